package org.asylia.vault.crypto;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.crypto.SecretWithEncapsulation;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMExtractor;
import org.bouncycastle.pqc.crypto.xwing.XWingKEMGenerator;

/**
 * HPKE (RFC 9180) in base mode with X-Wing (KEM 0x647a), HKDF-SHA256 and AES-256-GCM, one message
 * to a recipient. A sealed text is the encapsulated key of 1120 bytes, the ciphertext and a 16-byte
 * tag.
 */
public final class Hpke {
  /** How many bytes a sealed text is longer than its plain text. */
  public static final int OVERHEAD = 1120 + 16;

  private static final int ENCAPSULATED = 1120;
  private static final Suite XWING = new Suite(0x647a, 1, 2, 32);

  private Hpke() {}

  /** Seals a text to a recipient; {@code info} says what for, {@code aad} what belongs to it. */
  public static byte[] seal(
      HybridKey recipient, byte[] info, byte[] aad, byte[] plain, SecureRandom random) {
    SecretWithEncapsulation shared =
        new XWingKEMGenerator(random).generateEncapsulated(recipient.parameters());
    Context context = XWING.context(shared.getSecret(), info);
    byte[] text = Aead.encrypt(context.key(), context.baseNonce(), plain, aad);
    byte[] enc = shared.getEncapsulation();
    byte[] sealed = Arrays.copyOf(enc, enc.length + text.length);
    System.arraycopy(text, 0, sealed, enc.length, text.length);
    return sealed;
  }

  /** Opens a sealed text; empty when anything about it is not right. */
  public static Optional<byte[]> open(
      HybridSecret recipient, byte[] info, byte[] aad, byte[] sealed) {
    if (sealed.length < OVERHEAD) {
      return Optional.empty();
    }
    byte[] enc = Arrays.copyOf(sealed, ENCAPSULATED);
    byte[] shared = new XWingKEMExtractor(recipient.parameters()).extractSecret(enc);
    Context context = XWING.context(shared, info);
    return Aead.decrypt(
        context.key(),
        context.baseNonce(),
        Arrays.copyOfRange(sealed, ENCAPSULATED, sealed.length),
        aad);
  }

  /** The key and nonce of a message. */
  @SuppressWarnings("ArrayRecordComponent")
  record Context(byte[] key, byte[] baseNonce) {}

  /** The numbers of KEM, KDF and AEAD by which the key schedule is bound, and the key's length. */
  record Suite(int kem, int kdf, int aead, int keyLength) {
    private static final byte[] VERSION = "HPKE-v1".getBytes(US_ASCII);
    private static final byte[] NOTHING = new byte[0];

    /** The key schedule of base mode. */
    Context context(byte[] shared, byte[] info) {
      byte[] psk = extract(NOTHING, "psk_id_hash", NOTHING);
      byte[] bound = join(new byte[] {0}, psk, extract(NOTHING, "info_hash", info));
      byte[] secret = extract(shared, "secret", NOTHING);
      return new Context(
          expand(secret, "key", bound, keyLength), expand(secret, "base_nonce", bound, 12));
    }

    private byte[] extract(byte[] salt, String label, byte[] input) {
      return Hkdf.extract(salt, join(VERSION, id(), label.getBytes(US_ASCII), input));
    }

    private byte[] expand(byte[] secret, String label, byte[] info, int length) {
      byte[] size = ByteBuffer.allocate(2).putShort((short) length).array();
      return Hkdf.expand(secret, join(size, VERSION, id(), label.getBytes(US_ASCII), info), length);
    }

    private byte[] id() {
      return ByteBuffer.allocate(10)
          .put("HPKE".getBytes(US_ASCII))
          .putShort((short) kem)
          .putShort((short) kdf)
          .putShort((short) aead)
          .array();
    }

    private static byte[] join(byte[]... pieces) {
      int length = Arrays.stream(pieces).mapToInt(piece -> piece.length).sum();
      ByteBuffer out = ByteBuffer.allocate(length);
      Arrays.stream(pieces).forEach(out::put);
      return out.array();
    }
  }
}
