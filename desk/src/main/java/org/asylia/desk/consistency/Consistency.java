package org.asylia.desk.consistency;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.CodedDecision;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Drifting;
import org.asylia.desk.consistency.ConsistencyReport.Lies;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.asylia.estimation.control.Drift;
import org.asylia.estimation.control.Expected;
import org.asylia.estimation.control.Expected.Observed;
import org.asylia.estimation.control.Funnel.Limits;
import org.asylia.estimation.control.Overdispersion;

/**
 * Compares recognitions, adjusted for profile.
 *
 * @param decisions every decision in codes
 * @param profile the coded facts that make the strata
 */
public record Consistency(List<CodedDecision> decisions, List<String> profile) {
  /** From how many decisions on a figure is shown. */
  public static final int THRESHOLD = 10;

  private static final double FALSE_ALARMS = 0.05;
  private static final int FOLLOWED = 2_000;
  private static final int RUNS = 1_000;
  private static final long CALIBRATION = 41;

  /** Copies the lists. */
  public Consistency {
    decisions = List.copyOf(decisions);
    profile = List.copyOf(profile);
  }

  /** What that scope is shown; the same figures give the same drift alarm. */
  public ConsistencyReport report(Scope scope) {
    return report(scope, RandomGeneratorFactory.of("L64X128MixRandom").create(CALIBRATION));
  }

  /** What that scope is shown; the generator calibrates the drift alarm. */
  public ConsistencyReport report(Scope scope, RandomGenerator random) {
    Expected expected = Expected.of(decisions.stream().map(this::coded).toList());
    List<Chart> charts =
        switch (scope) {
          case Scope.OfOffice(String office) ->
              List.of(
                  chart(By.OFFICER, expected, officersOf(office), Optional.empty()),
                  chart(By.INTERPRETER, expected, officersOf(office), Optional.empty()),
                  chart(By.OFFICE, expected, decisions, Optional.empty()),
                  chart(By.MONTH, expected, decisions, Optional.empty()));
          case Scope.Nobody() ->
              List.of(
                  chart(By.OFFICE, expected, decisions, Optional.empty()),
                  chart(By.MONTH, expected, decisions, Optional.empty()));
          case Scope.Own(OfficerId me) ->
              Stream.of(By.OFFICER, By.INTERPRETER)
                  .map(by -> chart(by, expected, decisions, Optional.of(me.toString())))
                  .filter(chart -> !chart.points().isEmpty() || chart.hidden() > 0)
                  .toList();
        };
    return new ConsistencyReport(
        charts,
        scope instanceof Scope.Own ? Optional.empty() : Optional.of(drift(expected, random)),
        THRESHOLD);
  }

  private List<CodedDecision> officersOf(String office) {
    return decisions.stream().filter(one -> one.office().equals(office)).toList();
  }

  private Chart chart(By by, Expected expected, List<CodedDecision> of, Optional<String> only) {
    Map<String, List<Expected.Decision>> groups = new TreeMap<>();
    for (CodedDecision one : of) {
      for (String key : keys(by, one)) {
        groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(coded(one));
      }
    }
    Map<String, Observed> observed = new TreeMap<>();
    groups.forEach((key, part) -> observed.put(key, expected.observe(part)));
    double factor =
        Overdispersion.factor(
            observed.values().stream().filter(o -> o.decisions() >= THRESHOLD).toList());
    int all = only.isPresent() ? (observed.containsKey(only.get()) ? 1 : 0) : observed.size();
    Map<String, Observed> shown = only.isPresent() ? own(observed, only.get()) : shown(observed);
    List<Point> points =
        shown.entrySet().stream().map(e -> point(e.getKey(), e.getValue(), factor)).toList();
    return new Chart(by, expected.overall(), factor, points, all - points.size());
  }

  private static Map<String, Observed> own(Map<String, Observed> observed, String key) {
    return Optional.ofNullable(observed.get(key))
        .filter(mine -> mine.decisions() >= THRESHOLD)
        .map(mine -> Map.of(key, mine))
        .orElseGet(Map::of);
  }

  /** Those with enough decisions; where one alone has too few, the smallest of the others goes. */
  private static Map<String, Observed> shown(Map<String, Observed> observed) {
    Map<String, Observed> shown = new TreeMap<>(observed);
    shown.values().removeIf(one -> one.decisions() < THRESHOLD);
    if (observed.size() - shown.size() == 1) {
      shown.entrySet().stream()
          .min(Comparator.comparingInt(entry -> entry.getValue().decisions()))
          .map(Map.Entry::getKey)
          .ifPresent(shown::remove);
    }
    return shown;
  }

  private static Point point(String key, Observed one, double factor) {
    Limits inner = Overdispersion.widened(one, 0.95, factor);
    Limits outer = Overdispersion.widened(one, 0.998, factor);
    Lies lies =
        inner.holds(one.positive())
            ? Lies.WITHIN
            : outer.holds(one.positive()) ? Lies.PAST_95 : Lies.PAST_998;
    return new Point(
        key, one.decisions(), one.positive(), one.expected(), one.adjusted(), inner, outer, lies);
  }

  private Drifting drift(Expected expected, RandomGenerator random) {
    List<CodedDecision> latest =
        decisions.stream()
            .sorted(Comparator.comparing(CodedDecision::on).thenComparing(CodedDecision::id))
            .skip(Math.max(0, decisions.size() - FOLLOWED))
            .toList();
    List<Drift.Step> steps =
        latest.stream()
            .map(one -> new Drift.Step(expected.rate(stratum(one)), one.recognised()))
            .toList();
    Drift alarm =
        Drift.calibrated(
            steps.stream().map(Drift.Step::expected).toList(), FALSE_ALARMS, RUNS, random);
    var at = alarm.follow(steps).alarm();
    return new Drifting(
        latest.size(),
        at.isPresent()
            ? Optional.of(YearMonth.from(latest.get(at.getAsInt()).on()).toString())
            : Optional.empty(),
        FALSE_ALARMS);
  }

  private static List<String> keys(By by, CodedDecision one) {
    return switch (by) {
      case OFFICER -> List.of(one.officer().toString());
      case OFFICE -> List.of(one.office());
      case INTERPRETER -> one.interpreters().stream().map(OfficerId::toString).toList();
      case MONTH -> List.of(YearMonth.from(one.on()).toString());
    };
  }

  private Expected.Decision coded(CodedDecision one) {
    return new Expected.Decision(stratum(one), one.recognised());
  }

  private String stratum(CodedDecision one) {
    return profile.stream()
        .map(fact -> one.facts().getOrDefault(fact, "-"))
        .collect(Collectors.joining("/"));
  }
}
