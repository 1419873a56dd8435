package org.asylia.desk.retention;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.retention.RetentionRow.Proposal;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Which records are due: a projection that can be made again from the record. */
public final class Retention {
  static final String DUE =
      "SELECT * FROM retention WHERE due <= :today AND proposed_at IS NULL"
          + " AND (due, case_id) > (:due, :case) ORDER BY due, case_id LIMIT :limit";
  static final String PROPOSED =
      "SELECT * FROM retention WHERE proposed_at IS NOT NULL"
          + " ORDER BY proposed_at, case_id LIMIT :limit";
  private static final String WRITE =
      """
      INSERT INTO retention (case_id, kind, closed, due, proposed_by, proposed_at, reason)
      VALUES (:case, :kind, :closed, :due, :by, :at, :reason)
      ON CONFLICT (case_id) DO UPDATE SET kind = excluded.kind, closed = excluded.closed,
          due = excluded.due, proposed_by = excluded.proposed_by,
          proposed_at = excluded.proposed_at, reason = excluded.reason
      """;

  private final Jdbi jdbi;

  /** What is due in that database, whose schema is already there. */
  public Retention(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Where a page begins: after this row. */
  public record After(LocalDate due, CaseId caseId) {
    /** Before the first. */
    public static final After NOTHING = new After(LocalDate.EPOCH, new CaseId(new UUID(0, 0)));
  }

  /** Writes or removes the row of a case inside an open transaction. */
  public static void write(Handle handle, CaseFile file, RetentionSchedule schedule) {
    Optional<RetentionRow> row = RetentionRow.of(file, schedule);
    if (row.isEmpty()) {
      remove(handle, file.id());
    } else {
      write(handle, row.get());
    }
  }

  private static void write(Handle handle, RetentionRow row) {
    try (var update = handle.createUpdate(WRITE)) {
      update
          .bind("case", row.caseId().value())
          .bind("kind", row.kind().name())
          .bind("closed", row.closed())
          .bind("due", row.due())
          .bind("by", row.proposal().map(p -> p.by().value()))
          .bind("at", row.proposal().map(p -> p.at().atOffset(ZoneOffset.UTC)))
          .bind("reason", row.proposal().map(p -> p.reason().name()))
          .execute();
    }
  }

  /** Removes the row of a case inside an open transaction. */
  public static void remove(Handle handle, CaseId caseId) {
    handle.execute("DELETE FROM retention WHERE case_id = ?", caseId.value());
  }

  /** Cases that are due and that nobody has proposed to erase, the longest due first. */
  public List<RetentionRow> due(LocalDate today, After after, int limit) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(DUE)
            .bind("today", today)
            .bind("due", after.due())
            .bind("case", after.caseId().value())
            .bind("limit", limit)
            .map((row, context) -> read(row))
            .list());
  }

  /** Cases that somebody proposed to erase, the oldest proposal first. */
  public List<RetentionRow> proposed(int limit) {
    return jdbi.withHandle(handle ->
        handle.createQuery(PROPOSED).bind("limit", limit).map((row, context) -> read(row)).list());
  }

  private static RetentionRow read(java.sql.ResultSet row) throws java.sql.SQLException {
    UUID by = row.getObject("proposed_by", UUID.class);
    Optional<Proposal> proposal =
        by == null
            ? Optional.empty()
            : Optional.of(
                new Proposal(
                    new OfficerId(by),
                    row.getObject("proposed_at", OffsetDateTime.class).toInstant(),
                    ErasureReason.valueOf(row.getString("reason"))));
    return new RetentionRow(
        new CaseId(row.getObject("case_id", UUID.class)),
        EndKind.valueOf(row.getString("kind")),
        row.getObject("closed", LocalDate.class),
        row.getObject("due", LocalDate.class),
        proposal);
  }
}
