package org.asylia.parameters;

import java.util.List;

/** Reads hit policy and aggregator, and what they do to the type of the result. */
final class HitPolicies {
  private HitPolicies() {}

  static HitPolicy read(Place place, Node table) {
    var aggregation = table.attribute("aggregation");
    var policy = table.attribute("hitPolicy");
    if (!aggregation.isEmpty() && !policy.equals("COLLECT")) {
      throw place.refuse(
          "aggregation %s needs hit policy COLLECT.".formatted(aggregation),
          "Write hitPolicy=\"COLLECT\" or take the aggregation out.");
    }
    return switch (policy) {
      case "", "UNIQUE" -> HitPolicy.UNIQUE;
      case "FIRST" -> HitPolicy.FIRST;
      case "PRIORITY" -> HitPolicy.PRIORITY;
      case "RULE ORDER" -> HitPolicy.RULE_ORDER;
      case "COLLECT" -> collect(place, aggregation);
      default ->
          throw place.refuse(
              "hit policy %s is outside the subset.".formatted(policy),
              "Write UNIQUE, FIRST, PRIORITY, RULE ORDER or COLLECT.");
    };
  }

  private static HitPolicy collect(Place place, String aggregation) {
    return switch (aggregation) {
      case "" -> HitPolicy.COLLECT;
      case "SUM" -> HitPolicy.COLLECT_SUM;
      case "MIN" -> HitPolicy.COLLECT_MIN;
      case "MAX" -> HitPolicy.COLLECT_MAX;
      case "COUNT" -> HitPolicy.COLLECT_COUNT;
      default ->
          throw place.refuse(
              "aggregation %s is not known.".formatted(aggregation),
              "Write SUM, MIN, MAX or COUNT.");
    };
  }

  /** Returns the outputs as other tables see them: an aggregation is a number. */
  static List<Decision.Output> results(
      Place place, HitPolicy policy, List<Decision.Output> outputs) {
    var first = outputs.getFirst();
    boolean number = first.type() instanceof ValueType.Quantities;
    if (policy == HitPolicy.COLLECT_COUNT) {
      return List.of(new Decision.Output(first.name(), new ValueType.Quantities()));
    }
    if (policy.aggregates() && !number) {
      throw place
          .atColumn(first.name())
          .refuse("only numbers can be aggregated.", "Write typeRef=\"number\", or COUNT.");
    }
    if (policy == HitPolicy.PRIORITY && !(first.type() instanceof ValueType.Enumeration)) {
      throw place
          .atColumn(first.name())
          .refuse("PRIORITY needs an order.", "List <outputValues>, the strongest first.");
    }
    return outputs;
  }

  /** Engines count equal outputs once or twice; so a counted table must not have any. */
  static void countable(Place place, HitPolicy policy, List<Rule> rules) {
    var seen = new java.util.HashSet<List<Value>>();
    for (var rule : rules) {
      if (policy == HitPolicy.COLLECT_COUNT && !seen.add(rule.outputs())) {
        throw place
            .atRule(rule.number())
            .refuse(
                "COUNT has two rules that yield %s: some programs count them once, some twice."
                    .formatted(rule.outputs().getFirst().text()),
                "Give each rule an output of its own.");
      }
    }
  }
}
