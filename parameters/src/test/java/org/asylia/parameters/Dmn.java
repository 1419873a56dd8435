package org.asylia.parameters;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes small DMN files for tests. */
final class Dmn {
  private final StringBuilder body = new StringBuilder();

  Dmn enumeration(String name, String codes) {
    body.append(
        "<itemDefinition name='%s'><typeRef>string</typeRef><allowedValues><text>%s</text></allowedValues></itemDefinition>"
            .formatted(name, codes));
    return this;
  }

  Dmn input(String name, String type) {
    body.append(
        "<inputData id='i_%s' name='%s'><variable name='%s' typeRef='%s'/></inputData>"
            .formatted(name, name, name, type));
    return this;
  }

  /** Adds a decision; {@code requires} are inputs (plain) or decisions (with a leading *). */
  Dmn decision(
      String name, String policy, List<String> requires, String output, List<List<String>> rules) {
    body.append("<decision id='d_%s' name='%s'><variable name='%s'/>".formatted(name, name, name));
    for (var required : requires) {
      body.append(
          required.startsWith("*")
              ? "<informationRequirement><requiredDecision href='#d_%s'/></informationRequirement>"
                  .formatted(required.substring(1))
              : "<informationRequirement><requiredInput href='#i_%s'/></informationRequirement>"
                  .formatted(required));
    }
    body.append("<decisionTable %s>".formatted(policy));
    for (var required : requires) {
      body.append(
          "<input><inputExpression><text>%s</text></inputExpression></input>"
              .formatted(required.replace("*", "")));
    }
    body.append(output);
    rules.forEach(this::rule);
    body.append("</decisionTable></decision>");
    return this;
  }

  private void rule(List<String> cells) {
    body.append("<rule>");
    for (int i = 0; i < cells.size(); i++) {
      var kind = i == cells.size() - 1 ? "outputEntry" : "inputEntry";
      body.append(
          "<%s><text>%s</text></%s>".formatted(kind, cells.get(i).replace("<", "&lt;"), kind));
    }
    body.append("</rule>");
  }

  String text() {
    return "<definitions xmlns='%s' name='T'>%s</definitions>".formatted(DmnReader.NAMESPACE, body);
  }

  ParameterSet read() {
    return read(text());
  }

  static ParameterSet read(String text) {
    return DmnReader.read("t.dmn", text.getBytes(StandardCharsets.UTF_8));
  }

  static Facts facts(String name, Value value) {
    return new Facts(Map.of(name, value));
  }

  /** A one-column table over numbers named n; each rule is a test and an output. */
  static Dmn numbers(String policy, String output, String... cells) {
    return oneColumn("number", policy, output, cells);
  }

  static Dmn oneColumn(String type, String policy, String output, String... cells) {
    var rules = new ArrayList<List<String>>();
    for (int i = 0; i < cells.length; i += 2) {
      rules.add(List.of(cells[i], cells[i + 1]));
    }
    return new Dmn()
        .enumeration("letter", "\"a\",\"b\",\"c\"")
        .input("n", type)
        .decision("result", policy, List.of("n"), output, rules);
  }
}
