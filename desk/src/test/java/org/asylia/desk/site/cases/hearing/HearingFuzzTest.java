package org.asylia.desk.site.cases.hearing;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever was typed, it is a time or a language or none. */
class HearingFuzzTest {
  @FuzzTest
  void any_text_is_a_time_or_none(byte[] bytes) {
    assertThat(AudioTime.parse(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }

  @FuzzTest
  void any_text_is_a_language_or_none(byte[] bytes) {
    assertThat(Languages.read(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }
}
