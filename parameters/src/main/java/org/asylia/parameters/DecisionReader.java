package org.asylia.parameters;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads decisions in the order in which they depend on each other; a circle is refused. */
final class DecisionReader {
  private static final int MAX_DECISIONS = 200;

  private final Place place;
  private final Map<String, ValueType> types;
  private final Map<String, FactInput> inputs;
  private final Map<String, String> namesByXmlId;
  private final Map<String, Node> waiting = new LinkedHashMap<>();
  private final Set<String> path = new LinkedHashSet<>();
  private final Map<String, Decision> done = new LinkedHashMap<>();

  DecisionReader(
      Place place,
      Map<String, ValueType> types,
      Map<String, FactInput> inputs,
      Map<String, String> namesByXmlId) {
    this.place = place;
    this.types = types;
    this.inputs = inputs;
    this.namesByXmlId = namesByXmlId;
  }

  List<Decision> readAll(List<Node> nodes) {
    if (nodes.size() > MAX_DECISIONS) {
      throw place.refuse(
          "there are %d decisions.".formatted(nodes.size()),
          "Split the set: at most %d are read.".formatted(MAX_DECISIONS));
    }
    nodes.forEach(node -> waiting.put(node.attribute("name"), node));
    nodes.forEach(node -> visit(node.attribute("name")));
    return new ArrayList<>(done.values());
  }

  private void visit(String name) {
    if (done.containsKey(name)) {
      return;
    }
    if (!path.add(name)) {
      throw place.refuse(
          "decisions require each other in a circle: %s, %s."
              .formatted(String.join(", ", path), name),
          "Take one <informationRequirement> out.");
    }
    var node = waiting.get(name);
    if (node == null) {
      throw place.refuse("decision %s is not in the file.".formatted(name), "Add it.");
    }
    var slots = new LinkedHashMap<String, ValueType>();
    for (var requirement : node.all("informationRequirement").toList()) {
      require(name, requirement, slots);
    }
    done.put(name, new TableReader(place.inTable(name), types, slots).read(node));
    path.remove(name);
  }

  private void require(String name, Node requirement, Map<String, ValueType> slots) {
    var target =
        requirement.children().stream()
            .map(child -> child.attribute("href"))
            .filter(href -> !href.isEmpty())
            .findFirst()
            .orElse("");
    var required = target.startsWith("#") ? namesByXmlId.get(target.substring(1)) : null;
    if (required == null) {
      throw place
          .inTable(name)
          .refuse(
              "it requires <%s>, which is not in the file.".formatted(target),
              "Write href=\"#ID\" with the id of an <inputData> or <decision> of this file.");
    }
    var input = inputs.get(required);
    if (input != null) {
      slots.put(required, input.type());
      return;
    }
    visit(required);
    feed(name, required, slots);
  }

  private void feed(String name, String required, Map<String, ValueType> slots) {
    var decision = done.get(required);
    if (decision == null || !decision.hitPolicy().feeds()) {
      throw place
          .inTable(name)
          .refuse(
              "it requires %s, which yields a list.".formatted(required),
              "Require a table that yields one value (UNIQUE, FIRST, PRIORITY or an aggregation).");
    }
    for (int i = 0; i < decision.outputs().size(); i++) {
      slots.put(decision.slotName(i), decision.outputs().get(i).type());
    }
  }
}
