package org.asylia.resettlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.BestInterestsDetermined;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.ResettlementAct.Priority;
import org.asylia.resettlement.Readiness.Missing;
import org.junit.jupiter.api.Test;

class ReadinessTest {
  private static final PersonId PERSON = new PersonId(new UUID(0, 2));

  private CaseFile file = CaseFile.empty(new CaseId(new UUID(0, 1)));

  private EntryId add(Act act) {
    EntryId id = new EntryId(new UUID(0, 10L + file.history().size()));
    OfficerId officer = new OfficerId(new UUID(0, 3));
    file = file.after(new Recorded(id, List.of(), officer, Instant.EPOCH, act));
    return id;
  }

  private List<Missing> missing() {
    return Readiness.of(file, PERSON).missing();
  }

  private EntryId consent(Purpose purpose) {
    Recipient state = new Recipient(Recipient.Kind.RESETTLEMENT_STATE, Optional.empty(), "pool");
    return add(new ConsentGiven(PERSON, purpose, state, Optional.empty()));
  }

  @Test
  void a_recognised_adult_who_consents_is_ready() {
    add(new MemberAdded(PERSON, Relation.APPLICANT, AgeClass.ADULT, Company.UNACCOMPANIED));
    assertThat(missing()).containsExactly(Missing.RECOGNITION, Missing.CONSENT);
    add(new DecisionIssued(Recommendation.RECOGNISE, "reasons"));
    consent(Purpose.RESETTLEMENT);
    assertThat(Readiness.of(file, PERSON).ready()).isTrue();
  }

  @Test
  void a_refused_person_is_not_ready() {
    consent(Purpose.RESETTLEMENT);
    add(new DecisionIssued(Recommendation.REFUSE, "reasons"));
    assertThat(missing()).containsExactly(Missing.RECOGNITION);
  }

  @Test
  void consent_for_another_purpose_or_withdrawn_is_no_consent() {
    add(new DecisionIssued(Recommendation.RECOGNISE, "reasons"));
    consent(Purpose.REFERRAL);
    assertThat(missing()).containsExactly(Missing.CONSENT);
    add(new ConsentWithdrawn(consent(Purpose.RESETTLEMENT)));
    assertThat(missing()).containsExactly(Missing.CONSENT);
  }

  @Test
  void a_child_alone_needs_a_best_interests_determination() {
    add(new MemberAdded(PERSON, Relation.APPLICANT, AgeClass.NOT_KNOWN, Company.SEPARATED));
    add(new DecisionIssued(Recommendation.RECOGNISE, "reasons"));
    consent(Purpose.RESETTLEMENT);
    assertThat(missing()).containsExactly(Missing.BEST_INTERESTS_DETERMINATION);
    add(new BestInterestsDetermined(PERSON, LocalDate.of(2026, 1, 5), "resettlement"));
    assertThat(missing()).isEmpty();
  }

  @Test
  void the_clock_runs_by_priority() {
    LocalDate day = LocalDate.of(2026, 1, 31);
    assertThat(DepartureClock.due(Priority.EMERGENCY, day)).isEqualTo("2026-02-07");
    assertThat(DepartureClock.due(Priority.URGENT, day)).isEqualTo("2026-03-14");
    assertThat(DepartureClock.due(Priority.NORMAL, day)).isEqualTo("2027-01-31");
  }
}
