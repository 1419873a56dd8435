package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.kit.Story;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.junit.jupiter.api.Test;

class AffectedTest {
  private static final LocalDate BEFORE_ANY_SET = LocalDate.of(1990, 1, 1);

  private static Story submitted() {
    return Story.assessing(Story.GRANT).included().submitted(Recommendation.RECOGNISE);
  }

  @Test
  void an_open_case_read_under_a_version_no_longer_in_force_is_listed() {
    Story story = submitted();
    assertThat(
            Affected.by(Stream.of(story.at.file()), Scenario.PARAMETERS, BEFORE_ANY_SET).toList())
        .singleElement()
        .satisfies(a -> assertThat(a.read().id()).isEqualTo("UNHCR"))
        .satisfies(a -> assertThat(a.inForce()).isEmpty());
  }

  @Test
  void a_case_read_under_the_version_in_force_is_not_listed() {
    Story story = submitted();
    assertThat(Affected.by(Stream.of(story.at.file()), Scenario.PARAMETERS, story.at.today()))
        .isEmpty();
  }

  @Test
  void a_decided_case_keeps_the_version_it_was_decided_under() {
    Story story = submitted().approved().decided(Recommendation.RECOGNISE);
    assertThat(Affected.by(Stream.of(story.at.file()), Scenario.PARAMETERS, BEFORE_ANY_SET))
        .isEmpty();
  }

  @Test
  void a_case_sent_back_for_enquiry_is_still_open() {
    Story story = Story.assessing(Story.GRANT).included().submitted(Recommendation.REMIT);
    story.approved().decided(Recommendation.REMIT);
    assertThat(Affected.by(Stream.of(story.at.file()), Scenario.PARAMETERS, BEFORE_ANY_SET))
        .hasSize(1);
  }
}
