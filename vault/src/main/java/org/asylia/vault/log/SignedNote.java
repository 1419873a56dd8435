package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A text with signatures below it (C2SP signed-note): the text, an empty line, and for each
 * signature a line with the key's name and, in base64, the key's id and the signature.
 *
 * @param text the text that is signed, each line ended by a line feed
 * @param signatures the lines below it, in order; not yet checked
 */
public record SignedNote(String text, List<NoteSignature> signatures) {
  private static final int LONGEST = 1 << 20;
  private static final int MOST_SIGNATURES = 64;

  /** Refuses texts that no note can carry. */
  public SignedNote {
    signatures = List.copyOf(signatures);
    boolean control = text.chars().anyMatch(c -> c < ' ' && c != '\n');
    if (!text.endsWith("\n") || control) {
      throw new IllegalArgumentException(
          "A note's text ends with a line feed and has no other control character.");
    }
  }

  /** A text that is still to be signed. */
  public SignedNote(String text) {
    this(text, List.of());
  }

  /** The bytes that are signed. */
  public byte[] signedBytes() {
    return text.getBytes(UTF_8);
  }

  /** The note as text with one signature more. */
  public String with(NoteKey key, byte[] signature) {
    return with(NoteSignature.of(key, signature)).encoded();
  }

  /** The same note with one signature more. */
  public SignedNote with(NoteSignature signature) {
    List<NoteSignature> more = new ArrayList<>(signatures);
    more.add(signature);
    return new SignedNote(text, more);
  }

  /** The note as text: text, empty line, signature lines. */
  public String encoded() {
    StringBuilder note = new StringBuilder(text).append('\n');
    signatures.forEach(signature -> note.append(signature.line()));
    return note.toString();
  }

  /**
   * Whether the key has signed: there is a line of it, and each line of it is right. Lines of other
   * keys are passed over.
   */
  public boolean signedBy(NoteKey key) {
    List<NoteSignature> own = signatures.stream().filter(line -> line.names(key)).toList();
    byte[] signed = signedBytes();
    return !own.isEmpty() && own.stream().allMatch(line -> key.verifies(signed, line.bytes()));
  }

  /**
   * Reads a note; other keys' signatures may stand beside the wanted one.
   *
   * @return the note, or empty when it is malformed or not signed by the key
   */
  public static Optional<SignedNote> open(String note, NoteKey key) {
    return parse(note).filter(parsed -> parsed.signedBy(key));
  }

  /** Reads a note without checking a signature; empty when it is malformed. */
  public static Optional<SignedNote> parse(String note) {
    int end = note.lastIndexOf("\n\n");
    if (note.length() > LONGEST || end < 0 || !note.endsWith("\n") || end + 2 == note.length()) {
      return Optional.empty();
    }
    List<String> lines = note.substring(end + 2, note.length() - 1).lines().toList();
    if (lines.size() > MOST_SIGNATURES || note.contains("\r")) {
      return Optional.empty();
    }
    List<NoteSignature> signatures =
        lines.stream().map(NoteSignature::parse).flatMap(Optional::stream).toList();
    if (signatures.size() != lines.size()) {
      return Optional.empty();
    }
    try {
      return Optional.of(new SignedNote(note.substring(0, end + 1), signatures));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
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
