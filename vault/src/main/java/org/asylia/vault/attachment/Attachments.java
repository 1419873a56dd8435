package org.asylia.vault.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.vault.VaultException;
import org.asylia.vault.attachment.ChunkStore.Row;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.PartCode;
import org.jdbi.v3.core.Jdbi;

/**
 * The files attached to cases: taken in and given out as streams, kept as sealed chunks. Safe for
 * use by several threads; one upload is fed by one thread at a time.
 */
public final class Attachments {
  private final ChunkStore store;
  private final SecureRandom random;

  /** The files in a database. */
  public Attachments(Jdbi jdbi, SecureRandom random) {
    this.store = new ChunkStore(jdbi);
    this.random = random;
  }

  /** Which key of which part a file's key is wrapped under. */
  public record Under(org.asylia.casefile.Part part, int epoch) {}

  /**
   * An upload that no act names yet.
   *
   * @param about what {@link #begin} was told of the file
   * @param kept how many bytes of it are kept
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Unfinished(AttachmentId id, byte[] about, long kept) {}

  /** Begins to take in a file under a fresh key of its own. */
  public Upload begin(CaseId caseId, PartKey under, byte[] about, Instant at) {
    UUID id = new UUID(random.nextLong(), random.nextLong());
    FileKey key = FileKey.fresh(caseId.value(), id, random);
    store.begin(
        caseId.value(),
        new Row(
            id,
            PartCode.of(under.part()),
            under.epoch(),
            key.wrap(under),
            key.sealAbout(about),
            0,
            new byte[0],
            Optional.empty()),
        at);
    return new Upload(store, caseId.value(), id, key, 0);
  }

  /** Which key a file needs; empty when there is no such file. */
  public Optional<Under> under(CaseId caseId, AttachmentId id) {
    return store
        .row(caseId.value(), id.value())
        .flatMap(row -> PartCode.part(row.part()).map(part -> new Under(part, row.epoch())));
  }

  /** Goes on with an upload; empty when there is none of that id, or it is at its end. */
  public Optional<Upload> resume(CaseId caseId, AttachmentId id, PartKey under) {
    return store
        .row(caseId.value(), id.value())
        .filter(row -> row.chunks() == 0)
        .map(row -> {
          int kept = store.kept(caseId.value(), row.id());
          return new Upload(store, caseId.value(), row.id(), key(caseId, row, under), kept);
        });
  }

  /** What {@link #begin} was told of a file, while no act names it. */
  public Optional<Unfinished> unfinished(CaseId caseId, AttachmentId id, PartKey under) {
    return store
        .row(caseId.value(), id.value())
        .filter(row -> row.entry().isEmpty())
        .map(row ->
            new Unfinished(
                new AttachmentId(row.id()),
                key(caseId, row, under).openAbout(row.about()).orElseThrow(Attachments::locked),
                (long) store.kept(caseId.value(), row.id()) * Chunks.SIZE));
  }

  /** The uploads of a case that no act names yet. */
  public List<AttachmentId> unfinished(CaseId caseId) {
    return store.open(caseId.value()).stream().map(row -> new AttachmentId(row.id())).toList();
  }

  /** Reads a file that is wholly there once more, to say what an act then names. */
  public Stored stored(CaseId caseId, AttachmentId id, PartKey under) throws IOException {
    Row row = whole(caseId, id);
    MessageDigest digest = SealedHash.sha256();
    try (Content content = content(caseId, row, under);
        OutputStream nowhere = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
      content.transferTo(nowhere);
      Hash sealed = content.sealedHash();
      if (!sealed.equals(Hash.of(row.sealedHash()))) {
        throw new VaultException("A file was changed while it was stored. Attach it again.");
      }
      return new Stored(id, content.length(), Hash.of(digest.digest()), row.chunks(), sealed);
    }
  }

  /**
   * The content of a file, to be read once and closed.
   *
   * @throws VaultException when it is not there or not as it was stored, also while it is read
   */
  public InputStream open(CaseId caseId, AttachmentId id, PartKey under) {
    return content(caseId, whole(caseId, id), under);
  }

  /** Gives up an upload; false when there is none of that id or an act names it. */
  public boolean discard(CaseId caseId, AttachmentId id) {
    return store.discard(caseId.value(), id.value());
  }

  /** Removes uploads that began before a time and that no act names; answers how many. */
  public int sweep(Instant before) {
    int removed = 0;
    List<ChunkStore.Stale> page = store.stale(before);
    while (!page.isEmpty()) {
      for (ChunkStore.Stale stale : page) {
        removed += store.discard(stale.caseId(), stale.id()) ? 1 : 0;
      }
      page = store.stale(before);
    }
    return removed;
  }

  private Content content(CaseId caseId, Row row, PartKey under) {
    return new Content(store, caseId.value(), row, key(caseId, row, under));
  }

  private Row whole(CaseId caseId, AttachmentId id) {
    return store
        .row(caseId.value(), id.value())
        .filter(row -> row.chunks() > 0)
        .orElseThrow(() ->
            new VaultException(
                "File "
                    + id
                    + " of case "
                    + caseId
                    + " is not there, or not wholly. Run 'asylia"
                    + " verify' to see what is missing."));
  }

  private FileKey key(CaseId caseId, Row row, PartKey under) {
    return FileKey.unwrap(caseId.value(), row.id(), row.wrappedKey(), under, random)
        .orElseThrow(Attachments::locked);
  }

  private static VaultException locked() {
    return new VaultException(
        "The key of an attached file does not open. Nothing was read. Run 'asylia verify' to see"
            + " what was changed.");
  }
}
