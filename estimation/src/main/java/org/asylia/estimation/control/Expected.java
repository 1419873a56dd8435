package org.asylia.estimation.control;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many positive decisions the profile of somebody's cases leads one to expect: indirect
 * standardisation. Each stratum of profiles has the rate that all decisions of it have together; a
 * small stratum is drawn towards the rate of all, as if it held so many decisions more at that
 * rate.
 *
 * <p>Strata rather than a regression, because a stratum's rate can be counted by hand and asks for
 * no belief about how one fact works on another; what is lost is that rare profiles borrow from all
 * and not from those alike.
 *
 * @param overall the rate of all decisions
 * @param rates the rate expected of each stratum
 */
public record Expected(double overall, Map<String, Double> rates) {
  /** How many decisions at the overall rate are added to each stratum. */
  public static final double PRIOR = 10;

  /** Copies the map. */
  public Expected {
    rates = Map.copyOf(rates);
  }

  /** A decision: its stratum, and whether it was positive. */
  public record Decision(String stratum, boolean positive) {}

  /** The rates that these decisions have. */
  public static Expected of(List<Decision> decisions) {
    double positive = decisions.stream().filter(Decision::positive).count();
    double overall = decisions.isEmpty() ? 0 : positive / decisions.size();
    Map<String, long[]> strata = new TreeMap<>();
    for (Decision one : decisions) {
      long[] counts = strata.computeIfAbsent(one.stratum(), _ -> new long[2]);
      counts[0]++;
      counts[1] += one.positive() ? 1 : 0;
    }
    Map<String, Double> rates = new TreeMap<>();
    strata.forEach((stratum, counts) ->
        rates.put(stratum, (counts[1] + PRIOR * overall) / (counts[0] + PRIOR)));
    return new Expected(overall, rates);
  }

  /** The rate expected of a stratum; the overall one where it has no decision. */
  public double rate(String stratum) {
    return rates.getOrDefault(stratum, overall);
  }

  /** The figures of a part of the decisions. */
  public Observed observe(List<Decision> part) {
    double expected = part.stream().mapToDouble(one -> rate(one.stratum())).sum();
    long positive = part.stream().filter(Decision::positive).count();
    return new Observed(part.size(), (int) positive, expected, overall);
  }

  /**
   * What was decided and what was expected.
   *
   * @param decisions how many decisions
   * @param positive how many were positive
   * @param expected how many the profile leads one to expect
   * @param overall the rate of all decisions
   */
  public record Observed(int decisions, int positive, double expected, double overall) {
    /** The rate as it would be for cases of the usual profile: observed by expected, times all. */
    public double adjusted() {
      return expected == 0 ? overall : Math.min(1, positive / expected * overall);
    }

    /** The rate that chance alone is about: what the profile leads one to expect. */
    public double target() {
      return decisions == 0 ? overall : expected / decisions;
    }
  }
}
