package org.asylia.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.docket.DocketPage;
import org.asylia.desk.docket.Lens;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.junit.jupiter.api.Test;

class DemoLoaderTest {
  private static final Instant NOW = Instant.parse("2026-11-01T08:00:00Z");
  private static final int PEOPLE = 12;

  @Test
  void a_load_that_was_cut_short_goes_on_where_it_stopped() {
    try (TestNode node = new TestNode()) {
      DemoLoader loader = new DemoLoader(node.office());
      assertThatThrownBy(() -> loader.load(NOW, PEOPLE, DemoLoaderTest::stopsHalfway))
          .isInstanceOf(Stopped.class);
      int before = cases(node);
      assertThat(before).isPositive();
      List<Integer> seen = new ArrayList<>();
      loader.load(NOW, PEOPLE, (people, of) -> seen.add(people));
      assertThat(seen.getLast()).isEqualTo(PEOPLE);
      assertThat(cases(node)).isGreaterThan(before);
      int whole = cases(node);
      loader.load(NOW, PEOPLE, (people, of) -> {});
      assertThat(cases(node)).as("loaded once more").isEqualTo(whole);
      Verifier verifier = new Verifier(node.office().node().database());
      assertThat(
              verifier.verify(
                  Verifier.Options.with(node.office().node().keyring()), (pass, done, of) -> {}))
          .isInstanceOf(Verdict.Sound.class);
    }
  }

  private static void stopsHalfway(int people, int of) {
    if (people >= of / 2) {
      throw new Stopped();
    }
  }

  private static int cases(TestNode node) {
    DocketPage open = node.office().docket().page(new Lens.Open(), Optional.empty(), 100);
    DocketPage closed = node.office().docket().page(new Lens.Closed(), Optional.empty(), 100);
    return open.rows().size() + closed.rows().size();
  }

  /** The load is stopped on purpose. */
  private static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
