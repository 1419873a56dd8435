package org.asylia.adjudication.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.kit.Story;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.Element;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.GuardianAppointed;
import org.asylia.casefile.IntakeAct.GuardianKind;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Modality;
import org.junit.jupiter.api.Test;

class MissingTest {

  private static Stream<String> missing(Story story) {
    return Scenario.FULL.missing(story.at.file(), story.at.now()).stream()
        .map(m -> m.step() + " " + m.refusal().ruleId() + "." + m.refusal().variant());
  }

  @Test
  void a_child_alone_still_needs_a_guardian_and_then_an_assessment_of_best_interests() {
    Story story = new Story();
    story.does(new CaseOpened("north-korea", Story.HOST, Modality.REGULAR, false));
    story.does(
        new MemberAdded(
            Scenario.APPLICANT, Relation.APPLICANT, AgeClass.CHILD, Company.UNACCOMPANIED));
    assertThat(missing(story)).containsExactly("step.hear I24.guardian");

    story.does(new GuardianAppointed(Scenario.APPLICANT, GuardianKind.GUARDIAN));
    assertThat(missing(story)).containsExactly("step.hear I24.assessment");
  }

  @Test
  void an_assessment_without_findings_lacks_more_for_a_refusal_than_for_a_recognition() {
    Story story = Story.opened(Modality.REGULAR).registered().heard();
    assertThat(missing(story))
        .containsExactlyInAnyOrder(
            "step.submit.RECOGNISE I04.one-sided",
            "step.submit.REFUSE I04.one-sided",
            "step.submit.REFUSE I01.not-assessed",
            "step.submit.REFUSE I03.incomplete");
  }

  @Test
  void nothing_is_missing_for_a_recognition_once_everything_is_found() {
    Story story = Story.assessing(Story.GRANT).included();
    assertThat(missing(story)).containsExactly("step.submit.REFUSE I01.nothing-against");
  }

  @Test
  void an_adverse_assessment_lacks_its_review_before_the_decision() {
    Story story =
        Story.assessing(Story.REFUSE)
            .included()
            .notMet(Element.OBJECTIVE_RISK)
            .submitted(Recommendation.REFUSE);
    assertThat(missing(story)).containsExactly("step.decide I20.not-reviewed");
    assertThat(missing(story.approved())).isEmpty();
  }

  @Test
  void a_served_refusal_stays_open_for_a_late_appeal() {
    Story story = Story.refused().returnAssessed();
    story.served(story.notice());
    assertThat(missing(story)).containsExactly("step.close I22.late-appeal");
  }
}
