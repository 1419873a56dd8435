package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.vault.crypto.Ed25519;

/**
 * A text with signatures below it (C2SP signed-note): the text, an empty line, and for each
 * signature a line with the key's name and, in base64, the key's id and the signature.
 *
 * @param text the text that is signed, each line ended by a line feed
 */
public record SignedNote(String text) {
  private static final int ID_LENGTH = 4;
  private static final Pattern NOTE = Pattern.compile("((?:[^\\n]*\\n)+)\\n((?:— [^\\n]+\\n)+)");

  /** Refuses texts that no note can carry. */
  public SignedNote {
    boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n');
    if (!text.endsWith("\n") || control) {
      throw new IllegalArgumentException(
          "A note's text ends with a line feed and has no other control character.");
    }
  }

  /** The bytes that are signed. */
  public byte[] signedBytes() {
    return text.getBytes(UTF_8);
  }

  /** The note with one signature. */
  public String with(NoteKey key, byte[] signature) {
    byte[] blob = Arrays.copyOf(key.id(), ID_LENGTH + signature.length);
    System.arraycopy(signature, 0, blob, ID_LENGTH, signature.length);
    return text + "\n— " + key.name() + " " + Base64.getEncoder().encodeToString(blob) + "\n";
  }

  /**
   * Reads a note; other keys' signatures may stand beside the wanted one.
   *
   * @return the text, or empty when the note is malformed or not signed by the key
   */
  public static Optional<SignedNote> open(String note, NoteKey key) {
    Matcher matcher = NOTE.matcher(note);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    byte[] text = matcher.group(1).getBytes(UTF_8);
    boolean signed = matcher.group(2).lines().anyMatch(line -> signedBy(key, text, line));
    try {
      return signed ? Optional.of(new SignedNote(matcher.group(1))) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  static boolean signedBy(NoteKey key, byte[] text, String line) {
    String[] fields = line.split(" ", 3);
    if (fields.length != 3 || !fields[1].equals(key.name())) {
      return false;
    }
    return decoded(fields[2])
        .filter(blob -> blob.length == ID_LENGTH + Ed25519.SIGNATURE_LENGTH)
        .filter(blob -> Arrays.equals(Arrays.copyOf(blob, ID_LENGTH), key.id()))
        .filter(blob ->
            Ed25519.verify(key.publicKey(), text, Arrays.copyOfRange(blob, ID_LENGTH, blob.length)))
        .isPresent();
  }

  /** Base64 in its only canonical form, or nothing. */
  static Optional<byte[]> decoded(String base64) {
    try {
      byte[] bytes = Base64.getDecoder().decode(base64);
      boolean canonical = Base64.getEncoder().encodeToString(bytes).equals(base64);
      return canonical ? Optional.of(bytes) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
