package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The surnames that are known, each in the form it may be heard in, and how likely each is. */
final class Surnames {
  private static final double NORTH = 0.12;
  private static final double RARE = 5e-6;

  private final List<String> forms = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> chinese = new HashSet<>();
  private final double[] prior;
  private final Map<String, Double> folded = new HashMap<>();

  Surnames(Tables tables) {
    Map<String, Double> shares = new LinkedHashMap<>();
    for (List<String> each : tables.records("surnames.csv")) {
      shares.merge(Hangul.foldSurname(each.get(0)), Double.parseDouble(each.get(1)), Double::sum);
    }
    for (List<String> each : tables.records("chinese_surnames.csv")) {
      String surname = Hangul.foldSurname(each.get(1));
      if (shares.putIfAbsent(surname, RARE) == null) {
        chinese.add(surname);
      }
    }
    for (List<String> each : tables.records("long_surnames.csv")) {
      shares.put(each.get(0), Double.parseDouble(each.get(1)));
    }
    Map<String, Double> all = new LinkedHashMap<>(shares);
    for (List<String> each : tables.records("surname_forms.csv")) {
      String south = each.get(0);
      double whole = shares.getOrDefault(south, RARE);
      double north = NORTH * Double.parseDouble(each.get(2)) * whole;
      all.put(south, whole - north);
      all.put(each.get(1), north);
    }
    double sum = all.values().stream().mapToDouble(Double::doubleValue).sum();
    prior = new double[all.size()];
    all.forEach((form, share) -> {
      prior[forms.size()] = share / sum;
      numbers.put(form, forms.size());
      forms.add(form);
      folded.merge(Hangul.foldSurname(form), share / sum, Double::sum);
    });
  }

  /** Whether a surname is common in China and hardly known among Koreans. */
  boolean isChinese(String folded) {
    return chinese.contains(folded);
  }

  int count() {
    return forms.size();
  }

  String form(int number) {
    return forms.get(number);
  }

  /** The number of a form, or -1. */
  int number(String form) {
    return numbers.getOrDefault(form, -1);
  }

  /** How likely the form is. */
  double prior(int number) {
    return prior[number];
  }

  /** How likely a surname is, northern and southern form together. */
  double priorOfFolded(String surname) {
    return folded.getOrDefault(surname, RARE / 5);
  }
}
