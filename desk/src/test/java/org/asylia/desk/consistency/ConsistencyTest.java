package org.asylia.desk.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.CodedDecision;
import org.asylia.desk.consistency.ConsistencyReport.Chart;
import org.asylia.desk.consistency.ConsistencyReport.Lies;
import org.asylia.desk.consistency.ConsistencyReport.Point;
import org.junit.jupiter.api.Test;

class ConsistencyTest {
  private static final long SEED = 41_010;
  private static final List<String> PROFILE = List.of("regime_role");

  private static RandomGenerator random() {
    return RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
  }

  private static OfficerId officer(int number) {
    return new OfficerId(new UUID(2, number));
  }

  /** Officers 0 to 29 recognise seven of ten of each profile; officer 30 refuses nearly all. */
  private static List<CodedDecision> decisions() {
    RandomGenerator random = random();
    List<CodedDecision> all = new ArrayList<>();
    for (int i = 0; i < 31 * 60; i++) {
      int who = i % 31;
      boolean recognised = random.nextInt(10) < (who == 30 ? 1 : 7);
      all.add(decision(i, who, recognised, "BKK"));
    }
    for (int i = 0; i < 5; i++) {
      all.add(decision(90_000 + i, 40, true, "BKK"));
    }
    return all;
  }

  private static CodedDecision decision(int number, int who, boolean recognised, String office) {
    return new CodedDecision(
        new CaseId(new UUID(3, number)),
        recognised,
        LocalDate.of(2026, 1 + number % 10, 1),
        officer(who),
        office,
        List.of(officer(100 + number % 2)),
        Map.of("regime_role", number % 3 == 0 ? "conscript" : "none"));
  }

  private static Chart chart(By by, Scope scope) {
    return new Consistency(decisions(), PROFILE)
        .report(scope, random()).charts().stream()
            .filter(chart -> chart.by() == by)
            .findFirst()
            .orElseThrow();
  }

  @Test
  void who_refuses_nearly_all_of_the_same_profiles_lies_past_the_outer_limit_and_others_do_not() {
    Chart chart = chart(By.OFFICER, new Scope.OfOffice("BKK"));
    for (Point point : chart.points()) {
      if (point.key().equals(officer(30).toString())) {
        assertThat(point.lies()).isEqualTo(Lies.PAST_998);
      } else {
        assertThat(point.lies()).as(point.key()).isNotEqualTo(Lies.PAST_998);
      }
    }
  }

  @Test
  void the_funnel_narrows_from_few_decisions_to_many_around_the_rate_of_all() {
    Chart chart = chart(By.OFFICE, new Scope.Nobody());
    List<FunnelCurve.At> ats = FunnelCurve.of(chart).ats();
    assertThat(ats.getFirst().decisions()).isEqualTo(Consistency.THRESHOLD);
    assertThat(ats.getLast().decisions())
        .isEqualTo(chart.points().stream().mapToInt(Point::decisions).max().orElseThrow());
    for (FunnelCurve.At at : ats) {
      assertThat(at.outer().low()).isLessThanOrEqualTo(at.inner().low());
      assertThat(at.inner().low()).isLessThanOrEqualTo(chart.overall());
      assertThat(at.inner().high()).isGreaterThanOrEqualTo(chart.overall());
      assertThat(at.outer().high()).isGreaterThanOrEqualTo(at.inner().high());
    }
    assertThat(width(ats.getLast().inner())).isLessThan(width(ats.getFirst().inner()) / 2);
  }

  private static double width(FunnelCurve.Band band) {
    return band.high() - band.low();
  }

  @Test
  void an_officer_with_few_decisions_is_hidden_and_so_is_another_that_nobody_is_left_over() {
    Chart chart = chart(By.OFFICER, new Scope.OfOffice("BKK"));
    assertThat(chart.points()).extracting(Point::key).doesNotContain(officer(40).toString());
    assertThat(chart.hidden()).isEqualTo(2);
  }

  @Test
  void an_officer_is_shown_their_own_figure_with_its_band_and_nobody_elses() {
    ConsistencyReport mine =
        new Consistency(decisions(), PROFILE).report(new Scope.Own(officer(3)), random());
    assertThat(mine.drift()).isEmpty();
    assertThat(mine.charts()).hasSize(1);
    assertThat(mine.charts().getFirst().points())
        .extracting(Point::key)
        .containsExactly(officer(3).toString());
    Point own = mine.charts().getFirst().points().getFirst();
    assertThat(own.limits998().low()).isLessThan(own.limits95().low());
  }

  @Test
  void an_analyst_is_shown_offices_and_months_and_no_officer() {
    ConsistencyReport shown =
        new Consistency(decisions(), PROFILE).report(new Scope.Nobody(), random());
    assertThat(shown.charts()).extracting(Chart::by).containsExactly(By.OFFICE, By.MONTH);
  }

  @Test
  void a_supervisor_is_shown_no_officer_of_another_office() {
    assertThat(chart(By.OFFICER, new Scope.OfOffice("ULN")).points()).isEmpty();
    assertThat(chart(By.OFFICE, new Scope.OfOffice("ULN")).points()).hasSize(1);
  }
}
