package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;

/**
 * The public key that checks signed notes (C2SP signed-note, signature type 1: Ed25519).
 *
 * @param name the key's name, without spaces and plus signs
 * @param publicKey 32 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // key bytes are compared through encoded()
public record NoteKey(String name, byte[] publicKey) {
  private static final byte ED25519 = 1;

  /** Checks the name and the key's length. */
  public NoteKey {
    if (name.isEmpty() || name.chars().anyMatch(c -> c == '+' || Character.isWhitespace(c))) {
      throw new IllegalArgumentException(
          "A note key's name is not empty and has no space or plus sign.");
    }
    if (publicKey.length != Ed25519.KEY_LENGTH) {
      throw new IllegalArgumentException("An Ed25519 public key has 32 bytes.");
    }
  }

  /** The first four bytes of SHA-256 over name, newline, signature type and public key. */
  public byte[] id() {
    Hash hash = Hash.sha256(name.getBytes(UTF_8), new byte[] {'\n', ED25519}, publicKey);
    return Arrays.copyOf(hash.bytes(), 4);
  }

  /** The key as text, {@code name+id+key}, as other tools of this format take it. */
  public String encoded() {
    byte[] typed = new byte[1 + publicKey.length];
    typed[0] = ED25519;
    System.arraycopy(publicKey, 0, typed, 1, publicKey.length);
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed);
  }

  /**
   * Reads a key as text.
   *
   * @throws IllegalArgumentException when it is no Ed25519 note key or its id does not fit
   */
  public static NoteKey parse(String text) {
    String[] fields = text.strip().split("\\+", 3);
    if (fields.length != 3) {
      throw new IllegalArgumentException("A note key reads name+id+key.");
    }
    byte[] typed = Base64.getDecoder().decode(fields[2]);
    if (typed.length != Ed25519.KEY_LENGTH + 1 || typed[0] != ED25519) {
      throw new IllegalArgumentException("The note key of " + fields[0] + " is not Ed25519.");
    }
    NoteKey key = new NoteKey(fields[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().formatHex(key.id()).equals(fields[1])) {
      throw new IllegalArgumentException("The note key of " + fields[0] + " has a wrong id.");
    }
    return key;
  }
}
