package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;

/**
 * The public key that checks one kind of signature on signed notes (C2SP signed-note).
 *
 * @param name the key's name, without spaces and plus signs
 * @param algorithm how it signs
 * @param publicKey as many bytes as the algorithm says
 */
@SuppressWarnings("ArrayRecordComponent") // key bytes are compared through encoded()
public record NoteKey(String name, NoteAlgorithm algorithm, byte[] publicKey) {
  private static final int ID_LENGTH = 4;

  /** Checks the name and the key's length. */
  public NoteKey {
    boolean odd =
        name.chars()
            .anyMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isISOControl(c));
    if (name.isEmpty() || odd) {
      throw new IllegalArgumentException(
          "A note key's name is not empty and has no space or plus sign.");
    }
    if (publicKey.length != algorithm.keyLength()) {
      throw new IllegalArgumentException(
          "A public key of " + algorithm + " has " + algorithm.keyLength() + " bytes.");
    }
  }

  /** An Ed25519 key that signs texts as they are. */
  public NoteKey(String name, byte[] publicKey) {
    this(name, NoteAlgorithm.ED25519, publicKey);
  }

  /** The first four bytes of SHA-256 over name, newline, signature type and public key. */
  public byte[] id() {
    Hash hash = Hash.sha256(name.getBytes(UTF_8), new byte[] {'\n'}, algorithm.type(), publicKey);
    return Arrays.copyOf(hash.bytes(), ID_LENGTH);
  }

  /** Whether a signature, without the key's id, was made with this key over the text. */
  public boolean verifies(byte[] text, byte[] signature) {
    return signature.length == algorithm.signatureLength()
        && algorithm.verify(publicKey, text, signature);
  }

  /** The key as text, {@code name+id+key}, as other tools of this format take it. */
  public String encoded() {
    byte[] typed = Labels.join(algorithm.type(), publicKey);
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /**
   * Reads a key as text.
   *
   * @throws IllegalArgumentException when it is no note key we know or its id does not fit
   */
  public static NoteKey parse(String text) {
    String[] fields = text.strip().split("\\+", 3);
    if (fields.length != 3) {
      throw new IllegalArgumentException("A note key reads name+id+key.");
    }
    byte[] typed =
        SignedNote.decoded(fields[2])
            .orElseThrow(() -> new IllegalArgumentException("A note key ends in base64."));
    NoteAlgorithm algorithm =
        NoteAlgorithm.of(typed)
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "The note key of "
                        + fields[0]
                        + " is neither Ed25519, nor a witness's, nor ML-DSA-65."));
    int from = typed.length - algorithm.keyLength();
    NoteKey key = new NoteKey(fields[0], algorithm, Arrays.copyOfRange(typed, from, typed.length));
    if (!HexFormat.of().formatHex(key.id()).equals(fields[1])) {
      throw new IllegalArgumentException("The note key of " + fields[0] + " has a wrong id.");
    }
    return key;
  }
}
