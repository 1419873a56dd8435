package org.asylia.desk.consistency;

import java.util.ArrayList;
import java.util.List;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.asylia.estimation.control.Expected.Observed;
import org.asylia.estimation.control.Funnel.Limits;
import org.asylia.estimation.control.Overdispersion;

/**
 * The limits around the rate of all decisions, for those who made few decisions and those who made
 * many: a funnel, since few decisions vary more.
 *
 * @param ats from the least number of decisions that is shown to the most that anybody made
 */
public record FunnelCurve(List<At> ats) {
  private static final int STEPS = 60;

  /** Copies the list. */
  public FunnelCurve {
    ats = List.copyOf(ats);
  }

  /** The limits at a number of decisions, as shares from 0 to 1. */
  public record At(int decisions, Band inner, Band outer) {}

  /** From where to where. */
  public record Band(double low, double high) {}

  /** The curve of a chart; empty where it has no figure. */
  public static FunnelCurve of(Chart chart) {
    int most = chart.points().stream().mapToInt(Point::decisions).max().orElse(0);
    List<At> ats = new ArrayList<>();
    int step = Math.max(1, (most - Consistency.THRESHOLD) / STEPS);
    for (int n = Consistency.THRESHOLD; n < most; n += step) {
      ats.add(at(chart, n));
    }
    if (most >= Consistency.THRESHOLD) {
      ats.add(at(chart, most));
    }
    return new FunnelCurve(ats);
  }

  private static At at(Chart chart, int decisions) {
    Observed usual = new Observed(decisions, 0, decisions * chart.overall(), chart.overall());
    return new At(
        decisions,
        band(Overdispersion.widened(usual, 0.95, chart.factor()), decisions),
        band(Overdispersion.widened(usual, 0.998, chart.factor()), decisions));
  }

  private static Band band(Limits limits, double decisions) {
    return new Band(limits.low() / decisions, limits.high() / decisions);
  }
}
