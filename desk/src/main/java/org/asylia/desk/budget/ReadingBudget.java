package org.asylia.desk.budget;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Counts the different cases an officer opens in an hour, in PostgreSQL, so that a restart forgets
 * nothing. Cases stand there as tokens that say nothing without the desk's secret. Safe for use by
 * many threads.
 */
public final class ReadingBudget {
  private static final Duration WINDOW = Duration.ofHours(1);

  private final Jdbi jdbi;
  private final DeskKeys keys;
  private final Notices notices;
  private final Budgets budgets = Budgets.standard();

  /** The budget kept in that database, whose schema is already there. */
  public ReadingBudget(Jdbi jdbi, DeskKeys keys, Notices notices) {
    this.jdbi = jdbi;
    this.keys = keys;
    this.notices = notices;
  }

  /**
   * Takes one case from an officer's budget; a case already opened within the hour costs nothing.
   * The first time it is spent, the supervisors are told. It is asked before anything is opened, so
   * its answer is the same whether there is such a case or not.
   *
   * @return whether the case may be opened
   */
  public boolean take(Actor officer, CaseId caseId, Instant now) {
    return jdbi.inTransaction(handle -> {
      lock(handle, officer.officer());
      byte[] token = keys.token("reading", officer.officer() + " " + caseId);
      if (count(handle, "reading", "token = :token AND ", officer.officer(), now, token) > 0) {
        return true;
      }
      int allowed = budgets.of(officer.roles()) * (1 + more(handle, officer.officer(), now));
      boolean within = count(handle, "reading", "", officer.officer(), now, token) < allowed;
      if (within) {
        insert(handle, "reading", officer.officer(), now, token);
      } else if (count(handle, "reading_alert", "", officer.officer(), now, token) == 0) {
        insert(handle, "reading_alert", officer.officer(), now, token);
        notices.write(
            handle,
            now,
            new Notice.Everyone(Role.SUPERVISOR),
            new Notice.News(
                NoticeKind.BUDGET_SPENT, officer.officer(), java.util.Optional.empty()));
      }
      return within;
    });
  }

  /** Grants an officer the budget once more for an hour, after they showed the second factor. */
  public void renew(OfficerId officer, Instant now) {
    jdbi.useHandle(handle -> insert(handle, "reading_more", officer, now, new byte[0]));
  }

  /** How many different cases an officer of those roles may open in an hour. */
  public int perHour(Actor officer) {
    return budgets.of(officer.roles());
  }

  private static int more(Handle handle, OfficerId officer, Instant now) {
    return count(handle, "reading_more", "", officer, now, new byte[0]);
  }

  /** One officer's requests wait for each other here, so that none slips past the count. */
  private static void lock(Handle handle, OfficerId officer) {
    handle.execute(
        "SELECT pg_advisory_xact_lock(hashtextextended(?, 0))", "reading " + officer.value());
  }

  private static int count(
      Handle handle, String table, String also, OfficerId officer, Instant now, byte[] token) {
    try (var query =
        handle.createQuery(
            "SELECT count(*) FROM "
                + table
                + " WHERE "
                + also
                + "officer = :officer AND at > :from")) {
      query
          .bind("officer", officer.value())
          .bind("from", now.minus(WINDOW).atOffset(ZoneOffset.UTC));
      if (!also.isEmpty()) {
        query.bind("token", token);
      }
      return query.mapTo(Integer.class).one();
    }
  }

  private static void insert(
      Handle handle, String table, OfficerId officer, Instant now, byte[] token) {
    handle.execute(
        "DELETE FROM " + table + " WHERE officer = ? AND at <= ?",
        officer.value(),
        now.minus(WINDOW).atOffset(ZoneOffset.UTC));
    handle.execute(
        "INSERT INTO " + table + " (officer, at, token) VALUES (?, ?, ?)",
        officer.value(),
        now.atOffset(ZoneOffset.UTC),
        token);
  }
}
