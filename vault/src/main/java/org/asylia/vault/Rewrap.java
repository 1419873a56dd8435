package org.asylia.vault;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.jdbi.v3.core.Handle;

/**
 * Moves everything that stands under one root to another: case keys, the keys of groups, and the
 * node's layer around officers' keys. Entries are not touched. What is moved already is left alone,
 * so a run that was cut short goes on where it stopped.
 */
public final class Rewrap {
  private static final int PAGE = 200;
  private static final UUID NONE = new UUID(0, 0);

  private final Database database;
  private final Keyring before;
  private final Keyring after;
  private final SecureRandom random;

  /** From one keyring of a node to another of the same node. */
  public Rewrap(Database database, Keyring before, Keyring after, SecureRandom random) {
    this.database = database;
    this.before = before;
    this.after = after;
    this.random = random;
  }

  /** Told how many rows are moved so far. */
  @FunctionalInterface
  public interface Watch {
    /** So many of so many rows. */
    void moved(long done, long of);
  }

  /**
   * Moves all.
   *
   * @throws VaultException naming the first row that opens under neither root; what was moved stays
   *     moved, and nothing is lost
   */
  public void run(Watch watch) {
    Store store = new Store(database.jdbi());
    long cases = count("SELECT count(DISTINCT case_id) FROM key_wrap");
    long officers = count("SELECT count(*) FROM officer_key");
    long done = 0;
    for (List<UUID> page = cases(NONE); !page.isEmpty(); page = cases(page.getLast())) {
      for (UUID id : page) {
        List<KeyWrap> wraps = store.wraps(new CaseId(id));
        database.owner().useTransaction(handle -> wraps.forEach(wrap -> move(handle, wrap)));
        done++;
      }
      watch.moved(done, cases + officers);
    }
    database.owner().useTransaction(handle -> officers(handle).forEach(row -> move(handle, row)));
    database.owner().useTransaction(handle -> groups(handle).forEach(row -> move(handle, row)));
    database
        .owner()
        .useHandle(handle -> handle.execute("VACUUM FULL key_wrap, group_wrap, officer_key"));
    watch.moved(cases + officers, cases + officers);
  }

  private void move(Handle handle, KeyWrap wrap) {
    if (opened(wrap, after).isPresent()) {
      return;
    }
    byte[] inner = opened(wrap, before).orElseThrow(() -> foreign("key_wrap", wrap.caseId()));
    handle.execute(
        "UPDATE key_wrap SET wrapped = ? WHERE case_id = ? AND epoch = ? AND recipient = ?",
        underTheNewRoot(wrap, inner),
        wrap.caseId().value(),
        wrap.epoch(),
        wrap.recipient());
  }

  /** What stands within the layer of a keyring's root. */
  private static Optional<byte[]> opened(KeyWrap wrap, Keyring keyring) {
    return registry(wrap)
        ? keyring.unwrapIdentity(wrap.wrapped(), wrap.aad())
        : keyring.unlock(wrap.wrapped(), wrap.aad());
  }

  private byte[] underTheNewRoot(KeyWrap wrap, byte[] inner) {
    return registry(wrap)
        ? after.wrapIdentity(inner, wrap.aad(), random)
        : after.lock(inner, wrap.aad(), random);
  }

  private static boolean registry(KeyWrap wrap) {
    return wrap.recipient().equals(Recipients.REGISTRY);
  }

  private void move(Handle handle, GroupWrap wrap) {
    if (after.unlock(wrap.wrapped(), wrap.aad()).isPresent()) {
      return;
    }
    byte[] inner =
        before
            .unlock(wrap.wrapped(), wrap.aad())
            .orElseThrow(() -> foreign("group_wrap", wrap.circle() + " of " + wrap.recipient()));
    handle.execute(
        "UPDATE group_wrap SET wrapped = ? WHERE circle = ? AND epoch = ? AND recipient = ?",
        after.lock(inner, wrap.aad(), random),
        wrap.circle(),
        wrap.epoch(),
        wrap.recipient());
  }

  private void move(Handle handle, OfficerRow row) {
    if (row.ours(after)) {
      return;
    }
    OfficerRow moved =
        row.relocked(before, after, random)
            .orElseThrow(() -> foreign("officer_key", row.officer()));
    handle.execute(
        "UPDATE officer_key SET sealed = ?, duress = ? WHERE officer_id = ?",
        moved.sealed(),
        moved.duress(),
        moved.officer().value());
  }

  private List<UUID> cases(UUID last) {
    return database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery(
                    "SELECT DISTINCT case_id FROM key_wrap WHERE case_id > :last"
                        + " ORDER BY case_id LIMIT :page")
                .bind("last", last)
                .bind("page", PAGE)
                .mapTo(UUID.class)
                .list());
  }

  private static List<OfficerRow> officers(Handle handle) {
    return handle
        .createQuery("SELECT " + OfficerRow.COLUMNS + " FROM officer_key")
        .map((row, context) -> OfficerRow.read(row))
        .list();
  }

  private static List<GroupWrap> groups(Handle handle) {
    return handle
        .createQuery("SELECT " + GroupWrap.COLUMNS + " FROM group_wrap")
        .map((row, context) -> GroupWrap.read(row))
        .list();
  }

  private long count(String query) {
    return database.jdbi().withHandle(handle -> handle.createQuery(query).mapTo(Long.class).one());
  }

  private static VaultException foreign(String table, Object id) {
    return new VaultException(
        "A row of "
            + table
            + " ("
            + id
            + ") opens under neither root: it was changed. What was moved stays moved and nothing"
            + " is lost. Run \"asylia verify\", put the row back from a backup, and run \"asylia"
            + " rekey\" again.");
  }
}
