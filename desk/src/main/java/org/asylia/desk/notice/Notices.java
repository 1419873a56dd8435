package org.asylia.desk.notice;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice.Acknowledged;
import org.asylia.desk.notice.Notice.Addressee;
import org.asylia.desk.notice.Notice.News;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The notices of a node, kept in PostgreSQL and sealed. Safe for use by many threads. */
public final class Notices {
  private static final String FOR_READER = "(for_officer = :reader OR for_role = ANY (:roles))";

  private final Jdbi jdbi;
  private final DeskKeys keys;

  /** The notices in that database, whose schema is already there. */
  public Notices(Jdbi jdbi, DeskKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** Writes a notice; durable when this returns. */
  public UUID write(Instant at, Addressee to, News news) {
    return jdbi.inTransaction(handle -> write(handle, at, to, news));
  }

  /** Writes a notice inside an open transaction, so that it stands exactly if the rest does. */
  public UUID write(Handle handle, Instant at, Addressee to, News news) {
    UUID id = UUID.randomUUID();
    handle.execute(
        "INSERT INTO notice (id, at, for_role, for_officer, sealed) VALUES (?, ?, ?, ?, ?)",
        id,
        at.atOffset(ZoneOffset.UTC),
        to instanceof Notice.Everyone(Role role) ? role.name() : "",
        to instanceof Notice.One(OfficerId officer) ? officer.value() : null,
        keys.seal(context(id), text(news).getBytes(StandardCharsets.UTF_8)));
    return id;
  }

  /**
   * What an officer is told, newest first; never what is about the officer.
   *
   * @param also whether those already acknowledged are listed too
   * @param most how many rows are read at most
   */
  public List<Notice> list(OfficerId reader, Set<Role> roles, boolean also, int most) {
    String open = also ? "" : " AND acknowledged_at IS NULL";
    return jdbi
        .withHandle(handle -> {
          try (var query =
              handle.createQuery(
                  "SELECT * FROM notice WHERE "
                      + FOR_READER
                      + open
                      + " ORDER BY at DESC LIMIT :most")) {
            return query
                .bind("reader", reader.value())
                .bindArray("roles", String.class, names(roles))
                .bind("most", most)
                .map((row, context) -> notice(row))
                .list();
          }
        })
        .stream()
        .filter(notice -> !notice.news().about().equals(reader))
        .toList();
  }

  /** Notes that an officer has taken note; false where there is no such notice for the officer. */
  public boolean acknowledge(UUID id, OfficerId reader, Set<Role> roles, Instant at) {
    boolean theirs =
        jdbi.withHandle(handle -> find(handle, id, reader, roles))
            .filter(notice -> !notice.news().about().equals(reader))
            .isPresent();
    return theirs
        && jdbi.withHandle(handle ->
            handle.execute(
                    "UPDATE notice SET acknowledged_at = ?, acknowledged_by = ?"
                        + " WHERE id = ? AND acknowledged_at IS NULL",
                    at.atOffset(ZoneOffset.UTC),
                    reader.value(),
                    id)
                == 1);
  }

  private Optional<Notice> find(Handle handle, UUID id, OfficerId reader, Set<Role> roles) {
    try (var query =
        handle.createQuery(
            "SELECT * FROM notice WHERE id = :id AND acknowledged_at IS NULL AND " + FOR_READER)) {
      return query
          .bind("id", id)
          .bind("reader", reader.value())
          .bindArray("roles", String.class, names(roles))
          .map((row, context) -> notice(row))
          .findOne();
    }
  }

  private Notice notice(ResultSet row) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    byte[] plain =
        keys.open(context(id), row.getBytes("sealed"))
            .orElseThrow(() -> new IllegalStateException("Notice " + id + " was altered."));
    Addressee to =
        row.getString("for_role").isEmpty()
            ? new Notice.One(new OfficerId(row.getObject("for_officer", UUID.class)))
            : new Notice.Everyone(Role.valueOf(row.getString("for_role")));
    Optional<Acknowledged> acknowledged =
        instant(row, "acknowledged_at")
            .map(at -> new Acknowledged(new OfficerId(uuid(row, "acknowledged_by")), at));
    return new Notice(
        id,
        instant(row, "at").orElseThrow(),
        to,
        news(new String(plain, StandardCharsets.UTF_8)),
        acknowledged);
  }

  private static UUID uuid(ResultSet row, String column) {
    try {
      return row.getObject(column, UUID.class);
    } catch (SQLException e) {
      throw new IllegalStateException("A notice lacks its column " + column + ".", e);
    }
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static List<String> names(Set<Role> roles) {
    return roles.stream().map(Role::name).toList();
  }

  private static String context(UUID id) {
    return "notice " + id;
  }

  private static String text(News news) {
    return news.kind() + " " + news.about() + news.caseId().map(id -> " " + id).orElse("");
  }

  private static News news(String text) {
    List<String> words = List.of(text.split(" ", -1));
    return new News(
        NoticeKind.valueOf(words.get(0)),
        OfficerId.parse(words.get(1)),
        words.size() > 2 ? Optional.of(CaseId.parse(words.get(2))) : Optional.empty());
  }
}
