package org.asylia.desk.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeysetTest {

  @Test
  void a_keyset_survives_the_link_it_stands_in() {
    Keyset key =
        new Keyset(Instant.parse("2026-11-22T09:05:00.123456Z"), new CaseId(new UUID(7, -9)));
    assertThat(key.text()).matches("[0-9A-Za-z:.~-]+");
    assertThat(Keyset.parse(key.text())).contains(key);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "~", "yesterday~x", "2026-11-22T09:05:00Z~", "a'; DROP TABLE docket"})
  void anything_else_is_the_first_page(String text) {
    assertThat(Keyset.parse(text)).isEmpty();
  }

  @Test
  void a_reference_is_read_as_people_write_it_and_says_nothing_but_random_bits() {
    Reference reference = Reference.of(new CaseId(new UUID(0x0123456789ABCDEFL, 0)));
    // 00000 00100 10001 10100 01010 11001 11100 01001 10101 01111: the top 50 bits, five a digit
    assertThat(reference.text()).isEqualTo("04HMA-SW9NF");
    assertThat(Reference.parse(" o4hma sw9nf ")).contains(reference);
    assertThat(Reference.parse("04HMA-SW9N")).isEmpty();
    assertThat(Reference.parse("04HMA-SW9NU")).isEmpty();
  }
}
