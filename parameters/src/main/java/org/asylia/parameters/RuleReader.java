package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads the rules of a table and checks every cell against the type of its column. */
final class RuleReader {
  private final Place place;
  private final List<String> columns;
  private final Map<String, ValueType> slots;
  private final List<Decision.Output> outputs;

  RuleReader(
      Place place,
      List<String> columns,
      Map<String, ValueType> slots,
      List<Decision.Output> outputs) {
    this.place = place;
    this.columns = columns;
    this.slots = slots;
    this.outputs = outputs;
  }

  List<Rule> readAll(Node table) {
    var annotations = table.all("annotation").map(node -> node.attribute("name")).toList();
    var rules = new ArrayList<Rule>();
    for (var node : table.all("rule").toList()) {
      rules.add(rule(place.atRule(rules.size() + 1), rules.size() + 1, node, annotations));
    }
    if (rules.isEmpty()) {
      throw place.refuse("it has no rule.", "Write at least one <rule>.");
    }
    return rules;
  }

  private Rule rule(Place here, int number, Node node, List<String> annotations) {
    var notes = notes(node, annotations);
    var id = node.attribute("id").isEmpty() ? here.table() + "#" + number : node.attribute("id");
    return new Rule(
        notes.getOrDefault("id", id),
        number,
        tests(here, node),
        results(here, node),
        notes.getOrDefault("source", ""),
        confidence(here, notes.getOrDefault("confidence", "")));
  }

  private static Map<String, String> notes(Node node, List<String> annotations) {
    var notes = new LinkedHashMap<String, String>();
    var entries = node.all("annotationEntry").map(Node::literal).toList();
    for (int i = 0; i < Math.min(entries.size(), annotations.size()); i++) {
      if (!entries.get(i).isEmpty()) {
        notes.put(annotations.get(i), entries.get(i));
      }
    }
    return notes;
  }

  private static Confidence confidence(Place here, String mark) {
    return switch (mark) {
      case "v" -> Confidence.SEEN;
      case "m" -> Confidence.MEMORY;
      case "" -> Confidence.UNMARKED;
      default ->
          throw here.atColumn("confidence")
              .refuse(
                  "<%s> is no confidence mark.".formatted(mark),
                  "Write v (seen in the source) or m (from memory).");
    };
  }

  private List<UnaryTest> tests(Place here, Node node) {
    var entries = node.all("inputEntry").toList();
    cells(here, "input", entries.size(), columns.size());
    var tests = new ArrayList<UnaryTest>();
    for (int i = 0; i < entries.size(); i++) {
      var name = columns.get(i);
      var test = Sfeel.tests(here.atColumn(name), entries.get(i).literal());
      test.constants()
          .forEach(value ->
              admit(here.atColumn(name), slots.getOrDefault(name, new ValueType.Text()), value));
      tests.add(test);
    }
    return tests;
  }

  private List<Value> results(Place here, Node node) {
    var entries = node.all("outputEntry").toList();
    cells(here, "output", entries.size(), outputs.size());
    var values = new ArrayList<Value>();
    for (int i = 0; i < entries.size(); i++) {
      var output = outputs.get(i);
      var value = Sfeel.literal(here.atColumn(output.name()), entries.get(i).literal());
      admit(here.atColumn(output.name()), output.type(), value);
      values.add(value);
    }
    return values;
  }

  private static void cells(Place here, String kind, int found, int expected) {
    if (found != expected) {
      throw here.refuse(
          "it has %d %s cells for %d columns.".formatted(found, kind, expected),
          "Write one <%sEntry> for each column; - matches everything.".formatted(kind));
    }
  }

  private static void admit(Place here, ValueType type, Value value) {
    if (type.admits(value)) {
      return;
    }
    var expected =
        switch (type) {
          case ValueType.Enumeration(var codes) ->
              codes.stream().map(code -> '"' + code + '"').collect(Collectors.joining(", "));
          case ValueType.Quantities _ -> "a number, such as 10";
          case ValueType.Days _ -> "a day, such as date(\"2013-07-19\")";
          case ValueType.Text _ -> "a text in quotation marks";
        };
    throw here.refuse(
        "<%s> is not a value of this column.".formatted(value.text()), "Write " + expected + ".");
  }
}
