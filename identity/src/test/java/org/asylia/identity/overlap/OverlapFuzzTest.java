package org.asylia.identity.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Whatever another organisation hands over is read to the letter, or refused in words. */
class OverlapFuzzTest {
  @FuzzTest
  void any_bytes_are_a_hidden_list_or_refused(byte[] bytes) throws IOException {
    try {
      HiddenList list = HiddenListFile.read(new ByteArrayInputStream(bytes)).list();
      assertThat(Parties.text(list).getBytes(StandardCharsets.ISO_8859_1)).hasSizeLessThan(1 << 28);
    } catch (OverlapException e) {
      assertThat(e).hasMessageEndingWith(".");
    }
  }

  @FuzzTest
  void any_text_is_a_session_or_refused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      assertThat(SessionText.of(SessionText.parse(text))).isEqualTo(text);
    } catch (OverlapException e) {
      assertThat(e).hasMessageEndingWith(".");
    }
  }

  @FuzzTest
  void any_text_is_an_organisation_or_refused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    try {
      assertThat(Organisation.parse(text)).hasToString(text);
    } catch (OverlapException e) {
      assertThat(e).hasMessageEndingWith(".");
    }
  }
}
