package org.asylia.vault.log;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The keys a log signs its published checkpoints with. A checkpoint counts only when each of them
 * has signed it.
 *
 * @param keys an Ed25519 key first, and the ML-DSA-65 key where the log has one; of one name, which
 *     is the log's origin
 */
public record LogKeys(List<NoteKey> keys) {
  /** Checks that the keys belong together. */
  public LogKeys {
    keys = List.copyOf(keys);
    boolean first = !keys.isEmpty() && keys.getFirst().algorithm() == NoteAlgorithm.ED25519;
    boolean second =
        keys.size() == 1
            || (keys.size() == 2
                && keys.getLast().algorithm() == NoteAlgorithm.ML_DSA_65
                && keys.getLast().name().equals(keys.getFirst().name()));
    if (!first || !second) {
      throw new IllegalArgumentException(
          "A log has an Ed25519 key and at most one ML-DSA-65 key, both of the log's name.");
    }
  }

  /** The Ed25519 key, which also signs every commit. */
  public NoteKey first() {
    return keys.getFirst();
  }

  /** The log's name. */
  public String origin() {
    return first().name();
  }

  /** The keys as text, a line each. */
  public String encoded() {
    return keys.stream().map(key -> key.encoded() + "\n").collect(Collectors.joining());
  }

  /**
   * Reads keys as text, a line each.
   *
   * @throws IllegalArgumentException when a line is no note key or the keys do not belong together
   */
  public static LogKeys parse(String text) {
    return new LogKeys(text.lines().filter(line -> !line.isBlank()).map(NoteKey::parse).toList());
  }

  /** The checkpoint in a note that every key has signed and that is this log's, or nothing. */
  public Optional<Checkpoint> open(String note) {
    return SignedNote.parse(note)
        .filter(parsed -> keys.stream().allMatch(parsed::signedBy))
        .flatMap(Checkpoint::of)
        .filter(checkpoint -> checkpoint.origin().equals(origin()));
  }
}
