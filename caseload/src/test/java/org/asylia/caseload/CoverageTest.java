package org.asylia.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.casefile.Member;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Protection;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.SaidDate;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.protection.AlarmClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a visitor finds in the two hundred people of the demonstration. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CoverageTest {
  private static final Situation SITUATION = Situation.load("north-korea");
  private static final Instant NOW = Instant.parse("2026-11-22T03:04:05Z");
  private static final Set<Modality> SHORT =
      EnumSet.of(Modality.SIMPLIFIED, Modality.MERGED_REGISTRATION, Modality.MERGED_RESETTLEMENT);
  private static final Set<State> ONLY_AFTER_A_REFUSAL =
      EnumSet.of(State.APPEAL_WINDOW, State.APPEAL, State.CLOSING);

  private final List<CaseFile> files =
      Caseload.in(SITUATION, PublishedParameters.of(SITUATION))
          .of(20261122, 200, NOW)
          .map(ScriptedCase::folded)
          .toList();

  private Stream<Member> members() {
    return files.stream().flatMap(f -> f.registration().members().values().stream());
  }

  private <A extends Act> Stream<A> acts(Class<A> type) {
    return files.stream()
        .flatMap(f -> f.history().stream())
        .map(r -> r.act())
        .filter(type::isInstance)
        .map(type::cast);
  }

  private Stream<Protection.Alarm> alarms() {
    return files.stream().flatMap(f -> f.protection().alarms().values().stream());
  }

  @Test
  void somebody_stands_in_every_state_of_every_modality() {
    Procedure procedure = Procedure.standard();
    Set<String> found = new TreeSet<>();
    for (CaseFile file : files) {
      found.add(
          file.registration().modality().orElseThrow() + " " + procedure.standing(file).state());
    }
    assertThat(found).containsAll(reachable());
  }

  /** A short procedure is left before a refusal, so nothing after a refusal is reached in it. */
  private static List<String> reachable() {
    List<String> all = new ArrayList<>();
    for (Modality modality : Modality.values()) {
      for (State state : State.values()) {
        boolean closedOff = SHORT.contains(modality) && ONLY_AFTER_A_REFUSAL.contains(state);
        if (state != State.START && !closedOff) {
          all.add(modality + " " + state);
        }
      }
    }
    return all;
  }

  @Test
  void deadlines_are_mostly_ahead_some_near_and_some_past() {
    Procedure procedure = Procedure.standard();
    List<Instant> deadlines =
        files.stream().flatMap(f -> procedure.standing(f).deadline().stream()).toList();
    long past = deadlines.stream().filter(NOW::isAfter).count();
    assertThat(past).isBetween(deadlines.size() / 20L, deadlines.size() * 2L / 5);
  }

  @Test
  void there_are_families_and_minors_some_of_them_alone() {
    long families = files.stream().filter(f -> f.registration().members().size() > 1).count();
    assertThat(families).isGreaterThanOrEqualTo(15);
    assertThat(members().filter(m -> m.ageClass() == AgeClass.CHILD)).hasSizeGreaterThan(20);
    assertThat(members().filter(Member::unaccompaniedChild)).hasSizeGreaterThan(4);
  }

  @Test
  void detention_alarms_run_are_overdue_and_are_acknowledged() {
    assertThat(alarms().filter(a -> a.raised().act().kind() == AlarmKind.DETENTION))
        .hasSizeGreaterThan(5);
    List<AlarmClock.Running> running =
        files.stream().flatMap(f -> AlarmClock.running(f, NOW).stream()).toList();
    assertThat(running).anyMatch(a -> a.overdue(NOW));
    assertThat(running).anyMatch(a -> !a.acknowledged() && !a.overdue(NOW));
    assertThat(running).anyMatch(AlarmClock.Running::acknowledged);
    assertThat(alarms()).anyMatch(a -> a.closed().isPresent());
  }

  @Test
  void trafficked_women_are_among_them_and_speak_in_confidence() {
    long forced =
        files.stream()
            .filter(f ->
                f.registration().needs().stream().anyMatch(n -> n.act().code().equals("SV-FM")))
            .count();
    assertThat(forced).isGreaterThanOrEqualTo(5);
    assertThat(acts(UtteranceRecorded.class)).anyMatch(UtteranceRecorded::inConfidence);
  }

  @Test
  void people_speak_korean_and_chinese_and_are_interpreted_into_three_languages() {
    Set<Language> spoken = new HashSet<>();
    Set<Language> interpreted = new HashSet<>();
    acts(UtteranceRecorded.class)
        .filter(u -> u.speaker() == Speaker.APPLICANT)
        .forEach(u -> {
          spoken.add(u.original().language());
          u.interpretation().ifPresent(w -> interpreted.add(w.language()));
        });
    assertThat(spoken).containsExactlyInAnyOrder(Language.KOREAN, Language.CHINESE);
    assertThat(interpreted).contains(Language.ENGLISH, Language.KOREAN);
  }

  @Test
  void birth_dates_are_said_in_three_calendars_and_contradict_lists() {
    Set<SaidDate.Calendar> calendars = EnumSet.noneOf(SaidDate.Calendar.class);
    acts(Stated.class)
        .filter(s -> s.topic() == Topic.BIRTH)
        .forEach(s -> {
          if (s.value() instanceof Value.Dated(SaidDate date)) {
            calendars.add(date.calendar());
          }
        });
    assertThat(calendars).containsExactlyInAnyOrder(SaidDate.Calendar.values());
    assertThat(acts(AdversePointPut.class))
        .anyMatch(p -> p.kind() == PointKind.FAMILY_INCONSISTENCY && p.inConfidence())
        .anyMatch(p -> p.kind() == PointKind.CREDIBILITY);
  }

  @Test
  void no_two_people_have_the_same_name_and_no_two_cases_the_same_words() {
    List<String> names = new ArrayList<>();
    List<List<String>> words = new ArrayList<>();
    for (CaseFile file : files) {
      for (Member m : file.registration().members().values()) {
        file.registration()
            .statements(m.person(), Topic.NAME)
            .findFirst()
            .ifPresent(s -> names.add(s.act().value().toString()));
      }
      words.add(said(file));
    }
    assertThat(names).hasSize(200).doesNotHaveDuplicates();
    assertThat(words).doesNotHaveDuplicates();
  }

  private static List<String> said(CaseFile file) {
    return file.registration().statements().stream()
        .filter(s -> s.act().topic() != Topic.WHEREABOUTS)
        .map(s -> s.act().value().toString())
        .toList();
  }

  @Test
  void every_type_of_act_that_belongs_to_a_case_occurs() {
    Set<String> types = new TreeSet<>();
    files.forEach(f -> f.history().forEach(r -> types.add(r.act().type())));
    assertThat(types)
        .contains(
            "ConsentGiven",
            "ConsentRefused",
            "ConsentWithdrawn",
            "GuardianAppointed",
            "BestInterestsAssessed",
            "BestInterestsDetermined",
            "UtteranceCorrected",
            "AdversePointAnswered",
            "MedicalReportAdded",
            "ScreeningScored",
            "CountryInformationAdded",
            "ExclusionTriggered",
            "NonReturnAssessed",
            "ReviewReturned",
            "AppealDecided",
            "CaseReopened",
            "CessationOpened",
            "CancellationOpened",
            "CertificateIssued",
            "Disclosed",
            "Departed",
            "ModalityChanged");
  }
}
