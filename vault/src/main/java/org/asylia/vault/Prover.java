package org.asylia.vault;

import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.EntryId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.InclusionProof;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.record.Entry;
import org.jdbi.v3.core.Jdbi;

/** Proves of an entry that it is in the log, to somebody who does not have the log. */
public final class Prover {
  private static final String PLACE =
      "SELECT position, hash, key_id, signature FROM entry WHERE entry_id = :entry";

  private final Jdbi jdbi;
  private final LogTree tree;

  /** Proves entries of the log in a database. */
  public Prover(Database database) {
    this.jdbi = database.jdbi();
    this.tree = new LogTree(database);
  }

  @SuppressWarnings("ArrayRecordComponent")
  private record Place(long position, byte[] leaf) {}

  /**
   * A proof that leads to a checkpoint.
   *
   * @param note a checkpoint of this log that covers the entry
   * @return empty when there is no such entry, or when the checkpoint is older than it
   */
  public Optional<InclusionProof> prove(EntryId entry, String note) {
    Checkpoint checkpoint =
        SignedNote.parse(note)
            .flatMap(Checkpoint::of)
            .orElseThrow(() -> new IllegalArgumentException("This is no checkpoint."));
    return place(entry.value())
        .filter(place -> place.position() < checkpoint.size())
        .map(place ->
            new InclusionProof(
                place.leaf(),
                place.position(),
                tree.inclusion(place.position(), checkpoint.size()),
                note));
  }

  private Optional<Place> place(UUID entry) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(PLACE)
            .bind("entry", entry)
            .map((row, context) ->
                new Place(
                    row.getLong(1),
                    Entry.leafData(Hash.of(row.getBytes(2)), row.getBytes(3), row.getBytes(4))))
            .findOne());
  }
}
