package org.asylia.estimation.nearest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * How alike coded cases are, after Gower: of the things that are coded in both, the share in which
 * they differ. What is coded in one of them alone is not compared, but too little in common is no
 * likeness at all.
 *
 * @param silent codes that count as nothing coded, such as {@code not_assessed}
 * @param least how many things must be coded in both
 */
public record Likeness(List<String> silent, int least) {
  /** Copies the list. */
  public Likeness {
    silent = List.copyOf(silent);
  }

  /**
   * A case that was compared.
   *
   * @param of what was compared
   * @param distance from 0, the same in all that both have coded, to 1
   * @param compared how many things both have coded
   * @param differing in which of them they differ
   */
  public record Neighbour<T>(T of, double distance, int compared, List<String> differing) {
    /** Copies the list. */
    public Neighbour {
      differing = List.copyOf(differing);
    }
  }

  /** The nearest of many, the nearest first; ties as they were given. */
  public <T> List<Neighbour<T>> nearest(
      Map<String, String> to, Map<T, Map<String, String>> among, int most) {
    List<Neighbour<T>> found = new ArrayList<>();
    among.forEach((one, codes) -> {
      Neighbour<T> neighbour = compare(one, to, codes);
      if (neighbour.compared() >= least) {
        found.add(neighbour);
      }
    });
    return found.stream()
        .sorted(
            Comparator.comparingDouble((Neighbour<T> n) -> n.distance())
                .thenComparing(
                    Comparator.comparingInt((Neighbour<T> n) -> n.compared()).reversed()))
        .limit(most)
        .toList();
  }

  private <T> Neighbour<T> compare(T one, Map<String, String> a, Map<String, String> b) {
    List<String> differing = new ArrayList<>();
    int compared = 0;
    for (String name : new TreeSet<>(a.keySet())) {
      String mine = a.getOrDefault(name, "");
      String other = b.getOrDefault(name, "");
      if (coded(mine) && coded(other)) {
        compared++;
        if (!mine.equals(other)) {
          differing.add(name);
        }
      }
    }
    double distance = compared == 0 ? 1 : differing.size() / (double) compared;
    return new Neighbour<>(one, distance, compared, differing);
  }

  private boolean coded(String code) {
    return !code.isEmpty() && !silent.contains(code);
  }
}
