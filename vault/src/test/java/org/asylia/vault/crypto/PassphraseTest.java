package org.asylia.vault.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PassphraseTest {
  private static final byte[] SALT = new byte[Argon2id.SALT_LENGTH];

  @Test
  void a_new_passphrase_has_fifteen_characters_of_which_eight_differ() {
    assertThat(words("river stone 14").weakness()).contains(Passphrase.Weakness.TOO_SHORT);
    assertThat(words("river stone 141").weakness()).isEmpty();
    assertThat(words("강물은 흐르고 돌은 남는다 우리").weakness()).isEmpty();
    assertThat(words("abcabcabcabcabcabc").weakness()).contains(Passphrase.Weakness.TOO_UNIFORM);
    assertThat(words("river stone".repeat(24)).weakness()).contains(Passphrase.Weakness.TOO_LONG);
  }

  @Test
  void the_same_words_composed_or_decomposed_are_the_same_passphrase() {
    assertThat(words("\uac15").same(words("\u1100\u1161\u11bc"))).isTrue();
    assertThat(words("a").same(words("A"))).isFalse();
  }

  @Test
  void what_was_typed_is_overwritten_and_never_printed() {
    char[] typed = "river stone 141".toCharArray();
    Passphrase passphrase = Passphrase.of(typed);
    assertThat(typed).containsOnly('\0');
    assertThat(passphrase.toString()).doesNotContain("river");
    passphrase.close();
    assertThat(passphrase.utf8()).containsOnly(0);
  }

  @Test
  void less_than_64_mib_is_refused_and_so_is_what_would_exhaust_the_machine() {
    assertThatThrownBy(() -> new Argon2id(64 * 1024 - 1, 3, 4)).hasMessageContaining("65536");
    assertThatThrownBy(() -> new Argon2id(64 * 1024, 0, 4)).hasMessageContaining("passes");
    assertThatThrownBy(() -> new Argon2id(64 * 1024, 3, 17)).hasMessageContaining("lanes");
    assertThatThrownBy(() -> new Argon2id(Integer.MAX_VALUE, 3, 4)).hasMessageContaining("memory");
  }

  @Test
  void a_key_depends_on_the_words_the_salt_and_every_parameter() {
    Argon2id least = new Argon2id(64 * 1024, 1, 1);
    byte[] key = least.key(words("river stone 141"), SALT);
    assertThat(key).hasSize(32).isEqualTo(least.key(words("river stone 141"), SALT));
    byte[] otherSalt = HexFormat.of().parseHex("01".repeat(16));
    assertThat(key)
        .isNotEqualTo(least.key(words("river stone 142"), SALT))
        .isNotEqualTo(least.key(words("river stone 141"), otherSalt))
        .isNotEqualTo(new Argon2id(64 * 1024, 2, 1).key(words("river stone 141"), SALT))
        .isNotEqualTo(new Argon2id(64 * 1024, 1, 2).key(words("river stone 141"), SALT));
  }

  private static Passphrase words(String text) {
    return Passphrase.of(text.toCharArray());
  }
}
