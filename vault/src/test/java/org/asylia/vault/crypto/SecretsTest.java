package org.asylia.vault.crypto;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the pieces of cryptography promise about their inputs, beside the public vectors. */
class SecretsTest {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] KEY = new byte[32];
  private static final byte[] NOTHING = new byte[0];

  @Test
  void no_two_texts_are_sealed_under_the_same_nonce() {
    Set<String> nonces = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      byte[] sealed = Aead.seal(KEY, NOTHING, NOTHING, RANDOM);
      nonces.add(HexFormat.of().formatHex(sealed, 0, 12));
    }
    assertThat(nonces).hasSize(200);
  }

  @Test
  void an_empty_text_is_sealed_too_and_nothing_shorter_opens() {
    byte[] sealed = Aead.seal(KEY, NOTHING, NOTHING, RANDOM);
    assertThat(sealed).hasSize(28);
    assertThat(Aead.open(KEY, sealed, NOTHING)).hasValue(NOTHING);
    assertThat(Aead.open(KEY, Arrays.copyOf(sealed, 27), NOTHING)).isEmpty();
    HybridSecret secret = HybridSecret.make(RANDOM);
    byte[] to = Hpke.seal(secret.publicKey(), NOTHING, NOTHING, NOTHING, RANDOM);
    assertThat(to).hasSize(1136);
    assertThat(Hpke.open(secret, NOTHING, NOTHING, to)).hasValue(NOTHING);
    assertThat(Hpke.open(secret, NOTHING, NOTHING, Arrays.copyOf(to, 1135))).isEmpty();
  }

  /** RFC 5869, test case 3: the first 32 of its 42 bytes. */
  @Test
  void a_key_derived_without_salt_and_purpose_is_the_one_of_the_rfc() {
    byte[] secret = HexFormat.of().parseHex("0b".repeat(22));
    assertThat(HexFormat.of().formatHex(Hkdf.derive(secret, NOTHING)))
        .isEqualTo("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d");
  }

  @Test
  void a_digest_has_32_bytes_of_its_own_and_its_order_is_that_of_unsigned_bytes() {
    byte[] bytes = HexFormat.of().parseHex("7f" + "00".repeat(31));
    Hash low = Hash.of(bytes);
    bytes[0] = (byte) 0x80;
    low.bytes()[0] = 1;
    assertThat(low).hasToString("7f" + "00".repeat(31));
    Hash high = Hash.of(bytes);
    assertThat(low).isLessThan(high).isNotEqualTo(high).isNotEqualTo("7f");
    assertThat(high).isEqualTo(Hash.of(high.bytes())).isEqualByComparingTo(Hash.of(high.bytes()));
    assertThat(high.hashCode())
        .isEqualTo(Hash.of(high.bytes()).hashCode())
        .isNotEqualTo(low.hashCode());
    assertThatThrownBy(() -> Hash.of(new byte[31])).hasMessageContaining("31 were given");
  }

  @Test
  void a_recipients_key_is_compared_by_its_bytes() {
    HybridSecret secret = HybridSecret.make(RANDOM);
    HybridKey key = secret.publicKey();
    HybridKey other = HybridSecret.make(RANDOM).publicKey();
    assertThat(key).isEqualTo(HybridKey.of(key.bytes())).isNotEqualTo(other).isNotEqualTo("key");
    assertThat(key.hashCode())
        .isEqualTo(HybridKey.of(key.bytes()).hashCode())
        .isNotEqualTo(other.hashCode());
    assertThat(HybridSecret.of(secret.seed()).publicKey()).isEqualTo(key);
  }

  @Test
  void secrets_are_overwritten_and_never_printed() {
    HybridSecret secret = HybridSecret.make(RANDOM);
    secret.wipe();
    assertThat(secret.seed()).isEqualTo(new byte[32]);
    assertThat(secret).hasToString("a private key");
    char[] typed = "words".toCharArray();
    Passphrase words = Passphrase.of(typed);
    assertThat(typed).containsOnly('\0');
    assertThat(words.reveal()).isEqualTo("words".getBytes(UTF_8));
    assertThat(words).hasToString("a passphrase");
    words.close();
    assertThat(words.reveal()).containsOnly(0);
  }

  @Test
  void argon2id_is_neither_weaker_than_64_mib_nor_larger_than_4_gib() {
    assertThat(new Argon2id(65_536, 1, 1).memoryKib()).isEqualTo(65_536);
    assertThat(new Argon2id(4_194_304, 64, 16).iterations()).isEqualTo(64);
    refused(65_535, 1, 1, "memory (KiB) must be 65536 to 4194304, not 65535");
    refused(4_194_305, 1, 1, "not 4194305");
    refused(65_536, 0, 1, "passes must be 1 to 64, not 0");
    refused(65_536, 65, 1, "not 65");
    refused(65_536, 1, 0, "lanes must be 1 to 16, not 0");
    refused(65_536, 1, 17, "not 17");
    assertThatThrownBy(() -> Argon2id.TODAY.key(Passphrase.of(new char[1]), new byte[15]))
        .hasMessageContaining("15 were given");
  }

  @Test
  void less_memory_or_fewer_passes_over_it_are_below_what_is_used_today() {
    assertThat(Argon2id.TODAY.isBelowToday()).isFalse();
    assertThat(new Argon2id(131_071, 64, 4).isBelowToday()).isTrue();
    assertThat(new Argon2id(131_072, 2, 4).isBelowToday()).isTrue();
    assertThat(new Argon2id(196_608, 2, 4).isBelowToday()).isFalse();
    assertThat(new Argon2id(196_607, 2, 4).isBelowToday()).isTrue();
    assertThat(new Argon2id(131_072, 4, 1).isBelowToday()).isFalse();
  }

  @Test
  void a_new_passphrase_has_15_to_256_characters_of_which_8_differ() {
    assertThat(weakness("kV7#mz@q1LwYp9")).contains(Passphrase.Weakness.TOO_SHORT);
    assertThat(weakness("kV7#mz@q1LwYp9T")).isEmpty();
    assertThat(weakness("kV7#mz@kq#V@7zmqkV")).isEmpty();
    assertThat(weakness("kV7#mz@k@#V@7zm@kV")).contains(Passphrase.Weakness.TOO_UNIFORM);
    String long256 = "kV7#mz@q1LwYp9T!".repeat(16);
    assertThat(weakness(long256)).isEmpty();
    assertThat(weakness(long256 + "x")).contains(Passphrase.Weakness.TOO_LONG);
  }

  @Test
  void a_secret_is_split_into_at_most_16_shares_and_no_more_than_it_has_bytes() {
    assertThat(Shamir.split(KEY, 1, 1, RANDOM)).hasSize(1);
    assertThat(Shamir.split(KEY, 16, 16, RANDOM)).hasSize(16);
    assertThat(Shamir.split(new byte[3], 2, 3, RANDOM)).hasSize(3);
    for (int[] odd : List.of(new int[] {0, 3}, new int[] {4, 3}, new int[] {2, 17})) {
      assertThatThrownBy(() -> Shamir.split(KEY, odd[0], odd[1], RANDOM))
          .hasMessageContaining("not " + odd[0] + " of " + odd[1]);
    }
    assertThatThrownBy(() -> Shamir.split(new byte[2], 2, 3, RANDOM))
        .hasMessageContaining("not 2 of 3");
  }

  private static Optional<Passphrase.Weakness> weakness(String words) {
    return Passphrase.of(words.toCharArray()).weakness();
  }

  private static void refused(int memory, int passes, int lanes, String why) {
    assertThatThrownBy(() -> new Argon2id(memory, passes, lanes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }
}
