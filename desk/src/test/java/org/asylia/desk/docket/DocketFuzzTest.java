package org.asylia.desk.docket;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in an address, it is a place in the docket or none. */
class DocketFuzzTest {
  @FuzzTest
  void any_text_is_a_place_or_none(byte[] bytes) {
    assertThat(Keyset.parse(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }

  @FuzzTest
  void any_text_is_a_reference_or_none(byte[] bytes) {
    assertThat(Reference.parse(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }
}
