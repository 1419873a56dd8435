package org.asylia.vault.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** X-Wing against its draft, HPKE against RFC 9180 and against another implementation. */
class HpkeTest {
  private static final HexFormat HEX = HexFormat.of();
  private final HybridSecret secret = HybridSecret.make(new SecureRandom());

  /** The first two vectors of draft-connolly-cfrg-xwing-kem. */
  @ParameterizedTest
  @CsvSource({
    "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26,"
        + "3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2"
        + "35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2,"
        + "b83aa828d4d62b9a83ceffe1d3d3bb1ef31264643c070c5798927e41fb07914a,"
        + "cfb97e63e0e41d354274a079d3e6fb2e15,"
        + "d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384",
    "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea,"
        + "17cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f167a580b14aabdef"
        + "aee7eef47cb0fca9767be1fda69419dfb927e9df07348b196691abaeb580b32d,"
        + "c93beb22326705699bbc3d1d0aa6339be7a405debe61a7c337e1a91453c097a6,"
        + "651e469aee6f91c98bea4127ae66312f4ae3ea155b67,"
        + "f2e86241c64d60f6649fbc6c5b7d17180b780a3f34355e64a85749949c45f150"
  })
  void x_wing_encapsulates_as_its_draft(
      String seed, String chance, String begins, String ends, String shared) {
    HybridSecret recipient = HybridSecret.of(HEX.parseHex(seed));
    SecretWithEncapsulation made =
        new XWingKEMGenerator(new Chance(HEX.parseHex(chance)))
            .generateEncapsulated(recipient.publicKey().parameters());
    assertThat(HEX.formatHex(made.getEncapsulation())).startsWith(begins).endsWith(ends);
    assertThat(HEX.formatHex(made.getSecret())).isEqualTo(shared);
    assertThat(new XWingKEMExtractor(recipient.parameters()).extractSecret(made.getEncapsulation()))
        .isEqualTo(made.getSecret());
  }

  /** RFC 9180, appendix A.1.1: X25519, HKDF-SHA256, AES-128-GCM, base mode. */
  @Test
  void the_key_schedule_is_that_of_the_rfc() {
    Hpke.Context context =
        new Hpke.Suite(0x0020, 1, 1, 16)
            .context(
                HEX.parseHex("fe0e18c9f024ce43799ae393c7e8fe8fce9d218875e8227b0187c04e7d2ea1fc"),
                HEX.parseHex("4f6465206f6e2061204772656369616e2055726e"));
    assertThat(HEX.formatHex(context.key())).isEqualTo("4531685d41d65f03dc48f6b8302c05b0");
    assertThat(HEX.formatHex(context.baseNonce())).isEqualTo("56d890e5accaaf011cff4b7d");
  }

  @Test
  void what_another_implementation_sealed_is_opened() {
    Properties other = other();
    HybridSecret recipient = HybridSecret.of(HEX.parseHex(other.getProperty("seed")));
    assertThat(HEX.formatHex(recipient.publicKey().bytes())).isEqualTo(other.getProperty("key"));
    assertThat(
            Hpke.open(
                recipient,
                HEX.parseHex(other.getProperty("info")),
                HEX.parseHex(other.getProperty("aad")),
                HEX.parseHex(other.getProperty("sealed"))))
        .hasValueSatisfying(
            plain -> assertThat(HEX.formatHex(plain)).isEqualTo(other.getProperty("plain")));
  }

  @Test
  void a_sealed_text_opens_for_its_recipient_purpose_and_context_only() {
    byte[] sealed = seal(new byte[] {7, 8, 9});
    assertThat(sealed).hasSize(3 + Hpke.OVERHEAD);
    assertThat(Hpke.open(secret, new byte[] {1}, new byte[] {2}, sealed))
        .hasValueSatisfying(plain -> assertThat(plain).containsExactly(7, 8, 9));
    assertThat(Hpke.open(secret, new byte[] {3}, new byte[] {2}, sealed)).isEmpty();
    assertThat(Hpke.open(secret, new byte[] {1}, new byte[] {3}, sealed)).isEmpty();
    HybridSecret other = HybridSecret.make(new SecureRandom());
    assertThat(Hpke.open(other, new byte[] {1}, new byte[] {2}, sealed)).isEmpty();
    assertThat(Hpke.open(secret, new byte[] {1}, new byte[] {2}, Arrays.copyOf(sealed, 9)))
        .isEmpty();
  }

  @Test
  void a_flipped_bit_anywhere_in_a_sealed_text_keeps_it_closed() {
    byte[] sealed = seal(new byte[32]);
    for (int at = 0; at < sealed.length; at++) {
      byte[] changed = sealed.clone();
      changed[at] ^= (byte) (1 << (at % 8));
      assertThat(Hpke.open(secret, new byte[] {1}, new byte[] {2}, changed))
          .as("byte " + at)
          .isEmpty();
    }
  }

  @Test
  void a_classical_key_is_no_recipient() {
    assertThatThrownBy(() -> HybridKey.of(new byte[32]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1216");
    assertThat(Arrays.stream(Hpke.class.getMethods()).filter(m -> m.getName().equals("seal")))
        .hasSize(1)
        .allMatch(m -> m.getParameterTypes()[0] == HybridKey.class);
    int refused = 0;
    for (int length = 0; length < 2 * XWing.PUBLIC_LENGTH; length++) {
      byte[] key = new byte[length];
      if (length != XWing.PUBLIC_LENGTH) {
        assertThatThrownBy(() -> HybridKey.of(key)).as("length " + length).isNotNull();
        refused++;
      }
    }
    Figure.of(Promise.P12, "recipients-refused")
        .count(refused, "lengths of key refused as a recipient, all but that of the hybrid");
  }

  private byte[] seal(byte[] plain) {
    return Hpke.seal(secret.publicKey(), new byte[] {1}, new byte[] {2}, plain, new SecureRandom());
  }

  private static Properties other() {
    Properties properties = new Properties();
    try (InputStream in = HpkeTest.class.getResourceAsStream("hpke-x-wing.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  /** Gives the bytes of a vector, in order. */
  private static final class Chance extends SecureRandom {
    private static final long serialVersionUID = 1;
    private final byte[] bytes;
    private int at;

    Chance(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] wanted) {
      System.arraycopy(bytes, at, wanted, 0, wanted.length);
      at += wanted.length;
    }
  }
}
