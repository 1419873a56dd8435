package org.asylia.desk.signin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.settings.DeskKeys;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import tools.jackson.databind.json.JsonMapper;

/**
 * The accounts of a node, in PostgreSQL, each sealed; found by tokens, never by names. Safe for use
 * by many threads.
 */
public final class Accounts {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Jdbi jdbi;
  private final DeskKeys keys;

  /** The accounts in that database, whose schema is already there. */
  public Accounts(Jdbi jdbi, DeskKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  /** The account of a handle. */
  public Optional<Account> find(String handle) {
    return jdbi.withHandle(handle0 -> {
      try (var query =
          handle0.createQuery("SELECT officer, sealed FROM officer_account WHERE handle = ?")) {
        return query.bind(0, keys.token("handle", handle)).map(mapper()).findOne();
      }
    });
  }

  /** The account of an officer. */
  public Optional<Account> find(OfficerId officer) {
    return jdbi.withHandle(handle -> find(handle, officer, ""));
  }

  /** The account of somebody as the office's own sign-in knows them. */
  public Optional<Account> find(Account.Known known) {
    return all().stream().filter(account -> account.known().equals(Optional.of(known))).findFirst();
  }

  /** Every account, by handle. */
  public List<Account> all() {
    return jdbi
        .withHandle(handle -> {
          try (var query = handle.createQuery("SELECT officer, sealed FROM officer_account")) {
            return query.map(mapper()).list();
          }
        })
        .stream()
        .sorted(java.util.Comparator.comparing(Account::handle))
        .toList();
  }

  /** Adds an account; false where there is one of that handle already. */
  public boolean add(Account account) {
    return jdbi.withHandle(handle ->
        handle.execute(
                "INSERT INTO officer_account (officer, handle, sealed) VALUES (?, ?, ?)"
                    + " ON CONFLICT DO NOTHING",
                account.officer().value(),
                keys.token("handle", account.handle()),
                seal(account))
            == 1);
  }

  /**
   * Changes an account while nobody else can, so that what may be used once is used once.
   *
   * @param change makes the account as it shall be; what it returns unchanged is not written
   * @return the account as it stands then; empty where there is none
   */
  public Optional<Account> change(OfficerId officer, UnaryOperator<Account> change) {
    return jdbi.inTransaction(handle -> change(handle, officer, change));
  }

  private Optional<Account> change(
      Handle handle, OfficerId officer, UnaryOperator<Account> change) {
    Optional<Account> before = find(handle, officer, " FOR UPDATE");
    Optional<Account> after = before.map(change);
    if (after.isPresent() && !after.equals(before)) {
      handle.execute(
          "UPDATE officer_account SET sealed = ? WHERE officer = ?",
          seal(after.get()),
          officer.value());
    }
    return after;
  }

  private Optional<Account> find(Handle handle, OfficerId officer, String lock) {
    try (var query =
        handle.createQuery(
            "SELECT officer, sealed FROM officer_account WHERE officer = ?" + lock)) {
      return query.bind(0, officer.value()).map(mapper()).findOne();
    }
  }

  private byte[] seal(Account account) {
    return keys.seal(context(account.officer().value()), JSON.writeValueAsBytes(account));
  }

  private RowMapper<Account> mapper() {
    return (row, context) -> {
      UUID officer = row.getObject(1, UUID.class);
      byte[] plain =
          keys.open(context(officer), row.getBytes(2))
              .orElseThrow(() ->
                  new IllegalStateException("The account of officer " + officer + " was altered."));
      return JSON.readValue(plain, Account.class);
    };
  }

  private static String context(UUID officer) {
    return "account " + officer;
  }
}
