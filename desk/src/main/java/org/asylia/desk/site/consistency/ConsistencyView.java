package org.asylia.desk.site.consistency;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.asylia.desk.consistency.By;
import org.asylia.desk.consistency.ConsistencyReport;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.consistency.ConsistencyPage.Band;
import org.asylia.desk.site.consistency.ConsistencyPage.Line;
import org.asylia.desk.site.consistency.ConsistencyPage.Row;
import org.asylia.estimation.control.Funnel.Limits;

/** Lays a report out for the page, with the names that colleagues know each other by. */
record ConsistencyView(Messages say, Function<String, Optional<String>> names) {
  ConsistencyPage page(Visit visit, ConsistencyReport report) {
    return new ConsistencyPage(
        visit,
        report.charts().stream().map(this::chart).toList(),
        report.drift().map(this::drift),
        report.drift().flatMap(ConsistencyReport.Drifting::month).isPresent(),
        say.say("consistency.hidden-note", report.threshold()));
  }

  private String drift(ConsistencyReport.Drifting drift) {
    int percent = (int) Math.round(drift.falseAlarms() * 100);
    return drift
        .month()
        .map(month ->
            say.say("consistency.drift", month(month), say.number(drift.decisions()), percent))
        .orElseGet(() -> say.say("consistency.no-drift", say.number(drift.decisions()), percent));
  }

  private ConsistencyPage.Chart chart(Chart chart) {
    String id = chart.by().name().toLowerCase(java.util.Locale.ROOT);
    return new ConsistencyPage.Chart(
        "by-" + id,
        say.word(chart.by()),
        chart.factor() > 1.05
            ? say.say("consistency.spread", decimal(chart.factor()))
            : say.say("consistency.no-spread"),
        chart.hidden() == 0
            ? Optional.empty()
            : Optional.of(say.say("consistency.hidden", chart.hidden())),
        chart.by() == By.MONTH
            ? Optional.empty()
            : FunnelPlot.of(chart, key -> name(chart.by(), key)),
        chart.points().stream().map(point -> row(chart.by(), point)).toList());
  }

  private Row row(By by, Point point) {
    double decisions = point.decisions();
    return new Row(
        name(by, point.key()),
        say.number(point.decisions()),
        percent(point.positive() / decisions),
        percent(point.expected() / decisions),
        percent(point.adjusted()),
        say.word(point.lies()),
        switch (point.lies()) {
          case WITHIN -> Tone.NEUTRAL;
          case PAST_95 -> Tone.WARNING;
          case PAST_998 -> Tone.DANGER;
        },
        new Line(
            place(point.positive(), decisions),
            place(point.expected(), decisions),
            band(point.limits95(), decisions),
            band(point.limits998(), decisions)));
  }

  private String name(By by, String key) {
    return switch (by) {
      case OFFICER, INTERPRETER ->
          names.apply(key).orElseGet(() -> say.say("consistency.former", key.substring(0, 8)));
      case OFFICE -> key.isEmpty() ? say.say("consistency.no-office") : key;
      case MONTH -> month(key);
    };
  }

  private String month(String key) {
    YearMonth month = YearMonth.parse(key);
    return say.say("consistency.month", month.getYear(), month.getMonthValue());
  }

  private static Band band(Limits limits, double decisions) {
    double from = place(limits.low(), decisions);
    return new Band(from, Math.max(0.5, place(limits.high(), decisions) - from));
  }

  private static double place(double count, double decisions) {
    return Math.round(1000 * count / decisions) / 10.0;
  }

  private static String percent(double share) {
    return Math.round(share * 100) + " %";
  }

  private static String decimal(double number) {
    return String.format(java.util.Locale.ROOT, "%.1f", number);
  }
}
