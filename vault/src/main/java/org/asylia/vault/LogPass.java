package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Arrays;
import java.util.Optional;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.SealedPart;

/** Goes through the entries by position: each by itself, and all of them as one log. */
final class LogPass {
  private static final String TABLE = "entry";

  private final NodeIdentity node;
  private final Optional<Checkpoint> witness;
  private final PendingSignatures pending;
  private final PublicKeys keys = new PublicKeys();
  private Frontier frontier = Frontier.empty();
  private boolean endsInCheckpoint = true;

  /**
   * Prepares the pass.
   *
   * @param witness a checkpoint from outside that the log must pass through
   */
  LogPass(NodeIdentity node, Optional<Checkpoint> witness, PendingSignatures pending) {
    this.node = node;
    this.witness = witness;
    this.pending = pending;
  }

  /** The keys enrolled in the node file, once the pass is done. */
  PublicKeys keys() {
    return keys;
  }

  Checkpoint run(StoreScan scan, Store.LogHead head, Progress progress) {
    meetWitness();
    Pages<EntryRow> rows = scan.entriesByPosition();
    while (rows.hasNext()) {
      EntryRow row = rows.next();
      pending.before(() -> check(row));
      if (frontier.size() % 1000 == 0) {
        pending.flush();
        progress.at("log", frontier.size(), head.size());
      }
    }
    pending.flush();
    progress.at("log", frontier.size(), head.size());
    end(scan, head);
    return new Checkpoint(node.origin(), frontier.size(), frontier.root());
  }

  private void check(EntryRow row) {
    require(
        row.position() == frontier.size(),
        row.position() > frontier.size()
            ? Finding.at(TABLE, frontier.size(), "no entry stands at this position of the log")
            : Finding.of(row, "another entry stands at this position of the log"));
    try {
      Header header = Header.decode(row.header());
      RowChecks.agree(row, header);
      Hash hash = RowChecks.hash(row);
      RowChecks.signaturePresence(row, header);
      parts(row, header);
      if (header.binding()) {
        authorSignature(row, header, hash);
      }
      if (header.caseId().equals(node.nodeFile().value())) {
        keys.learn(row);
      }
      extend(row, hash);
    } catch (MalformedRecordException e) {
      throw new BadRecordException(Finding.of(row, e.reason()));
    }
  }

  private void parts(EntryRow row, Header header) {
    SealedPart content = EntryParts.of(header, row.sealed()).content();
    boolean nodeFile = row.caseId().equals(node.nodeFile().value());
    RowChecks.require(
        nodeFile || content.part() != Part.PUBLIC || Tombstone.inClear(header),
        "a case holds a part that everyone can read");
  }

  private void authorSignature(EntryRow row, Header header, Hash hash) {
    byte[] key =
        keys.find(row.keyId(), header)
            .orElseThrow(
                () -> new MalformedRecordException("its key was never enrolled for its author."));
    byte[] signed = Entry.signedBytes(hash);
    pending.add(
        Finding.of(row, "its signature is not its author's"),
        () -> Ed25519.verify(key, signed, row.signature()));
  }

  private void extend(EntryRow row, Hash hash) {
    frontier = frontier.append(Entry.leaf(hash, row.keyId(), row.signature()));
    endsInCheckpoint = row.checkpoint().length > 0;
    if (endsInCheckpoint) {
      byte[] signed = new Checkpoint(node.origin(), frontier.size(), frontier.root()).signedBytes();
      pending.add(
          Finding.of(row, "the node's checkpoint after it does not cover the log up to here"),
          () -> Ed25519.verify(node.noteKey().publicKey(), signed, row.checkpoint()));
    }
    meetWitness();
  }

  private void meetWitness() {
    if (witness.filter(w -> w.size() == frontier.size()).isPresent()) {
      DepartedException.require(
          witness.get().root().equals(frontier.root()),
          Verdict.Departure.REWRITTEN,
          Finding.at(
              "checkpoint",
              frontier.size(),
              "the record was rewritten: its first "
                  + frontier.size()
                  + " entries are not those the given checkpoint covers"));
    }
  }

  private void end(StoreScan scan, Store.LogHead head) {
    if (witness.isPresent()) {
      DepartedException.require(
          witness.get().size() <= frontier.size(),
          Verdict.Departure.ROLLED_BACK,
          Finding.at(
              "checkpoint",
              frontier.size(),
              "the record was rolled back: the given checkpoint covers "
                  + witness.get().size()
                  + " entries, the record has "
                  + frontier.size()));
    }
    boolean sameFrontier = Arrays.equals(frontier.encode(), head.frontier());
    require(
        frontier.size() == head.size(),
        Finding.at(
            frontier.size() < head.size() && !sameFrontier ? TABLE : "log_head",
            frontier.size(),
            "the log has "
                + head.size()
                + " entries by its head, "
                + frontier.size()
                + " are there"));
    require(sameFrontier, Finding.of("log_head", "the frontier is not that of the entries"));
    require(
        endsInCheckpoint,
        Finding.at(TABLE, frontier.size() - 1, "the last entry carries no checkpoint of the node"));
    require(
        scan.countEntries() == frontier.size(),
        Finding.of(TABLE, "two entries stand at the same position of the log"));
  }
}
