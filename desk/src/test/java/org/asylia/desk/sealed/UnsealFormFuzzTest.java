package org.asylia.desk.sealed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever is sent to a sealed node, it is the one form or none. */
class UnsealFormFuzzTest {
  @FuzzTest
  void any_body_is_a_form_or_none(byte[] bytes) {
    assertThat(UnsealForm.read(bytes)).isNotNull();
  }
}
