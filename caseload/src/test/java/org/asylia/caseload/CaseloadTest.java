package org.asylia.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.Verdict;
import org.asylia.adjudication.rules.Rules;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;
import org.junit.jupiter.api.Test;

class CaseloadTest {
  private static final Situation SITUATION = Situation.load("north-korea");
  private static final PublishedParameters SETS = PublishedParameters.of(SITUATION);
  private static final Admission GATE = Rules.admission(SETS, SITUATION);
  private static final Instant NOW = Instant.parse("2026-11-22T03:04:05Z");
  private static final long SEED = 20261122;

  private final Caseload caseload = Caseload.in(SITUATION, SETS);

  private List<ScriptedCase> cases(long seed, int people) {
    return caseload.of(seed, people, NOW).toList();
  }

  /** Every refusal met when the acts are offered one after the other. */
  static List<String> refusals(ScriptedCase scripted) {
    List<String> refused = new ArrayList<>();
    CaseFile file = CaseFile.empty(scripted.id());
    List<EntryId> parents = List.of();
    for (ScriptedAct a : scripted.acts()) {
      Actor actor = Actor.of(a.author(), a.role());
      Proposed proposed = new Proposed(a.act(), actor, a.at(), a.id());
      if (GATE.admit(file, proposed) instanceof Verdict.Refused(var why)) {
        refused.add(scripted.profile() + " " + a.act().type() + " " + why);
      }
      file = file.after(new Recorded(a.id(), parents, a.author(), a.at(), a.act()));
      parents = List.of(a.id());
    }
    return refused;
  }

  @Test
  void every_act_of_two_hundred_people_is_admitted() {
    List<String> refused = cases(SEED, 200).stream().flatMap(c -> refusals(c).stream()).toList();
    assertThat(refused).isEmpty();
  }

  @Test
  void other_seeds_are_admitted_as_well() {
    for (long seed = 1; seed <= 3; seed++) {
      assertThat(cases(seed, 80))
          .as("seed %d", seed)
          .allSatisfy(c -> assertThat(refusals(c)).isEmpty());
    }
  }

  @Test
  void exactly_as_many_people_as_asked_for_are_told() {
    for (int people : List.of(0, 1, 2, 7, 200)) {
      long told =
          cases(SEED, people).stream()
              .mapToLong(c -> c.folded().registration().members().size())
              .sum();
      assertThat(told).isEqualTo(people);
    }
  }

  @Test
  void the_same_seed_tells_the_same_acts_in_any_locale_and_time_zone() {
    List<ScriptedCase> here = cases(SEED, 40);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(cases(SEED, 40)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(cases(SEED + 1, 40)).isNotEqualTo(here);
  }

  @Test
  void every_act_lies_in_the_past_and_none_before_the_one_it_follows() {
    for (ScriptedCase c : cases(SEED, 200)) {
      assertThat(c.acts()).extracting(ScriptedAct::at).isSorted();
      assertThat(c.acts().getLast().at()).as(c.profile()).isBeforeOrEqualTo(NOW);
    }
  }

  @Test
  void no_entry_stands_twice() {
    List<EntryId> ids =
        cases(SEED, 200).stream().flatMap(c -> c.acts().stream()).map(ScriptedAct::id).toList();
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void each_author_is_an_officer_of_the_demonstration_and_holds_the_role() {
    for (ScriptedCase c : cases(SEED, 200)) {
      assertThat(c.acts())
          .allSatisfy(a ->
              assertThat(DemonstrationOfficers.of(a.author()))
                  .hasValueSatisfying(o -> assertThat(o.holds(a.role())).isTrue()));
    }
  }

  @Test
  void a_large_case_has_about_as_many_acts_as_asked_for_and_is_admitted() {
    for (int acts : List.of(150, 300, 600)) {
      ScriptedCase large = caseload.largeCase(SEED, acts, NOW);
      assertThat(large.acts()).hasSizeBetween(acts, acts + 60);
      assertThat(refusals(large)).isEmpty();
      assertThat(large.acts().getLast().at()).isBefore(NOW);
    }
  }

  @Test
  void people_are_told_one_by_one_so_that_a_country_can_be_told() {
    Set<String> first =
        caseload
            .of(SEED, 1_000_000, NOW)
            .limit(3)
            .map(c -> c.id().toString())
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(first).hasSize(3);
  }
}
