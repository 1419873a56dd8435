package org.asylia.desk.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.docket.Reach;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.RowView;

/** The codings of a node in PostgreSQL, each sealed. Safe for use by many threads. */
public final class Codings {
  static final String ALL =
      "SELECT d.case_id, d.host, d.modality, d.state, d.closed, d.office, c.sealed"
          + " FROM docket d LEFT JOIN docket_coding c ON c.case_id = d.case_id"
          + " WHERE d.case_id > :after ORDER BY d.case_id LIMIT :size";
  static final String OF_OFFICER =
      "SELECT d.case_id, d.host, d.modality, d.state, d.closed, d.office, c.sealed"
          + " FROM docket d JOIN docket_coding c ON c.case_id = d.case_id"
          + " WHERE d.working @> ARRAY[:me] LIMIT :size";
  static final String OF_OFFICE =
      "SELECT d.case_id, d.host, d.modality, d.state, d.closed, d.office, c.sealed"
          + " FROM docket d JOIN docket_coding c ON c.case_id = d.case_id"
          + " WHERE d.office = :office AND d.case_id > :after ORDER BY d.case_id LIMIT :size";

  private static final String WRITE =
      "INSERT INTO docket_coding (case_id, sealed) VALUES (?, ?)"
          + " ON CONFLICT (case_id) DO UPDATE SET sealed = excluded.sealed";
  private static final CaseId FIRST = new CaseId(new UUID(0, 0));
  private static final int PAGE = 2_000;

  private final Jdbi jdbi;
  private final SealedCoding seal;

  /** The codings in that database, sealed under those keys. */
  public Codings(Jdbi jdbi, DeskKeys keys) {
    this.jdbi = jdbi;
    this.seal = new SealedCoding(keys);
  }

  /**
   * A case with its codes.
   *
   * @param id the case
   * @param host the state in which the person is, as a code
   * @param modality its modality
   * @param state where it stands
   * @param closed whether that is the end
   * @param office the office that opened it
   * @param coding its codes; empty where the docket has none yet
   */
  public record Coded(
      CaseId id,
      String host,
      String modality,
      String state,
      boolean closed,
      String office,
      Optional<Coding> coding) {}

  /** Writes the codes of a case inside an open transaction. */
  public void write(Handle handle, CaseFile file, Procedure procedure) {
    handle.execute(WRITE, file.id().value(), seal.seal(file.id(), Coding.of(file, procedure)));
  }

  /** Removes the codes of a case inside an open transaction. */
  public static void remove(Handle handle, CaseId id) {
    handle.execute("DELETE FROM docket_coding WHERE case_id = ?", id.value());
  }

  /** Rewrites the table as its owner, so that what was removed is nowhere in its file. */
  public static void rewrite(Jdbi owner) {
    owner.useHandle(handle -> handle.execute("VACUUM (FULL) docket_coding"));
  }

  /** Hands every case of the node on, by its id, page by page. */
  public void each(Consumer<Coded> taker) {
    CaseId last = FIRST;
    List<Coded> page = page(last);
    while (!page.isEmpty()) {
      page.forEach(taker);
      last = page.getLast().id();
      page = page(last);
    }
  }

  private List<Coded> page(CaseId after) {
    return jdbi.withHandle(handle ->
        handle
            .createQuery(ALL)
            .bind("after", after.value())
            .bind("size", PAGE)
            .reduceRows(new ArrayList<>(), this::add));
  }

  /** The codes of one case. */
  public Optional<Coding> of(CaseId id) {
    return jdbi.withHandle(handle ->
            handle
                .createQuery("SELECT sealed FROM docket_coding WHERE case_id = :id")
                .bind("id", id.value())
                .mapTo(byte[].class)
                .findOne())
        .flatMap(sealed -> seal.unseal(id, sealed));
  }

  /** The cases within somebody's reach, at most so many. */
  public List<Coded> within(Reach reach, int most) {
    return jdbi.withHandle(handle ->
        switch (reach) {
          case Reach.Of(OfficerId me) ->
              handle
                  .createQuery(OF_OFFICER)
                  .bind("me", me.value())
                  .bind("size", most)
                  .reduceRows(new ArrayList<Coded>(), this::add);
          case Reach.OfOffice(String code) ->
              handle
                  .createQuery(OF_OFFICE)
                  .bind("office", code)
                  .bind("after", FIRST.value())
                  .bind("size", most)
                  .reduceRows(new ArrayList<Coded>(), this::add);
          case Reach.Node() ->
              handle
                  .createQuery(ALL)
                  .bind("after", FIRST.value())
                  .bind("size", most)
                  .reduceRows(new ArrayList<Coded>(), this::add);
        });
  }

  private List<Coded> add(List<Coded> page, RowView row) {
    CaseId id = new CaseId(row.getColumn("case_id", UUID.class));
    Optional<byte[]> sealed = Optional.ofNullable(row.getColumn("sealed", byte[].class));
    page.add(
        new Coded(
            id,
            row.getColumn("host", String.class),
            row.getColumn("modality", String.class),
            row.getColumn("state", String.class),
            row.getColumn("closed", Boolean.class),
            row.getColumn("office", String.class),
            sealed.flatMap(bytes -> seal.unseal(id, bytes))));
    return page;
  }
}
