package org.asylia.desk.site.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Lies;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.asylia.desk.consistency.FunnelCurve;

/**
 * A chart as a picture of 640 by 260: across how many decisions, up the adjusted rate, with the
 * limits around the rate of all.
 *
 * @param outer the corners of the band of 99.8 %
 * @param inner the corners of the band of 95 %
 * @param middle how far down the rate of all is drawn
 * @param dots the figures
 * @param across the marks of the axis across
 * @param up the marks of the axis up
 */
public record FunnelPlot(
    String outer, String inner, String middle, List<Dot> dots, List<Tick> across, List<Tick> up) {
  private static final double LEFT = 44;
  private static final double RIGHT = 628;
  private static final double TOP = 10;
  private static final double BOTTOM = 222;
  private static final double NEAR_THE_END = 560;

  /** Copies the lists. */
  public FunnelPlot {
    dots = List.copyOf(dots);
    across = List.copyOf(across);
    up = List.copyOf(up);
  }

  /**
   * A figure.
   *
   * @param name whose it is
   * @param apart whether it lies past the limits, and is named in the picture
   * @param before whether there is more room before it than behind it
   */
  public record Dot(String x, String y, String name, boolean apart, boolean before) {}

  /** A mark of an axis. */
  public record Tick(String at, String text) {}

  /** The picture of a chart; empty where there is nothing to draw. */
  static Optional<FunnelPlot> of(Chart chart, Function<String, String> names) {
    FunnelCurve curve = FunnelCurve.of(chart);
    if (curve.ats().isEmpty()) {
      return Optional.empty();
    }
    int most = curve.ats().getLast().decisions();
    return Optional.of(
        new FunnelPlot(
            corners(curve, most, FunnelCurve.At::outer),
            corners(curve, most, FunnelCurve.At::inner),
            number(y(chart.overall())),
            chart.points().stream().map(point -> dot(point, most, names)).toList(),
            List.of(
                new Tick(number(x(0, most)), "0"),
                new Tick(number(x(most / 2, most)), String.valueOf(most / 2)),
                new Tick(number(x(most, most)), String.valueOf(most))),
            List.of(
                new Tick(number(y(0)), "0 %"),
                new Tick(number(y(0.5)), "50 %"),
                new Tick(number(y(1)), "100 %"))));
  }

  private static Dot dot(Point point, int most, Function<String, String> names) {
    double x = x(point.decisions(), most);
    return new Dot(
        number(x),
        number(y(point.adjusted())),
        names.apply(point.key()),
        point.lies() != Lies.WITHIN,
        x > NEAR_THE_END);
  }

  private static String corners(
      FunnelCurve curve, int most, Function<FunnelCurve.At, FunnelCurve.Band> of) {
    List<String> corners = new ArrayList<>();
    for (FunnelCurve.At at : curve.ats()) {
      corners.add(number(x(at.decisions(), most)) + "," + number(y(of.apply(at).high())));
    }
    for (FunnelCurve.At at : curve.ats().reversed()) {
      corners.add(number(x(at.decisions(), most)) + "," + number(y(of.apply(at).low())));
    }
    return String.join(" ", corners);
  }

  private static double x(int decisions, int most) {
    return LEFT + (RIGHT - LEFT) * decisions / most;
  }

  private static double y(double share) {
    return BOTTOM - (BOTTOM - TOP) * share;
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
