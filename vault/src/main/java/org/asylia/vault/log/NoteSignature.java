package org.asylia.vault.log;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.asylia.vault.record.Labels;

/**
 * One signature line of a note: whose it says it is, and the signature.
 *
 * @param name the key's name
 * @param id four bytes that tell the key apart
 * @param bytes the signature
 */
@SuppressWarnings("ArrayRecordComponent") // read from and written to lines of text
public record NoteSignature(String name, byte[] id, byte[] bytes) {
  private static final String BEGIN = "— ";
  private static final int ID_LENGTH = 4;

  /** The signature of a key. */
  public static NoteSignature of(NoteKey key, byte[] signature) {
    return new NoteSignature(key.name(), key.id(), signature);
  }

  /** The line, ended by a line feed. */
  public String line() {
    return BEGIN + name + " " + Base64.getEncoder().encodeToString(Labels.join(id, bytes)) + "\n";
  }

  /** Whether the line names this key. */
  public boolean names(NoteKey key) {
    return name.equals(key.name()) && Arrays.equals(id, key.id());
  }

  /** Reads a line without its line feed; empty when it is none. */
  static Optional<NoteSignature> parse(String line) {
    int space = line.indexOf(' ', BEGIN.length());
    if (!line.startsWith(BEGIN) || space <= BEGIN.length()) {
      return Optional.empty();
    }
    String name = line.substring(BEGIN.length(), space);
    return SignedNote.decoded(line.substring(space + 1))
        .filter(blob -> blob.length > ID_LENGTH)
        .map(blob ->
            new NoteSignature(
                name,
                Arrays.copyOf(blob, ID_LENGTH),
                Arrays.copyOfRange(blob, ID_LENGTH, blob.length)));
  }
}
