package org.asylia.parameters.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.asylia.parameters.Confidence;
import org.asylia.parameters.practice.Practice.Topic;
import org.junit.jupiter.api.Test;

class PracticeTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final String HEADING =
      "state\ttopic\tcode\tfrom\tto\tseen\tpercent\tsource\ten\tko\tzh\n";

  private final Practice practice =
      Practice.read("practice.tsv", Tables.bytes("north-korea/practice.tsv"));

  @Test
  void six_states_have_a_practice_each_with_a_rating_of_being_sent_back() {
    assertThat(practice.states()).containsExactly("CN", "TH", "LA", "MN", "VN", "RU");
    assertThat(practice.states().stream().map(s -> practice.rating(s, Topic.REFOULEMENT, DAY)))
        .extracting(rating -> rating.orElse(""))
        .containsExactly("HIGH", "LOW", "MEDIUM_HIGH", "LOW", "MEDIUM_HIGH", "MEDIUM_HIGH");
  }

  /** No treaty body can order interim measures against China, Laos or Vietnam. */
  @Test
  void interim_measures_are_offered_only_where_a_treaty_body_can_ask_for_them() {
    assertThat(practice.rating("CN", Topic.REMEDY, DAY)).contains("NONE");
    assertThat(practice.rating("LA", Topic.REMEDY, DAY)).contains("NONE");
    assertThat(practice.rating("VN", Topic.REMEDY, DAY)).contains("NONE");
    assertThat(practice.rating("RU", Topic.REMEDY, DAY)).contains("INTERIM_MEASURES");
    assertThat(practice.rating("MN", Topic.REMEDY, DAY)).contains("INTERIM_MEASURES");
  }

  @Test
  void a_law_holds_from_its_day_and_what_happened_once_is_no_practice() {
    assertThat(laws("TH", LocalDate.of(2023, 1, 31))).isZero();
    assertThat(laws("TH", LocalDate.of(2023, 2, 1))).isOne();
    assertThat(laws("CN", LocalDate.of(2013, 6, 30))).isZero();
    assertThat(practice.in("LA", LocalDate.of(2013, 5, 20)))
        .noneMatch(note -> note.topic() == Topic.EVENT);
  }

  private long laws(String state, LocalDate day) {
    return practice.in(state, day).stream().filter(n -> n.topic() == Topic.LAW).count();
  }

  @Test
  void every_statement_has_a_source_a_mark_and_three_languages() {
    for (var note : practice.notes()) {
      assertThat(note.seen()).isNotEqualTo(Confidence.UNMARKED);
      assertThat(note.words()).containsOnlyKeys("en", "ko", "zh");
      assertThat(note.percent()).isBetween(80, 90);
    }
  }

  @Test
  void nothing_in_a_practice_reads_like_an_outcome() {
    for (var note : practice.notes()) {
      assertThat(List.of("GRANT", "REFUSE", "EXCLUDE", "REMIT")).doesNotContain(note.code());
    }
  }

  @Test
  void a_line_that_cannot_be_used_is_named_with_what_to_write() {
    refused("CN\tGOSSIP\t\t\t\tm\t80\ts\ta\tb\tc", "line 2", "no topic <GOSSIP>", "TREATY");
    refused("CN\tREFOULEMENT\tSOME\t\t\tm\t80\ts\ta\tb\tc", "REFOULEMENT", "<SOME>", "HIGH");
    refused("CN\tLAW\tHIGH\t\t\tm\t80\ts\ta\tb\tc", "Leave it empty");
    refused("China\tLAW\t\t\t\tm\t80\ts\ta\tb\tc", "<China>", "two letters");
    refused("CN\tLAW\t\tspring\t\tm\t80\ts\ta\tb\tc", "<spring>", "YYYY-MM-DD");
    refused("CN\tLAW\t\t\t\tx\t80\ts\ta\tb\tc", "seen", "from memory");
    refused("CN\tLAW\t\t\t\tm\t180\ts\ta\tb\tc", "percent", "0 to 100");
    refused("CN\tLAW\t\t\t\tm\t80\t\ta\tb\tc", "source");
    refused("CN\tLAW\t\t\t\tm\t80\ts\ta\tb\t", "zh");
    refused("CN\tLAW", "2 cells instead of 11");
    assertThatThrownBy(() -> Practice.read("p.tsv", new byte[] {(byte) 0xff}))
        .isInstanceOf(InvalidTableException.class)
        .hasMessageContaining("not UTF-8");
    assertThatThrownBy(() -> Practice.read("p.tsv", new byte[0])).hasMessageContaining("heading");
  }

  private static void refused(String line, String... words) {
    byte[] bytes = (HEADING + line).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Practice.read("p.tsv", bytes))
        .isInstanceOf(InvalidTableException.class)
        .hasMessageContaining("p.tsv, line 2")
        .hasMessageContainingAll(words)
        .hasMessageEndingWith("Nothing was loaded.");
  }
}
