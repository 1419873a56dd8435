package org.asylia.vault.log;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Hash;

/**
 * A file that proves, without the log, that an entry is in it (C2SP tlog-proof).
 *
 * @param leaf the leaf's data, from which its hash is computed
 * @param index the leaf's place in the log, from 0
 * @param path the subtrees from the leaf's sibling up
 * @param note the checkpoint the path leads to
 */
@SuppressWarnings("ArrayRecordComponent") // written to and read from text
public record InclusionProof(byte[] leaf, long index, List<Hash> path, String note) {
  private static final String FIRST = "c2sp.org/tlog-proof@v1";
  private static final String EXTRA = "extra ";
  private static final String INDEX = "index ";

  /** Copies the path. */
  public InclusionProof {
    path = List.copyOf(path);
  }

  /** The proof as text. */
  public String encoded() {
    return FIRST
        + "\n"
        + EXTRA
        + Base64.getEncoder().encodeToString(leaf)
        + "\n"
        + INDEX
        + index
        + "\n"
        + HashLines.encode(path)
        + "\n"
        + note;
  }

  /** Reads a proof; empty when it is none. Checks nothing yet. */
  public static Optional<InclusionProof> parse(String text) {
    String[] halves = text.split("\n\n", 2);
    if (halves.length != 2 || SignedNote.parse(halves[1]).isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = halves[0].lines().toList();
    boolean shaped =
        lines.size() >= 3
            && lines.get(0).equals(FIRST)
            && lines.get(1).startsWith(EXTRA)
            && lines.get(2).startsWith(INDEX)
            && !halves[0].contains("\r");
    if (!shaped) {
      return Optional.empty();
    }
    Optional<byte[]> leaf = SignedNote.decoded(lines.get(1).substring(EXTRA.length()));
    Optional<Long> index = HashLines.number(lines.get(2).substring(INDEX.length()));
    Optional<List<Hash>> path = HashLines.parse(lines.subList(3, lines.size()));
    if (leaf.isEmpty() || index.isEmpty() || path.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new InclusionProof(leaf.get(), index.get(), path.get(), halves[1]));
  }

  /** The checkpoint, if the log's keys have signed it and the path leads from the leaf to it. */
  public Optional<Checkpoint> verify(LogKeys keys) {
    return keys.open(note)
        .filter(log ->
            MerkleProof.includes(Frontier.leafHash(leaf), index, log.size(), log.root(), path));
  }
}
