package org.asylia.vault.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.vault.crypto.Passphrase.Weakness;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class GuessingTest {
  private static final String LEAKED = "/com/nulabinc/zxcvbn/matchers/dictionaries/passwords.txt";

  @Test
  @Tag("thorough")
  void each_of_the_three_thousand_most_common_passwords_is_refused_alone_and_lengthened()
      throws IOException {
    List<String> common;
    try (var in = Passphrase.class.getResourceAsStream(LEAKED);
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      common = lines.lines().limit(3_000).toList();
    }
    assertThat(common).hasSize(3_000).contains("password", "dragon");
    for (String password : common) {
      assertThat(weakness(password)).as(password).isPresent();
      assertThat(weakness(password.repeat(15 / password.length() + 1)))
          .as(password + "…")
          .isPresent();
    }
  }

  @Test
  void leaked_passwords_put_together_are_guessable() {
    for (String typed :
        List.of(
            "Password123456789",
            "passworddragonmonkey1",
            "qwertyuiop1234567890",
            "1qaz2wsx3edc4rfv",
            "abcdefghijklmnopqrst")) {
      assertThat(weakness(typed)).as(typed).contains(Weakness.GUESSABLE);
    }
  }

  @Test
  void words_near_at_hand_do_not_count() {
    assertThat(weakness("asyliarefugee2026")).contains(Weakness.GUESSABLE);
    String typed = "Tannenweiler-2026-x";
    assertThat(weakness(typed)).isEmpty();
    assertThat(Passphrase.of(typed.toCharArray()).weakness(List.of("Tannenweiler")))
        .contains(Weakness.GUESSABLE);
  }

  @Test
  void any_kind_of_character_will_do() {
    for (String typed :
        List.of(
            "lantern orbit quiver mosaic thaw",
            "LANTERNORBITQUIVERMOSAIC",
            "83140927561830274659",
            "등대 소나기 책갈피 너구리 구름다리",
            "!)@(#*$&%^~`|<>?:{}")) {
      assertThat(weakness(typed)).as(typed).isEmpty();
    }
  }

  @Test
  void a_long_passphrase_is_judged_in_bounded_time() {
    assertThat(weakness("lantern orbit quiver mosaic thaw ".repeat(7))).isEmpty();
  }

  private static java.util.Optional<Weakness> weakness(String typed) {
    return Passphrase.of(typed.toCharArray()).weakness();
  }
}
