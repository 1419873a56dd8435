package org.asylia.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.vault.record.Labels;
import org.jdbi.v3.core.Handle;

/** Reads whole tables within one snapshot, page by page, each page along an index. */
final class StoreScan {
  static final String ENTRIES_BY_POSITION =
      "SELECT "
          + EntryRow.COLUMNS
          + " FROM entry WHERE position > :after ORDER BY position LIMIT 2000";
  static final String ENTRIES_BY_CASE =
      "SELECT case_id, entry_id, position, header, hash, substring(sealed FROM 1 FOR 2),"
          + " CASE WHEN substring(sealed FROM 1 FOR 6) = decode('000000000100', 'hex')"
          + " THEN substring(sealed FROM 7 FOR 257) ELSE decode('', 'hex') END"
          + " FROM entry WHERE (case_id, entry_id) > (:case, :entry)"
          + " ORDER BY case_id, entry_id LIMIT 2000";
  static final String HEADS =
      "SELECT case_id, heads FROM case_head WHERE case_id > :case ORDER BY case_id LIMIT 2000";
  static final String WRAPS =
      "SELECT case_id, epoch, recipient, parts, algorithm, wrapped FROM key_wrap"
          + " WHERE (case_id, epoch, recipient) > (:case, :epoch, :recipient)"
          + " ORDER BY case_id, epoch, recipient LIMIT 2000";
  static final String GROUPS =
      "SELECT "
          + GroupWrap.COLUMNS
          + " FROM group_wrap WHERE (circle, epoch, recipient) > (:circle, :epoch, :recipient)"
          + " ORDER BY circle, epoch, recipient LIMIT 2000";
  static final String ATTACHMENTS =
      "SELECT case_id, attachment_id, part, epoch, wrapped_key, chunks, sealed_hash, entry_id"
          + " FROM attachment WHERE (case_id, attachment_id) > (:case, :id)"
          + " ORDER BY case_id, attachment_id LIMIT 500";
  static final String CHUNKS =
      "SELECT chunk, hash, sealed FROM attachment_chunk"
          + " WHERE case_id = :case AND attachment_id = :id AND chunk > :after"
          + " ORDER BY chunk LIMIT 16";
  static final String OFFICERS =
      "SELECT "
          + OfficerRow.COLUMNS
          + " FROM officer_key WHERE officer_id > :officer ORDER BY officer_id LIMIT 2000";
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final Handle handle;

  StoreScan(Handle handle) {
    this.handle = handle;
  }

  /**
   * A row of {@code entry} as far as the pass by case needs it.
   *
   * @param firstPart code and algorithm of its first part
   */
  @SuppressWarnings("ArrayRecordComponent")
  record CaseEntry(
      UUID caseId,
      UUID entryId,
      long position,
      byte[] header,
      byte[] hash,
      byte[] firstPart,
      byte[] afterFirst) {}

  /** A row of {@code attachment}. */
  @SuppressWarnings("ArrayRecordComponent")
  record AttachmentRow(
      UUID caseId,
      UUID id,
      int part,
      int epoch,
      byte[] wrappedKey,
      int chunks,
      byte[] sealedHash,
      Optional<UUID> entry) {}

  /** A row of {@code attachment_chunk}. */
  @SuppressWarnings("ArrayRecordComponent")
  record ChunkRow(int number, byte[] hash, byte[] sealed) {}

  /** A row of {@code case_head}. */
  @SuppressWarnings("ArrayRecordComponent")
  record HeadRow(CaseId caseId, byte[] heads) {}

  Optional<Store.LogHead> logHead() {
    return Store.logHead(handle);
  }

  long countEntries() {
    return handle.createQuery("SELECT count(*) FROM entry").mapTo(Long.class).one();
  }

  Pages<EntryRow> entriesByPosition() {
    return new Pages<>(last ->
        handle
            .createQuery(ENTRIES_BY_POSITION)
            .bind("after", last.map(EntryRow::position).orElse(Long.MIN_VALUE))
            .map(EntryRow::read)
            .list());
  }

  Pages<CaseEntry> entriesByCase() {
    return new Pages<>(last ->
        handle
            .createQuery(ENTRIES_BY_CASE)
            .bind("case", last.map(CaseEntry::caseId).orElse(BEFORE_ALL))
            .bind("entry", last.map(CaseEntry::entryId).orElse(BEFORE_ALL))
            .map((row, context) ->
                new CaseEntry(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getLong(3),
                    row.getBytes(4),
                    row.getBytes(5),
                    row.getBytes(6),
                    row.getBytes(7)))
            .list());
  }

  Pages<AttachmentRow> attachments() {
    return new Pages<>(last ->
        handle
            .createQuery(ATTACHMENTS)
            .bind("case", last.map(AttachmentRow::caseId).orElse(BEFORE_ALL))
            .bind("id", last.map(AttachmentRow::id).orElse(BEFORE_ALL))
            .map((row, context) ->
                new AttachmentRow(
                    row.getObject(1, UUID.class),
                    row.getObject(2, UUID.class),
                    row.getInt(3),
                    row.getInt(4),
                    row.getBytes(5),
                    row.getInt(6),
                    row.getBytes(7),
                    Optional.ofNullable(row.getObject(8, UUID.class))))
            .list());
  }

  /** The chunks of a file, a few at a time. */
  Pages<ChunkRow> chunks(UUID caseId, UUID id) {
    return new Pages<>(last ->
        handle
            .createQuery(CHUNKS)
            .bind("case", caseId)
            .bind("id", id)
            .bind("after", last.map(ChunkRow::number).orElse(-1))
            .map((row, context) -> new ChunkRow(row.getInt(1), row.getBytes(2), row.getBytes(3)))
            .list());
  }

  Pages<HeadRow> heads() {
    return new Pages<>(last ->
        handle
            .createQuery(HEADS)
            .bind("case", last.map(head -> head.caseId().value()).orElse(BEFORE_ALL))
            .map((row, context) ->
                new HeadRow(new CaseId(row.getObject(1, UUID.class)), row.getBytes(2)))
            .list());
  }

  Pages<KeyWrap> wraps() {
    return new Pages<>(last ->
        handle
            .createQuery(WRAPS)
            .bind("case", last.map(wrap -> wrap.caseId().value()).orElse(BEFORE_ALL))
            .bind("epoch", last.map(KeyWrap::epoch).orElse(-1))
            .bind("recipient", last.map(KeyWrap::recipient).orElse(""))
            .map((row, context) -> Store.wrap(row))
            .list());
  }

  Pages<GroupWrap> groups() {
    return new Pages<>(last ->
        handle
            .createQuery(GROUPS)
            .bind("circle", last.map(GroupWrap::circle).orElse(""))
            .bind("epoch", last.map(GroupWrap::epoch).orElse(-1))
            .bind("recipient", last.map(GroupWrap::recipient).orElse(""))
            .map((row, context) -> GroupWrap.read(row))
            .list());
  }

  List<OfficerRow> officers(Optional<OfficerRow> last) {
    return handle
        .createQuery(OFFICERS)
        .bind("officer", last.map(key -> key.officer().value()).orElse(BEFORE_ALL))
        .map((row, context) -> OfficerRow.read(row))
        .list();
  }

  /** Compares ids as PostgreSQL orders them: byte by byte, unsigned. */
  static int compare(UUID left, UUID right) {
    return Arrays.compareUnsigned(Labels.bytes(left), Labels.bytes(right));
  }
}
