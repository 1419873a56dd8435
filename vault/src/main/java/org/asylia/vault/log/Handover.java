package org.asylia.vault.log;

import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Hash;

/**
 * What a witness is handed: a checkpoint, and the proof that it goes on from the one the witness
 * saw last (C2SP tlog-witness, the body of add-checkpoint). A bare checkpoint is one without proof.
 *
 * @param old the size the proof starts from; 0 where there is none
 * @param proof the consistency proof
 * @param note the checkpoint as a note
 */
public record Handover(long old, List<Hash> proof, String note) {
  private static final String OLD = "old ";

  /** Copies the proof. */
  public Handover {
    proof = List.copyOf(proof);
  }

  /** The text: old size, proof lines, an empty line, the checkpoint. */
  public String encoded() {
    return OLD + old + "\n" + HashLines.encode(proof) + "\n" + note;
  }

  /** Reads a handover or a bare checkpoint; empty when it is neither. Checks no signature. */
  public static Optional<Handover> parse(String text) {
    if (!text.startsWith(OLD)) {
      return SignedNote.parse(text).map(note -> new Handover(0, List.of(), text));
    }
    String[] halves = text.split("\n\n", 2);
    if (halves.length != 2 || SignedNote.parse(halves[1]).isEmpty()) {
      return Optional.empty();
    }
    List<String> lines = halves[0].lines().toList();
    Optional<List<Hash>> proof = HashLines.parse(lines.subList(1, lines.size()));
    return HashLines.number(lines.getFirst().substring(OLD.length()))
        .flatMap(old -> proof.map(hashes -> new Handover(old, hashes, halves[1])));
  }
}
