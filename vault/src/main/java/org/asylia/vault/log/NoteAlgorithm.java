package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.MlDsa65;
import org.asylia.vault.record.Labels;

/** How a signature of a note is made (C2SP signed-note, signature types). */
public enum NoteAlgorithm {
  /** Type 1: Ed25519 over the text. */
  ED25519("\u0001", Ed25519.KEY_LENGTH, Ed25519.SIGNATURE_LENGTH) {
    @Override
    boolean verify(byte[] key, byte[] text, byte[] signature) {
      return Ed25519.verify(key, text, signature);
    }
  },
  /** Type 4: a witness's Ed25519 over a time and the text (C2SP tlog-cosignature). */
  COSIGNATURE("\u0004", Ed25519.KEY_LENGTH, Long.BYTES + Ed25519.SIGNATURE_LENGTH) {
    @Override
    boolean verify(byte[] key, byte[] text, byte[] signature) {
      long time = ByteBuffer.wrap(signature).getLong();
      byte[] made = Arrays.copyOfRange(signature, Long.BYTES, signature.length);
      return time >= 0 && Ed25519.verify(key, cosigned(time, text), made);
    }
  },
  /** Type 255 with a label of our own: ML-DSA-65 over the text. */
  ML_DSA_65("\u00ffasylia/v1/ml-dsa-65\0", MlDsa65.PUBLIC_LENGTH, MlDsa65.SIGNATURE_LENGTH) {
    @Override
    boolean verify(byte[] key, byte[] text, byte[] signature) {
      return MlDsa65.verify(key, text, signature);
    }
  };

  private final String type; // bytes as ISO 8859-1
  private final int keyLength;
  private final int signatureLength;

  NoteAlgorithm(String type, int keyLength, int signatureLength) {
    this.type = type;
    this.keyLength = keyLength;
    this.signatureLength = signatureLength;
  }

  abstract boolean verify(byte[] key, byte[] text, byte[] signature);

  /** The bytes that name the algorithm in keys and key ids. */
  byte[] type() {
    return type.getBytes(ISO_8859_1);
  }

  /** The length of a public key in bytes. */
  public int keyLength() {
    return keyLength;
  }

  /** The length of a signature in bytes. */
  public int signatureLength() {
    return signatureLength;
  }

  /** The algorithm of a key of these bytes: type, then public key; empty when there is none. */
  static Optional<NoteAlgorithm> of(byte[] typed) {
    return Arrays.stream(values())
        .filter(each -> typed.length == each.type.length() + each.keyLength)
        .filter(each -> Arrays.equals(each.type(), Arrays.copyOf(typed, each.type.length())))
        .findFirst();
  }

  /** What a witness signs: two lines with the time in seconds since 1970, then the text. */
  static byte[] cosigned(long time, byte[] text) {
    return Labels.join(("cosignature/v1\ntime " + time + "\n").getBytes(US_ASCII), text);
  }
}
