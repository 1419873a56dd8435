package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever was typed, it is base 32 or refused. */
class Base32FuzzTest {
  @FuzzTest
  void any_text_is_base_32_or_refused(byte[] bytes) {
    try {
      assertThat(Base32.decode(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isNotNull();
    }
  }
}
