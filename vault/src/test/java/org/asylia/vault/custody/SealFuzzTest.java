package org.asylia.vault.custody;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in node.seal, it is a seal in its one form or refused in words. */
class SealFuzzTest {
  @FuzzTest
  void any_file_is_a_seal_or_refused(byte[] bytes) {
    try {
      assertThat(SealText.write(SealText.read(bytes))).isEqualTo(bytes);
    } catch (BadSealException refused) {
      assertThat(refused).hasMessageContaining("node.seal");
    }
  }

  @FuzzTest
  void any_text_is_a_recovery_sheet_or_refused(byte[] bytes) {
    String typed = new String(bytes, StandardCharsets.UTF_8);
    try {
      assertThat(SheetText.decode(typed)).isNotNull();
      assertThat(Sheet.read(typed)).isNotNull();
    } catch (BadSealException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }
}
