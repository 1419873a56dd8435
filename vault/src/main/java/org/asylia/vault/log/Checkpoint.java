package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asylia.vault.crypto.Hash;

/**
 * The statement that a log has so many leaves and this root (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, the first line of the note
 * @param size number of leaves
 * @param root root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {
  private static final Pattern SIZE = Pattern.compile("0|[1-9][0-9]{0,18}");

  /** The text that is signed: origin, size and root, a line each. */
  public String text() {
    return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root.bytes()) + "\n";
  }

  /** The bytes that are signed. */
  public byte[] signedBytes() {
    return text().getBytes(UTF_8);
  }

  /** The note: text, empty line, one signature line. */
  public String note(NoteKey key, byte[] signature) {
    return new SignedNote(text()).with(key, signature);
  }

  /**
   * Reads a note; other keys' signatures (witnesses) and extension lines may stand beside the
   * wanted one.
   *
   * @return the checkpoint, or empty when the note is malformed or not signed by the key
   */
  public static Optional<Checkpoint> open(String note, NoteKey key) {
    return SignedNote.open(note, key).flatMap(Checkpoint::of);
  }

  /** The checkpoint in a note's text, whoever signed it; empty when it holds none. */
  public static Optional<Checkpoint> of(SignedNote note) {
    List<String> lines = note.text().lines().toList();
    boolean shaped =
        lines.size() >= 3
            && lines.stream().noneMatch(String::isEmpty)
            && SIZE.matcher(lines.get(1)).matches();
    if (!shaped) {
      return Optional.empty();
    }
    return SignedNote.decoded(lines.get(2))
        .filter(root -> root.length == Hash.LENGTH)
        .flatMap(root -> sized(lines.get(0), lines.get(1), Hash.of(root)));
  }

  private static Optional<Checkpoint> sized(String origin, String size, Hash root) {
    try {
      return Optional.of(new Checkpoint(origin, Long.parseLong(size), root));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
