package org.asylia.parameters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** Makes small sets of one or two tables from a seed: every policy, every kind of cell. */
final class GeneratedTables {
  private static final String[] POLICIES = {
    "", "UNIQUE", "FIRST", "PRIORITY", "RULE ORDER", "COLLECT", "SUM", "MIN", "MAX", "COUNT"
  };
  private static final int CASES = 120;

  private final Random random;
  private final Dmn dmn = new Dmn().enumeration("letter", "\"a\",\"b\",\"c\"");

  GeneratedTables(long seed) {
    random = new Random(seed);
  }

  String dmn() {
    var names = new ArrayList<String>();
    var types = new ArrayList<String>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      types.add(List.of("letter", "number", "date").get(random.nextInt(3)));
      names.add("f" + i);
      dmn.input(names.getLast(), types.getLast());
    }
    var policy = POLICIES[random.nextInt(POLICIES.length)];
    table("first", policy, names, types);
    if (!policy.equals("COLLECT") && !policy.equals("RULE ORDER") && random.nextBoolean()) {
      names.add("*first");
      types.add(isNumber(policy) ? "number" : "letter");
      table("second", POLICIES[random.nextInt(POLICIES.length)], names, types);
    }
    return dmn.text().replace("name='T'", "name='T' namespace='urn:t' id='T'");
  }

  private static boolean isNumber(String policy) {
    return policy.length() == 3 || policy.equals("COUNT");
  }

  private void table(String name, String policy, List<String> names, List<String> types) {
    boolean number = policy.length() == 3;
    var type = number ? "number" : "letter";
    var rules = new ArrayList<List<String>>();
    for (int i = random.nextInt(6); i >= 0; i--) {
      var cells = new ArrayList<String>();
      types.forEach(column -> cells.add(cell(column)));
      cells.add(policy.equals("COUNT") ? "\"r%d\"".formatted(i) : literal(type));
      rules.add(cells);
    }
    dmn.decision(name, hitPolicy(policy), names, output(policy), rules);
  }

  private static String hitPolicy(String policy) {
    return switch (policy) {
      case "" -> "";
      case "SUM", "MIN", "MAX", "COUNT" -> "hitPolicy='COLLECT' aggregation='" + policy + "'";
      default -> "hitPolicy='" + policy + "'";
    };
  }

  private static String output(String policy) {
    if (policy.equals("COUNT")) {
      return "<output name='o' typeRef='string'/>";
    }
    return policy.length() == 3
        ? "<output name='o' typeRef='number'/>"
        : "<output name='o' typeRef='string'><outputValues><text>\"c\",\"a\",\"b\"</text>"
            + "</outputValues></output>";
  }

  private String cell(String type) {
    if (random.nextInt(4) == 0) {
      return "-";
    }
    var tests = one(type) + (random.nextInt(3) == 0 ? "," + one(type) : "");
    return random.nextInt(4) == 0 ? "not(" + tests + ")" : tests;
  }

  private String one(String type) {
    if (type.equals("letter") || random.nextInt(3) == 0) {
      return literal(type);
    }
    if (random.nextBoolean()) {
      return List.of("< ", "<= ", "> ", ">= ").get(random.nextInt(4)) + literal(type);
    }
    int low = random.nextInt(4);
    return List.of("[", "(", "]").get(random.nextInt(3))
        + literal(type, low)
        + ".."
        + literal(type, low + 1 + random.nextInt(3))
        + List.of("]", ")", "[").get(random.nextInt(3));
  }

  private String literal(String type) {
    return literal(type, random.nextInt(6));
  }

  private static String literal(String type, int at) {
    return switch (type) {
      case "letter" -> "\"" + "abc".charAt(at % 3) + "\"";
      case "number" -> List.of("-2", "-0.5", "0", "1", "2.5", "10", "11").get(at);
      default -> "date(\"20%02d-02-28\")".formatted(10 + at);
    };
  }

  /** All combinations of regions, or that many of them by chance. */
  List<Facts> facts(ParameterSet set) {
    var space = FactSpace.of(List.of(set));
    var sizes = IntStream.range(0, space.facts().size()).map(space.diagrams()::size).toArray();
    long all = IntStream.of(sizes).asLongStream().reduce(1, (a, b) -> a * b);
    var cases = new ArrayList<Facts>();
    for (int i = 0; i < Math.min(all, CASES); i++) {
      long at = all <= CASES ? i : random.nextLong(all);
      Map<String, Value> facts = new HashMap<>();
      for (int variable = 0; variable < sizes.length; variable++) {
        facts.put(
            space.facts().get(variable).name(),
            space.representative(variable, (int) (at % sizes[variable])));
        at /= sizes[variable];
      }
      cases.add(new Facts(facts));
    }
    return cases;
  }
}
