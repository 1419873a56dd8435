package org.asylia.protection;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the text is, it is a certificate in its one form or none. */
class CertificateFuzzTest {
  @FuzzTest
  void any_text_is_a_certificate_or_none(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Certificate.parse(text)
        .ifPresent(certificate -> assertThat(certificate.canonical()).isEqualTo(text));
  }
}
