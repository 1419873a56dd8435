package org.asylia.adjudication.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.kit.Story;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.Element;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.Test;

class TiesTest {
  private static final OfficerId REGISTRAR = officer(Role.REGISTRATION_OFFICER);
  private static final OfficerId ADJUDICATOR = officer(Role.ADJUDICATOR);

  private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");

  private final Ties oneOffice = new Ties(Policy.standard(), Offices.one());
  private final Story story = Story.opened(Modality.REGULAR);

  @Test
  void who_opens_a_case_is_assigned_in_the_roles_that_open_cases() {
    assertThat(oneOffice.of(story.at.file(), REGISTRAR, Role.REGISTRATION_OFFICER, NOW))
        .containsExactly(Tie.ASSIGNED);
    assertThat(oneOffice.of(story.at.file(), REGISTRAR, Role.ADJUDICATOR, NOW))
        .containsExactly(Tie.SAME_OFFICE);
  }

  @Test
  void who_broke_the_glass_has_that_tie_until_it_ends_and_loses_it_to_nothing_else() {
    OfficerId duty = officer(Role.PROTECTION_OFFICER);
    Instant until = story.at.now().plusSeconds(3600);
    story.at.does(
        Scenario.officer(Role.SUPERVISOR), new OfficerAssigned(REGISTRAR, Role.INTERVIEWER));
    story.at.add(
        story.at.proposed(
            Scenario.officer(Role.PROTECTION_OFFICER), new GlassBroken("held at a border", until)));

    assertThat(oneOffice.of(story.at.file(), duty, Role.PROTECTION_OFFICER, until.minusSeconds(1)))
        .containsExactly(Tie.GLASS);
    assertThat(oneOffice.of(story.at.file(), duty, Role.PROTECTION_OFFICER, until))
        .containsExactly(Tie.SAME_OFFICE);
    assertThat(
            oneOffice.parts(
                story.at.file(),
                State.REGISTRATION,
                Scenario.officer(Role.PROTECTION_OFFICER),
                until.minusSeconds(1)))
        .containsExactly(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
  }

  @Test
  void access_that_was_revoked_is_no_tie_even_for_who_opened_the_case() {
    story.at.does(
        Scenario.officer(Role.SUPERVISOR), new AccessRevoked(REGISTRAR, "moved to another desk"));

    assertThat(oneOffice.of(story.at.file(), REGISTRAR, Role.REGISTRATION_OFFICER, NOW))
        .containsExactly(Tie.SAME_OFFICE);
    assertThat(
            oneOffice.parts(
                story.at.file(),
                State.REGISTRATION,
                Scenario.officer(Role.REGISTRATION_OFFICER),
                NOW))
        .isEmpty();
  }

  @Test
  void who_is_assigned_may_act_and_a_colleague_may_not() {
    Actor interviewer = Scenario.officer(Role.INTERVIEWER);

    assertThat(oneOffice.may(story.at.file(), interviewer, NeedIdentified.class, NOW)).isFalse();
    assign(interviewer.officer(), Role.INTERVIEWER);
    assertThat(oneOffice.may(story.at.file(), interviewer, NeedIdentified.class, NOW)).isTrue();
    assertThat(oneOffice.may(story.at.file(), interviewer, OfficerAssigned.class, NOW)).isFalse();
  }

  @Test
  void an_assignment_counts_for_its_role_only() {
    assign(ADJUDICATOR, Role.ADJUDICATOR);

    assertThat(oneOffice.of(story.at.file(), ADJUDICATOR, Role.ADJUDICATOR, NOW))
        .containsExactly(Tie.ASSIGNED);
    assertThat(oneOffice.of(story.at.file(), ADJUDICATOR, Role.REVIEWING_OFFICER, NOW))
        .containsExactly(Tie.SAME_OFFICE);
    assertThat(oneOffice.of(story.at.file(), officer(Role.INTERVIEWER), Role.ADJUDICATOR, NOW))
        .containsExactly(Tie.SAME_OFFICE);
  }

  @Test
  void an_officer_of_another_office_or_of_none_is_a_stranger() {
    Offices two =
        who ->
            who.equals(REGISTRAR)
                ? Optional.of("north")
                : who.equals(ADJUDICATOR) ? Optional.of("south") : Optional.empty();
    Ties ties = new Ties(Policy.standard(), two);

    assertThat(ties.of(story.at.file(), ADJUDICATOR, Role.ADJUDICATOR, NOW))
        .containsExactly(Tie.NONE);
    assertThat(ties.of(story.at.file(), officer(Role.SUPERVISOR), Role.SUPERVISOR, NOW))
        .containsExactly(Tie.NONE);
    assertThat(ties.of(new Scenario().file(), REGISTRAR, Role.REGISTRATION_OFFICER, NOW))
        .as("a case that is not there")
        .containsExactly(Tie.NONE);
    assertThat(two.same(ADJUDICATOR, ADJUDICATOR)).isTrue();
    assertThat(two.same(officer(Role.ANALYST), officer(Role.ANALYST))).as("not known").isFalse();
  }

  @Test
  void who_wrote_a_part_of_the_assessment_is_its_drafter() {
    story.at.does(new RegistrationCompleted());
    assign(ADJUDICATOR, Role.ADJUDICATOR);
    story.at.add(
        story.at.proposed(
            Scenario.officer(Role.ADJUDICATOR),
            new ExclusionTriggered(Element.EXCLUSION_1F_A, "a unit named", List.of())));

    assertThat(oneOffice.of(story.at.file(), ADJUDICATOR, Role.ADJUDICATOR, NOW))
        .containsExactly(Tie.DRAFTER);
    assertThat(Ties.parts(story.at.file(), REGISTRAR)).isEmpty();
  }

  private void assign(OfficerId officer, Role role) {
    story.at.does(Scenario.officer(Role.SUPERVISOR), new OfficerAssigned(officer, role));
  }

  private static OfficerId officer(Role role) {
    Actor actor = Scenario.officer(role);
    return actor.officer();
  }
}
