package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one decision table; {@code slots} are the facts and decisions it may take as inputs. */
final class TableReader {
  static final int MAX_COLUMNS = 64;
  static final int MAX_RULES = 2_000;

  private final Place place;
  private final Map<String, ValueType> types;
  private final Map<String, ValueType> slots;

  TableReader(Place place, Map<String, ValueType> types, Map<String, ValueType> slots) {
    this.place = place;
    this.types = types;
    this.slots = slots;
  }

  Decision read(Node decision) {
    var table =
        decision
            .first("decisionTable")
            .orElseThrow(() ->
                place.refuse(
                    "it has no <decisionTable>.",
                    "Write the decision as a table; other expressions are not read."));
    var policy = HitPolicies.read(place, table);
    var columns = table.all("input").map(this::column).toList();
    var outputs = outputs(table, policy);
    limit(columns.size() + outputs.size(), MAX_COLUMNS, "columns");
    limit((int) table.all("rule").count(), MAX_RULES, "rules");
    var rules = new RuleReader(place, columns, slots, outputs).readAll(table);
    HitPolicies.countable(place, policy, rules);
    return new Decision(
        decision.attribute("name"),
        decision
            .first("description")
            .map(Node::text)
            .orElse(decision.attribute("name").replace('_', ' ')),
        policy,
        columns,
        HitPolicies.results(place, policy, outputs),
        rules);
  }

  private void limit(int count, int limit, String what) {
    if (count > limit) {
      throw place.refuse(
          "it has %d %s.".formatted(count, what),
          "Split the table: at most %d %s are read.".formatted(limit, what));
    }
  }

  private String column(Node input) {
    var expression = input.first("inputExpression");
    var text = expression.map(Node::literal).orElse("");
    var type = slots.get(text);
    if (type == null) {
      throw place
          .atColumn(text)
          .refuse(
              "<%s> is not required by this decision.".formatted(text),
              "Write one of %s, or add an <informationRequirement>."
                  .formatted(new ArrayList<>(slots.keySet())));
    }
    if (type instanceof ValueType.Text) {
      throw place
          .atColumn(text)
          .refuse("free text cannot be tested.", "Give that output a type with <allowedValues>.");
    }
    var written = expression.map(e -> e.attribute("typeRef")).orElse("");
    if (!written.isEmpty() && !type.dmnName().equals(dmnName(written))) {
      throw place
          .atColumn(text)
          .refuse(
              "typeRef=\"%s\" is not what %s is.".formatted(written, text),
              "Write typeRef=\"%s\".".formatted(type.dmnName()));
    }
    return text;
  }

  private String dmnName(String typeRef) {
    var type = types.get(typeRef);
    return type == null ? typeRef : type.dmnName();
  }

  private List<Decision.Output> outputs(Node table, HitPolicy policy) {
    var nodes = table.all("output").toList();
    var outputs = new LinkedHashMap<String, Decision.Output>();
    for (var node : nodes) {
      var name = node.attribute("name").isEmpty() ? "output" : node.attribute("name");
      if (node.first("defaultOutputEntry").isPresent() || outputs.containsKey(name)) {
        throw place
            .atColumn(name)
            .refuse(
                "the output has a default or is there twice.",
                "Write rules for what the default was meant to catch, and one name each.");
      }
      outputs.put(name, new Decision.Output(name, outputType(name, node)));
    }
    if (outputs.isEmpty() || (policy.aggregates() && outputs.size() > 1)) {
      throw place.refuse(
          "it has %d outputs.".formatted(outputs.size()),
          "Give it one output; without aggregation it may have more.");
    }
    return List.copyOf(outputs.values());
  }

  private ValueType outputType(String name, Node output) {
    var values = output.first("outputValues").map(Node::literal).orElse("");
    if (!values.isEmpty()) {
      return new ValueType.Enumeration(Sfeel.codes(place.atColumn(name), values));
    }
    var typeRef = output.attribute("typeRef");
    var type = types.get(typeRef);
    if (type == null) {
      throw place
          .atColumn(name)
          .refuse(
              "the output type <%s> is not known.".formatted(typeRef),
              "Write one of %s.".formatted(new ArrayList<>(types.keySet())));
    }
    return type;
  }
}
