package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ListedEvidenceTest {
  private static final EntryId FIRST = new EntryId(new UUID(0, 1));
  private static final EntryId SECOND = new EntryId(new UUID(0, 2));
  private static final String A = "a".repeat(64);
  private static final String B = "b".repeat(64);

  @Test
  void a_list_is_read_as_it_was_written_whatever_the_order() {
    ListedEvidence list = new ListedEvidence(Map.of(SECOND, B, FIRST, A));
    assertThat(list.text()).isEqualTo(FIRST + ":" + A + " " + SECOND + ":" + B);
    assertThat(ListedEvidence.parse(list.text())).isEqualTo(list);
    assertThat(ListedEvidence.parse("no list at all").hashes()).isEmpty();
    assertThat(ListedEvidence.parse("-".repeat(36) + ":" + A).hashes()).isEmpty();
  }

  /** SHA-256 of nothing, as FIPS 180-4 has it. */
  @Test
  void an_empty_list_has_the_hash_of_nothing() {
    assertThat(new ListedEvidence(Map.of()).digest())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void what_one_list_lacks_or_holds_otherwise_is_named() {
    ListedEvidence one = new ListedEvidence(Map.of(FIRST, A, SECOND, B));
    assertThat(one.differing(one)).isEmpty();
    assertThat(one.differing(new ListedEvidence(Map.of(FIRST, A)))).containsExactly(SECOND);
    assertThat(one.differing(new ListedEvidence(Map.of(FIRST, B, SECOND, B))))
        .containsExactly(FIRST);
    assertThat(one.digest()).isNotEqualTo(new ListedEvidence(Map.of(FIRST, A)).digest());
  }
}
