package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.AgeClassAccepted;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.ModalityReason;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.ProtectionAct.AlarmAcknowledged;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.AlarmRaised;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private static final CaseId CASE = new CaseId(new UUID(7, 7));
  private static final OfficerId OFFICER = new OfficerId(new UUID(0, 1));
  private static final PersonId PERSON = new PersonId(new UUID(0, 2));
  private static final Country SOMEWHERE = new Country("TH");

  private final List<Recorded> acts = new ArrayList<>();

  private EntryId add(Act act) {
    EntryId id = new EntryId(new UUID(0, 100L + acts.size()));
    List<EntryId> parents = acts.isEmpty() ? List.of() : List.of(acts.getLast().id());
    Instant at = Instant.EPOCH.plusSeconds(acts.size());
    acts.add(new Recorded(id, parents, OFFICER, at, act));
    return id;
  }

  private CaseFile folded() {
    return CaseFile.fold(CASE, acts);
  }

  private static Stated born(Value value, Source source) {
    return new Stated(PERSON, Topic.BIRTH, Optional.empty(), value, source, false);
  }

  @Test
  void statements_that_disagree_stand_side_by_side() {
    SaidDate lunar =
        new SaidDate(
            SaidDate.Calendar.LUNAR,
            OptionalInt.of(1987),
            OptionalInt.empty(),
            OptionalInt.empty(),
            false,
            "음력 87년");
    SaidAge listed = new SaidAge(29, SaidAge.Reckoning.COMPLETED, LocalDate.of(2016, 5, 1));
    add(born(new Value.Dated(lunar), new Source.Said(PERSON)));
    add(born(new Value.Aged(listed), new Source.Listed("transit list", LocalDate.of(2016, 5, 1))));
    assertThat(folded().registration().statements(PERSON, Topic.BIRTH))
        .extracting(s -> s.act().value())
        .containsExactly(new Value.Dated(lunar), new Value.Aged(listed));
  }

  @Test
  void a_correction_stands_beside_the_utterance_and_never_over_it() {
    EntryId interview =
        add(
            new InterviewHeld(
                PERSON,
                LocalDate.of(2024, 3, 1),
                Language.KOREAN,
                true,
                new Interpreting.NoInterpreter()));
    Value.Words said = new Value.Words("세 번", Language.KOREAN);
    EntryId utterance =
        add(
            new UtteranceRecorded(
                interview,
                1,
                Speaker.APPLICANT,
                said,
                Optional.empty(),
                OptionalLong.of(61_000),
                false));
    Value.Words meant = new Value.Words("두 번", Language.KOREAN);
    add(new UtteranceCorrected(utterance, meant, Speaker.APPLICANT, "misheard", false));
    Interview held = folded().interviews().holding(utterance).orElseThrow();
    assertThat(held.utterances().getFirst().act().original()).isEqualTo(said);
    assertThat(held.corrections(utterance).getFirst().act().correction()).isEqualTo(meant);
  }

  @Test
  void the_latest_finding_on_an_element_stands_and_the_earlier_stays_in_the_history() {
    FindingMade first = finding(Status.NOT_MET);
    FindingMade second = finding(Status.MET);
    add(first);
    add(second);
    assertThat(folded().assessment().status(Element.PERSECUTION)).contains(Status.MET);
    assertThat(folded().history()).extracting(Recorded::act).containsExactly(first, second);
  }

  private static FindingMade finding(Status status) {
    return new FindingMade(
        Element.PERSECUTION, status, "reason", List.of(), List.of(), new Detail.None());
  }

  @Test
  void an_element_without_a_finding_is_not_assessed() {
    assertThat(folded().assessment().status(Element.AGENT)).isEmpty();
  }

  @Test
  void what_is_said_in_confidence_is_sealed_apart_whatever_its_topic() {
    Stated open =
        new Stated(
            PERSON,
            Topic.NAME,
            Optional.empty(),
            new Value.NotStated(),
            new Source.Observed(),
            false);
    Stated confided =
        new Stated(
            PERSON,
            Topic.NAME,
            Optional.empty(),
            new Value.NotStated(),
            new Source.Observed(),
            true);
    assertThat(open.part()).isEqualTo(Part.IDENTITY);
    assertThat(confided.part()).isEqualTo(Part.CONFIDENTIAL);
  }

  @Test
  void a_person_whose_age_is_not_known_is_treated_as_a_child() {
    add(new MemberAdded(PERSON, Relation.APPLICANT, AgeClass.NOT_KNOWN, Company.UNACCOMPANIED));
    assertThat(folded().registration().applicant().orElseThrow().unaccompaniedChild()).isTrue();
    add(new AgeClassAccepted(PERSON, AgeClass.ADULT, Company.UNACCOMPANIED, "documents"));
    assertThat(folded().registration().applicant().orElseThrow().unaccompaniedChild()).isFalse();
  }

  @Test
  void a_withdrawn_consent_stays_visible_with_its_withdrawal() {
    Recipient clinic = new Recipient(Recipient.Kind.ORGANISATION, Optional.empty(), "clinic-1");
    EntryId consent = add(new ConsentGiven(PERSON, Purpose.REFERRAL, clinic, Optional.empty()));
    add(new ConsentWithdrawn(consent));
    assertThat(folded().registration().consent(consent)).isPresent();
    assertThat(folded().registration().withdrawals()).containsKey(consent);
  }

  @Test
  void the_modality_last_set_stands() {
    add(new CaseOpened("north-korea", SOMEWHERE, Modality.SIMPLIFIED, false));
    assertThat(folded().registration().modality()).contains(Modality.SIMPLIFIED);
    add(new ModalityChanged(Modality.REGULAR, ModalityReason.EXCLUSION_TRIGGER, "indication"));
    assertThat(folded().registration().modality()).contains(Modality.REGULAR);
  }

  @Test
  void the_first_acknowledgement_of_an_alarm_stands() {
    EntryId alarm =
        add(
            new AlarmRaised(
                PERSON,
                AlarmKind.DETENTION,
                SOMEWHERE,
                Instant.EPOCH,
                Duration.ofHours(1),
                "held"));
    EntryId first = add(new AlarmAcknowledged(alarm));
    add(new AlarmAcknowledged(alarm));
    assertThat(folded().protection().alarms().values())
        .extracting(a -> a.acknowledged().orElseThrow().id())
        .containsExactly(first);
  }

  @Test
  void the_fold_is_the_same_whatever_the_order_in_which_the_acts_arrive() {
    add(new CaseOpened("north-korea", SOMEWHERE, Modality.REGULAR, false));
    add(new MemberAdded(PERSON, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
    for (int i = 0; i < 20; i++) {
      add(born(new Value.Dated(SaidDate.solarYear(1980 + i)), new Source.Said(PERSON)));
    }
    CaseFile expected = folded();
    long seed = 42;
    List<Recorded> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(CaseFile.fold(CASE, shuffled)).as("seed %d", seed).isEqualTo(expected);
  }

  @Test
  void folding_all_acts_equals_taking_them_one_after_the_other() {
    add(new CaseOpened("north-korea", SOMEWHERE, Modality.REGULAR, false));
    add(new MemberAdded(PERSON, Relation.APPLICANT, AgeClass.ADULT, Company.ACCOMPANIED));
    add(finding(Status.MET));
    CaseFile stepwise = CaseFile.empty(CASE);
    for (Recorded recorded : acts) {
      stepwise = stepwise.after(recorded);
    }
    assertThat(stepwise).isEqualTo(folded());
  }
}
