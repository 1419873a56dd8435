package org.asylia.desk.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.DocketRebuild;
import org.asylia.desk.office.OpenCase;
import org.junit.jupiter.api.Test;

class DocketRebuildTest {
  private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

  @Test
  void a_rebuild_gives_the_same_rows_and_drops_those_without_a_case() {
    try (TestNode node = new TestNode()) {
      Docket docket = node.office().docket();
      PreparedCases prepared = new PreparedCases(node.office());
      List<OpenCase> cases = new ArrayList<>();
      for (int i = 0; i < 5; i++) {
        cases.add(prepared.family());
        cases.add(prepared.detainedChild());
      }
      List<DocketRow> before = rows(docket, cases);
      assertThat(before).hasSize(10);

      cases.stream().limit(4).forEach(c -> docket.remove(c.file().id()));
      docket.write(stale(before.getLast()));
      docket.write(stray());
      List<Long> progress = new ArrayList<>();
      DocketRebuild.Result result =
          node.office()
              .cases()
              .rebuild(PreparedCases.supervisor(), docket)
              .run(() -> false, progress::add);

      assertThat(result).isEqualTo(new DocketRebuild.Result(10, 1, true));
      assertThat(rows(docket, cases)).isEqualTo(before);
      assertThat(docket.find(stray().caseId())).isEmpty();
      assertThat(progress).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
    }
  }

  @Test
  void a_stopped_rebuild_leaves_the_other_rows_and_can_be_run_again() {
    try (TestNode node = new TestNode()) {
      Docket docket = node.office().docket();
      PreparedCases prepared = new PreparedCases(node.office());
      List<OpenCase> cases = List.of(prepared.family(), prepared.family(), prepared.family());
      List<DocketRow> before = rows(docket, cases);
      DocketRebuild rebuild = node.office().cases().rebuild(PreparedCases.supervisor(), docket);
      List<Long> progress = new ArrayList<>();

      assertThat(rebuild.run(() -> progress.size() == 2, progress::add))
          .isEqualTo(new DocketRebuild.Result(2, 0, false));
      assertThat(rows(docket, cases)).isEqualTo(before);
      assertThat(rebuild.run(() -> false, progress::add))
          .isEqualTo(new DocketRebuild.Result(3, 0, true));
    }
  }

  private static List<DocketRow> rows(Docket docket, List<OpenCase> cases) {
    return cases.stream().map(c -> docket.find(c.file().id()).orElseThrow()).toList();
  }

  private static DocketRow stale(DocketRow row) {
    return new DocketRow(
        row.caseId(),
        row.host(),
        row.modality(),
        "REVIEW",
        Optional.empty(),
        Optional.empty(),
        NOW,
        Optional.empty(),
        true,
        9,
        9,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        NOW,
        Hands.NONE);
  }

  private static DocketRow stray() {
    return stale(
        new DocketRow(
            new CaseId(new UUID(5, 5)),
            new Country("TH"),
            Modality.REGULAR,
            "REVIEW",
            Optional.empty(),
            Optional.empty(),
            NOW,
            Optional.empty(),
            true,
            1,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            NOW,
            Hands.NONE));
  }
}
