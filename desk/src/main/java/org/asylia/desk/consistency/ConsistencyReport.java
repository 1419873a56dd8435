package org.asylia.desk.consistency;

import java.util.List;
import java.util.Optional;
import org.asylia.estimation.control.Funnel.Limits;

/**
 * What may be shown of how alike cases are decided.
 *
 * @param charts by officer, office, interpreter and month, as far as the reader is shown them
 * @param drift whether recognitions drift; empty where the reader is shown their own figure alone
 * @param threshold from how many decisions on a figure is shown
 */
public record ConsistencyReport(List<Chart> charts, Optional<Drifting> drift, int threshold) {
  /** Copies the list. */
  public ConsistencyReport {
    charts = List.copyOf(charts);
  }

  /**
   * One comparison.
   *
   * @param by by what
   * @param overall the rate of all decisions, from 0 to 1
   * @param factor by how much results vary more than chance alone; 1 where they do not
   * @param points the figures, by their names in order
   * @param hidden how many are not shown because they, or their neighbour, have too few decisions
   */
  public record Chart(By by, double overall, double factor, List<Point> points, int hidden) {
    /** Copies the list. */
    public Chart {
      points = List.copyOf(points);
    }
  }

  /** Where a figure lies. */
  public enum Lies {
    /** Between the limits of 95 %. */
    WITHIN,
    /** Past the limits of 95 %, between those of 99.8 %. */
    PAST_95,
    /** Past the limits of 99.8 %. */
    PAST_998
  }

  /**
   * A figure.
   *
   * @param key an officer's id, an office's code or a month
   * @param decisions how many decisions
   * @param positive how many recognitions
   * @param expected how many the profile leads one to expect
   * @param adjusted the rate as for cases of the usual profile
   * @param limits95 recognitions within 95 %
   * @param limits998 recognitions within 99.8 %
   * @param lies where it lies
   */
  public record Point(
      String key,
      int decisions,
      int positive,
      double expected,
      double adjusted,
      Limits limits95,
      Limits limits998,
      Lies lies) {}

  /**
   * The drift alarm.
   *
   * @param decisions how many of the latest decisions were followed
   * @param month the month in which the alarm went off; empty where it did not
   * @param falseAlarms in what share of such runs without drift there is an alarm
   */
  public record Drifting(int decisions, Optional<String> month, double falseAlarms) {}
}
