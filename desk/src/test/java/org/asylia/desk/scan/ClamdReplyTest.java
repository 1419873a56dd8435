package org.asylia.desk.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdReplyTest {
  @Test
  void only_the_two_words_of_the_protocol_mean_clean() {
    assertThat(ClamdReply.parse("stream: OK")).isEqualTo(new Scanned.Clean());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "OK",
        "stream: OK OK",
        "stream: ",
        "stream:OK",
        "STREAM: ok",
        "stream: FOUND",
        "stream: a b FOUND",
        "stream: Cannot allocate memory ERROR",
        "UNKNOWN COMMAND",
        "PONG",
        "stream: OK\nstream: X FOUND"
      })
  void what_is_not_understood_is_no_answer(String reply) {
    assertThat(ClamdReply.parse(reply)).isEqualTo(new Scanned.Silent());
  }

  @Test
  void the_name_of_malware_is_kept_harmless_and_short() {
    assertThat(ClamdReply.parse("stream: Win.Test-1_b FOUND"))
        .isEqualTo(new Scanned.Infected("Win.Test-1_b"));
    assertThat(ClamdReply.parse("stream: <b>\u202E'; FOUND"))
        .isEqualTo(new Scanned.Infected("_b____"));
    assertThat(ClamdReply.parse("stream: " + "x".repeat(900) + " FOUND"))
        .isEqualTo(new Scanned.Infected("x".repeat(100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSTREAM size limit exceeded. ERROR",
        "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND",
        "stream: Heuristics.Limits.Exceeded.MaxScanSize FOUND"
      })
  void a_limit_of_the_scanner_is_told_from_malware(String reply) {
    assertThat(ClamdReply.parse(reply)).isEqualTo(new Scanned.TooLarge());
  }
}
