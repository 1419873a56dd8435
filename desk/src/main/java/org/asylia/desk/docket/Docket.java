package org.asylia.desk.docket;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** The docket as it stands in PostgreSQL. Safe for use by many threads. */
public final class Docket {
  /** Stands for "no clock runs" in the ordering column; later than any deadline. */
  private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

  private static final String WRITE =
      """
      INSERT INTO docket (case_id, reference, host, modality, state, owner, task, since, due, closed,
          members, children, alarm_due, parameter_set, parameter_sha, changed,
          office, working, owned)
      VALUES (:case_id, :reference, :host, :modality, :state, :owner, :task, :since, :due, :closed,
          :members, :children, :alarm_due, :parameter_set, :parameter_sha, :changed,
          :office, :working, :owned)
      ON CONFLICT (case_id) DO UPDATE SET host = excluded.host, modality = excluded.modality,
          state = excluded.state, owner = excluded.owner, task = excluded.task,
          since = excluded.since, due = excluded.due, closed = excluded.closed,
          members = excluded.members, children = excluded.children,
          alarm_due = excluded.alarm_due, parameter_set = excluded.parameter_set,
          parameter_sha = excluded.parameter_sha, changed = excluded.changed,
          office = excluded.office, working = excluded.working, owned = excluded.owned
      """;

  private final Jdbi jdbi;

  /** A docket on that database, whose schema is already there. */
  public Docket(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Writes the row of a case inside an open transaction. */
  public static void write(Handle handle, DocketRow row) {
    try (var update = handle.createUpdate(WRITE)) {
      update
          .bind("case_id", row.caseId().value())
          .bind("reference", row.reference().text())
          .bind("host", row.host().code())
          .bind("modality", row.modality().name())
          .bind("state", row.state())
          .bind("owner", row.owner().map(Enum::name))
          .bind("task", row.task())
          .bind("since", row.since())
          .bind("due", row.due().orElse(NEVER))
          .bind("closed", row.closed())
          .bind("members", row.members())
          .bind("children", row.children())
          .bind("alarm_due", row.alarmDue())
          .bind("parameter_set", row.parameterSet())
          .bind("parameter_sha", row.parameterSha())
          .bind("changed", row.changed())
          .bind("office", row.hands().office())
          .bindArray("working", UUID.class, ids(row.hands().working()))
          .bind("owned", row.hands().owned())
          .execute();
    }
  }

  /** The row of one case. */
  public Optional<DocketRow> find(CaseId caseId) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM docket WHERE case_id = :id")
            .bind("id", caseId.value())
            .map(new DocketRowMapper(NEVER))
            .findOne());
  }

  /** The cases of that reference; by chance there may be more than one. */
  public List<DocketRow> find(Reference reference) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery("SELECT * FROM docket WHERE reference = :reference LIMIT 10")
            .bind("reference", reference.text())
            .map(new DocketRowMapper(NEVER))
            .list());
  }

  /** One page of at most {@code size} cases of the whole node. */
  public DocketPage page(Lens lens, Optional<Keyset> after, int size) {
    return page(lens, new Reach.Node(), after, size);
  }

  /**
   * One page of at most {@code size} cases.
   *
   * @param after where the page begins; empty for the first
   */
  public DocketPage page(Lens lens, Reach reach, Optional<Keyset> after, int size) {
    List<DocketRow> rows =
        jdbi.withHandle(handle ->
            bound(handle, LensQuery.of(lens).within(reach), after, size + 1)
                .map(new DocketRowMapper(NEVER))
                .list());
    if (rows.size() <= size) {
      return new DocketPage(rows, Optional.empty());
    }
    List<DocketRow> shown = rows.subList(0, size);
    return new DocketPage(shown, Optional.of(LensQuery.of(lens).key(shown.getLast(), NEVER)));
  }

  /** How many cases of the node a lens shows, counted up to {@code most} and no further. */
  public int count(Lens lens, int most) {
    return count(lens, new Reach.Node(), most);
  }

  /** How many cases a lens shows within reach, counted up to {@code most} and no further. */
  public int count(Lens lens, Reach reach, int most) {
    return jdbi.withHandle(handle -> {
      LensQuery shape = LensQuery.of(lens).within(reach);
      Query query = handle.createQuery(shape.count()).bind("limit", most);
      shape.bind(query);
      return query.mapTo(Integer.class).one();
    });
  }

  /** Writes the row of a case in a transaction of its own, as a rebuild does. */
  public void write(DocketRow row) {
    jdbi.useTransaction(handle -> write(handle, row));
  }

  /** Writes the row of a case and what else follows from the record, in one transaction. */
  public void write(DocketRow row, Consumer<Handle> more) {
    jdbi.useTransaction(handle -> {
      write(handle, row);
      more.accept(handle);
    });
  }

  /** The cases that have a row, by case id, at most {@code size} after that one. */
  public List<CaseId> casesAfter(CaseId after, int size) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(
                "SELECT case_id FROM docket WHERE case_id > :after ORDER BY case_id LIMIT :size")
            .bind("after", after.value())
            .bind("size", size)
            .mapTo(UUID.class)
            .map(CaseId::new)
            .list());
  }

  /** Removes the row of a case that is not in the record. */
  public void remove(CaseId caseId) {
    jdbi.useHandle(
        handle -> handle.execute("DELETE FROM docket WHERE case_id = ?", caseId.value()));
  }

  /** Removes the row of a case and what else follows from the record, in one transaction. */
  public void remove(CaseId caseId, Consumer<Handle> more) {
    jdbi.useTransaction(handle -> {
      remove(handle, caseId);
      more.accept(handle);
    });
  }

  /** Removes the row of a case inside an open transaction. */
  public static void remove(Handle handle, CaseId caseId) {
    handle.execute("DELETE FROM docket WHERE case_id = ?", caseId.value());
  }

  private static List<UUID> ids(Set<OfficerId> officers) {
    return officers.stream().map(OfficerId::value).toList();
  }

  private static Query bound(Handle handle, LensQuery shape, Optional<Keyset> after, int limit) {
    Query query = handle.createQuery(shape.page(after.isPresent())).bind("limit", limit);
    shape.bind(query);
    after.ifPresent(key -> query.bind("at", key.at()).bind("case_id", key.caseId().value()));
    return query;
  }
}
