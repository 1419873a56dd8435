package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.vault.attachment.Chunks;
import org.asylia.vault.attachment.Reference;
import org.asylia.vault.attachment.SealedHash;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.Padding;

/**
 * Checks that each file an entry names is there, whole, and sealed as it was; a chunk at a time.
 */
final class AttachmentChecks {
  private static final String TABLE = "attachment";

  private final StoreScan scan;

  AttachmentChecks(StoreScan scan) {
    this.scan = scan;
  }

  void check(CaseId id, List<StoreScan.CaseEntry> entries, List<StoreScan.AttachmentRow> files) {
    Map<UUID, StoreScan.AttachmentRow> named = new HashMap<>();
    for (StoreScan.AttachmentRow file : files) {
      file.entry().ifPresent(entry -> named.put(entry, file));
      require(
          file.entry().isPresent() || file.chunks() == 0 || Chunks.valid(file.chunks()),
          Finding.of(TABLE, id, "an upload has a number of chunks that does not exist"));
    }
    for (StoreScan.CaseEntry entry : entries) {
      if (CasePass.header(entry).actType().equals(Reference.ACT)) {
        StoreScan.AttachmentRow file = named.remove(entry.entryId());
        check(entry, reference(entry), Optional.ofNullable(file));
      }
    }
    require(named.isEmpty(), Finding.of(TABLE, id, "a file is tied to an entry that names none"));
  }

  private void check(
      StoreScan.CaseEntry entry, Reference reference, Optional<StoreScan.AttachmentRow> found) {
    require(
        found.filter(file -> file.id().equals(reference.id())).isPresent(),
        bad(entry, TABLE, "the file it names is not there"));
    StoreScan.AttachmentRow file = found.orElseThrow();
    require(
        file.chunks() == reference.chunks()
            && Arrays.equals(file.sealedHash(), reference.sealed().bytes()),
        bad(entry, TABLE, "the file it names is another one"));
    SealedHash hash =
        new SealedHash(file.part(), file.epoch(), file.wrappedKey(), reference.chunks());
    Pages<StoreScan.ChunkRow> chunks = scan.chunks(entry.caseId(), file.id());
    for (int number = 0; number < reference.chunks(); number++) {
      StoreScan.ChunkRow chunk = chunk(entry, chunks, number);
      hash.chunk(chunk.sealed());
    }
    require(
        !chunks.hasNext(), bad(entry, "attachment_chunk", "its file has chunks beyond its end"));
    require(
        hash.hash().equals(reference.sealed()),
        bad(entry, TABLE, "the chunks of its file are not those that were sealed"));
  }

  private static StoreScan.ChunkRow chunk(
      StoreScan.CaseEntry entry, Pages<StoreScan.ChunkRow> chunks, int number) {
    Optional<StoreScan.ChunkRow> next = chunks.peek().filter(row -> row.number() == number);
    require(
        next.isPresent(),
        bad(entry, "attachment_chunk", "chunk " + number + " of its file is not there"));
    StoreScan.ChunkRow chunk = chunks.next();
    require(
        Arrays.equals(chunk.hash(), Hash.sha256(chunk.sealed()).bytes()),
        bad(entry, "attachment_chunk", "chunk " + number + " of its file was changed"));
    return chunk;
  }

  private static Reference reference(StoreScan.CaseEntry entry) {
    try {
      byte[] padded = Arrays.copyOf(entry.afterFirst(), EntryParts.REFERENCE);
      return Reference.decode(Padding.strip(padded));
    } catch (MalformedRecordException e) {
      throw new BadRecordException(bad(entry, "entry", e.reason()));
    }
  }

  private static Finding bad(StoreScan.CaseEntry entry, String table, String what) {
    return new Finding(
        table,
        Optional.of(new CaseId(entry.caseId())),
        Optional.of(new EntryId(entry.entryId())),
        OptionalLong.of(entry.position()),
        what);
  }
}
