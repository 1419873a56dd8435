package org.asylia.estimation.control;

import java.util.List;
import java.util.OptionalInt;
import java.util.random.RandomGenerator;

/**
 * A drift alarm: two risk-adjusted sums (CUSUM) of log-likelihood ratios, decision by decision, one
 * for the odds of a positive decision having doubled and one for their having halved against what
 * the profile leads one to expect. A sum never falls below nought; past the limit there is an
 * alarm.
 *
 * @param limit the limit of both sums
 */
public record Drift(double limit) {
  /** The change of the odds that is looked for, in either direction. */
  public static final double ODDS = 2;

  /** A decision in the order of time: what was to be expected of it, and how it was decided. */
  public record Step(double expected, boolean positive) {}

  /**
   * How the sums went.
   *
   * @param up the sum that speaks for more positive decisions, after each step
   * @param down the sum that speaks for fewer
   * @param alarm the first step at which one of them passed the limit; empty where none did
   */
  public record Path(List<Double> up, List<Double> down, OptionalInt alarm) {
    /** Copies the lists. */
    public Path {
      up = List.copyOf(up);
      down = List.copyOf(down);
    }
  }

  /** Follows decisions in the order of time. */
  public Path follow(List<Step> steps) {
    List<Double> up = new java.util.ArrayList<>();
    List<Double> down = new java.util.ArrayList<>();
    double more = 0;
    double fewer = 0;
    int alarm = -1;
    for (int at = 0; at < steps.size(); at++) {
      more = Math.max(0, more + weight(steps.get(at), ODDS));
      fewer = Math.max(0, fewer + weight(steps.get(at), 1 / ODDS));
      up.add(more);
      down.add(fewer);
      alarm = alarm < 0 && Math.max(more, fewer) > limit ? at : alarm;
    }
    return new Path(up, down, alarm < 0 ? OptionalInt.empty() : OptionalInt.of(alarm));
  }

  /** The log-likelihood ratio of one decision, of those odds against what was expected. */
  static double weight(Step step, double odds) {
    double rate = Math.clamp(step.expected(), 0.001, 0.999);
    double scale = Math.log(1 - rate + odds * rate);
    return (step.positive() ? Math.log(odds) : 0) - scale;
  }

  /**
   * In how many of many runs without any drift there would be an alarm, by simulation.
   *
   * @param expected what was to be expected of each decision of the run
   * @param runs how many runs to simulate
   */
  public double falseAlarms(List<Double> expected, int runs, RandomGenerator random) {
    int alarms = 0;
    for (int run = 0; run < runs; run++) {
      List<Step> steps =
          expected.stream().map(rate -> new Step(rate, random.nextDouble() < rate)).toList();
      alarms += follow(steps).alarm().isPresent() ? 1 : 0;
    }
    return alarms / (double) runs;
  }

  /**
   * The alarm whose share of false alarms over such a run is as wanted, found by simulation: the
   * greatest value of the sums is noted for each run, and the limit set where only that share lies
   * above.
   */
  public static Drift calibrated(
      List<Double> expected, double falseAlarms, int runs, RandomGenerator random) {
    double[] greatest = new double[runs];
    Drift none = new Drift(Double.POSITIVE_INFINITY);
    for (int run = 0; run < runs; run++) {
      Path path =
          none.follow(
              expected.stream().map(rate -> new Step(rate, random.nextDouble() < rate)).toList());
      double most = 0;
      for (int at = 0; at < expected.size(); at++) {
        most = Math.max(most, Math.max(path.up().get(at), path.down().get(at)));
      }
      greatest[run] = most;
    }
    java.util.Arrays.sort(greatest);
    int within = Math.min(runs - 1, (int) Math.ceil((1 - falseAlarms) * runs) - 1);
    return new Drift(greatest[Math.max(0, within)]);
  }
}
