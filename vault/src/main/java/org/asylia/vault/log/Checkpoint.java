package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Hash;

/**
 * The statement that a log has so many leaves and this root (C2SP tlog-checkpoint).
 *
 * @param origin the log's name, the first line of the note
 * @param size number of leaves
 * @param root root of the tree over them
 */
public record Checkpoint(String origin, long size, Hash root) {
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
    if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty)) {
      return Optional.empty();
    }
    Optional<Hash> root = HashLines.parse(lines.subList(2, 3)).map(List::getFirst);
    return HashLines.number(lines.get(1))
        .flatMap(size -> root.map(hash -> new Checkpoint(lines.getFirst(), size, hash)));
  }
}
