package org.asylia.desk.signin;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Base32Test {
  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void the_examples_of_rfc_4648_without_their_padding(String plain, String encoded) {
    assertThat(Base32.encode(plain.getBytes(US_ASCII))).isEqualTo(encoded);
    assertThat(new String(Base32.decode(encoded), US_ASCII)).isEqualTo(plain);
  }

  @Test
  void case_spaces_and_hyphens_do_not_matter() {
    assertThat(Base32.decode("mzxw-6ytb oi")).isEqualTo(Base32.decode("MZXW6YTBOI"));
    assertThat(Base32.grouped("MZXW6YTBOI")).isEqualTo("MZXW-6YTB-OI");
  }

  @Test
  void a_character_that_is_none_of_base_32_is_refused() {
    assertThatThrownBy(() -> Base32.decode("MZX1")).hasMessageContaining("2 to 7");
  }
}
