package org.asylia.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.PersonId;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static final Certificate CERTIFICATE =
      new Certificate(
          new CaseId(new UUID(0, 1)),
          new PersonId(new UUID(0, 2)),
          "시험 이름",
          LocalDate.of(2026, 3, 1),
          LocalDate.of(2026, 9, 1));

  @Test
  void the_canonical_text_is_six_lines() {
    assertThat(CERTIFICATE.canonical())
        .isEqualTo(
            """
            asylia asylum-seeker certificate v1
            00000000-0000-0000-0000-000000000001
            00000000-0000-0000-0000-000000000002
            시험 이름
            2026-03-01
            2026-09-01
            """);
  }

  @Test
  void a_certificate_reads_back_from_its_text() {
    assertThat(Certificate.parse(CERTIFICATE.canonical())).contains(CERTIFICATE);
  }

  @Test
  void a_text_changed_in_any_character_is_another_certificate_or_none() {
    String text = CERTIFICATE.canonical();
    for (int i = 0; i < text.length(); i++) {
      String changed = text.substring(0, i) + (char) (text.charAt(i) ^ 1) + text.substring(i + 1);
      assertThat(Certificate.parse(changed).map(Certificate::sha256))
          .as("character %d", i)
          .isNotEqualTo(java.util.Optional.of(CERTIFICATE.sha256()));
    }
  }

  @Test
  void a_certificate_cannot_end_before_it_begins() {
    assertThatThrownBy(() ->
            new Certificate(
                CERTIFICATE.file(),
                CERTIFICATE.person(),
                "이름",
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 2, 1)))
        .hasMessageContaining("2026-02-01");
  }

  @Test
  void a_name_of_two_lines_cannot_forge_a_further_line() {
    assertThatThrownBy(() ->
            new Certificate(
                CERTIFICATE.file(),
                CERTIFICATE.person(),
                "이름\n2030-01-01",
                CERTIFICATE.issued(),
                CERTIFICATE.validUntil()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
