package org.asylia.vault.attachment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.vault.crypto.Hash;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The rows of attached files. Each query goes along an index. */
final class ChunkStore {
  static final String ROW =
      "SELECT attachment_id, part, epoch, wrapped_key, about, chunks, sealed_hash, entry_id"
          + " FROM attachment WHERE case_id = :case AND attachment_id = :id";
  static final String OPEN_IN_CASE =
      "SELECT attachment_id, part, epoch, wrapped_key, about, chunks, sealed_hash, entry_id"
          + " FROM attachment WHERE case_id = :case AND entry_id IS NULL ORDER BY attachment_id";
  static final String PAGE =
      "SELECT chunk, hash, sealed FROM attachment_chunk"
          + " WHERE case_id = :case AND attachment_id = :id AND chunk >= :from"
          + " ORDER BY chunk LIMIT 16";
  static final String HASHES =
      "SELECT chunk, hash FROM attachment_chunk"
          + " WHERE case_id = :case AND attachment_id = :id AND chunk >= :from"
          + " ORDER BY chunk LIMIT 4096";
  static final String KEPT =
      "SELECT chunk FROM attachment_chunk WHERE case_id = :case AND attachment_id = :id"
          + " ORDER BY chunk DESC LIMIT 1";
  static final String STALE =
      "SELECT case_id, attachment_id FROM attachment"
          + " WHERE entry_id IS NULL AND begun < :before ORDER BY begun LIMIT 100";
  private static final String PUT =
      "INSERT INTO attachment_chunk (case_id, attachment_id, chunk, hash, sealed)"
          + " VALUES (:case, :id, :chunk, :hash, :sealed)";

  private final Jdbi jdbi;

  ChunkStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A row of {@code attachment}. */
  @SuppressWarnings("ArrayRecordComponent")
  record Row(
      UUID id,
      int part,
      int epoch,
      byte[] wrappedKey,
      byte[] about,
      int chunks,
      byte[] sealedHash,
      Optional<UUID> entry) {
    static Row read(ResultSet row) throws SQLException {
      return new Row(
          row.getObject(1, UUID.class),
          row.getInt(2),
          row.getInt(3),
          row.getBytes(4),
          row.getBytes(5),
          row.getInt(6),
          row.getBytes(7),
          Optional.ofNullable(row.getObject(8, UUID.class)));
    }
  }

  /** A chunk as it is stored. */
  @SuppressWarnings("ArrayRecordComponent")
  record Chunk(int number, Hash hash, byte[] sealed) {
    static Chunk of(int number, byte[] sealed) {
      return new Chunk(number, Hash.sha256(sealed), sealed);
    }
  }

  /** A file that nobody named. */
  record Stale(UUID caseId, UUID id) {}

  void begin(UUID caseId, Row row, Instant at) {
    jdbi.useHandle(handle ->
        handle.execute(
            "INSERT INTO attachment"
                + " (case_id, attachment_id, part, epoch, wrapped_key, about, begun)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
            caseId,
            row.id,
            row.part,
            row.epoch,
            row.wrappedKey,
            row.about,
            at.atOffset(ZoneOffset.UTC)));
  }

  Optional<Row> row(UUID caseId, UUID id) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(ROW)
            .bind("case", caseId)
            .bind("id", id)
            .map((row, context) -> Row.read(row))
            .findOne());
  }

  List<Row> open(UUID caseId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(OPEN_IN_CASE)
            .bind("case", caseId)
            .map((row, context) -> Row.read(row))
            .list());
  }

  /** How many chunks there are, counted from the first. */
  int kept(UUID caseId, UUID id) {
    return jdbi.withHandle(handle ->
        handle
                .createQuery(KEPT)
                .bind("case", caseId)
                .bind("id", id)
                .mapTo(Integer.class)
                .findOne()
                .orElse(-1)
            + 1);
  }

  /** Adds chunks: all or none. */
  void put(UUID caseId, UUID id, List<Chunk> chunks) {
    if (!chunks.isEmpty()) {
      jdbi.useTransaction(handle -> put(handle, caseId, id, chunks));
    }
  }

  static void put(Handle handle, UUID caseId, UUID id, List<Chunk> chunks) {
    try (PreparedBatch batch = handle.prepareBatch(PUT)) {
      for (Chunk chunk : chunks) {
        batch
            .bind("case", caseId)
            .bind("id", id)
            .bind("chunk", chunk.number)
            .bind("hash", chunk.hash.bytes())
            .bind("sealed", chunk.sealed)
            .add();
      }
      batch.execute();
    }
  }

  /** Says that the upload is at its end; within the transaction that stores the last chunks. */
  static void complete(Handle handle, UUID caseId, UUID id, int chunks) {
    Row row =
        handle
            .createQuery(ROW)
            .bind("case", caseId)
            .bind("id", id)
            .map((found, context) -> Row.read(found))
            .one();
    SealedHash hash = new SealedHash(row.part, row.epoch, row.wrappedKey, chunks);
    for (int from = 0; from < chunks; ) {
      List<Hash> page =
          handle
              .createQuery(HASHES)
              .bind("case", caseId)
              .bind("id", id)
              .bind("from", from)
              .map((found, context) -> Hash.of(found.getBytes(2)))
              .list();
      if (page.isEmpty()) {
        throw new IllegalStateException("Chunk " + from + " of a file is not there.");
      }
      page.forEach(hash::chunkHash);
      from += page.size();
    }
    handle.execute(
        "UPDATE attachment SET chunks = ?, sealed_hash = ?"
            + " WHERE case_id = ? AND attachment_id = ? AND chunks = 0",
        chunks,
        hash.hash().bytes(),
        caseId,
        id);
  }

  Jdbi jdbi() {
    return jdbi;
  }

  List<Chunk> page(UUID caseId, UUID id, int from) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(PAGE)
            .bind("case", caseId)
            .bind("id", id)
            .bind("from", from)
            .map((row, context) ->
                new Chunk(row.getInt(1), Hash.of(row.getBytes(2)), row.getBytes(3)))
            .list());
  }

  List<Stale> stale(Instant before) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(STALE)
            .bind("before", before.atOffset(ZoneOffset.UTC))
            .map((row, context) ->
                new Stale(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
            .list());
  }

  /** Removes a file that no act names; true where there was one. */
  boolean discard(UUID caseId, UUID id) {
    return jdbi.inTransaction(handle -> {
      int gone =
          handle.execute(
              "DELETE FROM attachment"
                  + " WHERE case_id = ? AND attachment_id = ? AND entry_id IS NULL",
              caseId,
              id);
      if (gone > 0) {
        handle.execute(
            "DELETE FROM attachment_chunk WHERE case_id = ? AND attachment_id = ?", caseId, id);
      }
      return gone > 0;
    });
  }
}
