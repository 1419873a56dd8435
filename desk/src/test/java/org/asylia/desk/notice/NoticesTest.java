package org.asylia.desk.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.notice.Notice.News;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class NoticesTest {
  private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");

  private final TestNode node = new TestNode();
  private final Notices notices = node.office().node().notices();
  private final OfficerId supervisor = officer();
  private final OfficerId adjudicator = officer();

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void a_notice_for_a_role_is_read_by_those_who_hold_it_and_by_nobody_else() {
    CaseId about = new CaseId(UUID.randomUUID());
    UUID id =
        notices.write(
            MORNING,
            new Notice.Everyone(Role.SUPERVISOR),
            new News(NoticeKind.GLASS_BROKEN, adjudicator, Optional.of(about)));
    assertThat(notices.list(supervisor, Set.of(Role.SUPERVISOR), false, 100))
        .filteredOn(notice -> notice.id().equals(id))
        .singleElement()
        .satisfies(notice -> {
          assertThat(notice.at()).isEqualTo(MORNING);
          assertThat(notice.news().kind()).isEqualTo(NoticeKind.GLASS_BROKEN);
          assertThat(notice.news().about()).isEqualTo(adjudicator);
          assertThat(notice.news().caseId()).contains(about);
        });
    assertThat(notices.list(supervisor, Set.of(Role.ADJUDICATOR), false, 100)).isEmpty();
  }

  @Test
  void a_notice_for_one_officer_is_read_by_that_officer_alone() {
    OfficerId one = officer();
    notices.write(
        MORNING,
        new Notice.One(one),
        new News(NoticeKind.GLASS_BROKEN, adjudicator, Optional.empty()));
    assertThat(notices.list(one, Set.of(), false, 100)).hasSize(1);
    assertThat(notices.list(officer(), Set.of(), false, 100)).isEmpty();
  }

  @Test
  void an_officer_never_reads_a_notice_about_that_officer() {
    OfficerId both = officer();
    UUID id =
        notices.write(
            MORNING,
            new Notice.Everyone(Role.CUSTODIAN),
            new News(NoticeKind.DURESS, both, Optional.empty()));
    assertThat(notices.list(both, Set.of(Role.CUSTODIAN), true, 100)).isEmpty();
    assertThat(notices.acknowledge(id, both, Set.of(Role.CUSTODIAN), MORNING)).isFalse();
  }

  @Test
  void an_acknowledged_notice_says_who_took_note_and_waits_no_longer() {
    OfficerId one = officer();
    UUID id =
        notices.write(
            MORNING,
            new Notice.One(one),
            new News(NoticeKind.BUDGET_SPENT, adjudicator, Optional.empty()));
    assertThat(notices.acknowledge(id, officer(), Set.of(), MORNING)).isFalse();
    assertThat(notices.acknowledge(id, one, Set.of(), MORNING.plusSeconds(60))).isTrue();
    assertThat(notices.list(one, Set.of(), false, 100)).isEmpty();
    assertThat(notices.list(one, Set.of(), true, 100).getFirst().acknowledged())
        .contains(new Notice.Acknowledged(one, MORNING.plusSeconds(60)));
    assertThat(notices.acknowledge(id, one, Set.of(), MORNING)).isFalse();
  }

  private static OfficerId officer() {
    return new OfficerId(UUID.randomUUID());
  }
}
