package org.asylia.desk.node;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.desk.budget.ReadingBudget;
import org.asylia.desk.coding.Codings;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.retention.Retention;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.vault.Database;
import org.asylia.vault.Keyring;
import org.asylia.vault.Vault;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.server.DatabaseAccess;

/** A running node: its PostgreSQL, its key, its vault and its docket. Closing it stops all. */
public final class Node implements AutoCloseable {
  private final Optional<NodeStore> store;
  private final Optional<Path> folder;
  private final Database database;
  private final Keyring keyring;
  private final Vault vault;
  private final Docket docket;
  private final DeskKeys deskKeys;

  private Node(
      Optional<NodeStore> store,
      Optional<Path> folder,
      Database database,
      Keyring keyring,
      Argon2id strength,
      SecureRandom random) {
    this.store = store;
    this.folder = folder;
    this.database = database;
    this.keyring = keyring;
    this.vault = Vault.open(database, keyring, strength, random);
    this.docket = new Docket(database.jdbi());
    this.deskKeys = DeskKeys.open(database.jdbi(), keyring, random);
  }

  /**
   * Opens the node of a data folder on its own embedded PostgreSQL, which is made at the first
   * start.
   */
  public static Node embedded(Path folder, Keyring keyring, SecureRandom random) {
    return embedded(folder, keyring, Argon2id.TODAY, random);
  }

  /**
   * Opens the node of a data folder on its own embedded PostgreSQL.
   *
   * @param strength how hard it is to guess the passphrases set from now on
   */
  public static Node embedded(
      Path folder, Keyring keyring, Argon2id strength, SecureRandom random) {
    NodeStore store = NodeStore.open(folder, Optional.empty(), random);
    try {
      return open(
          Optional.of(store), Optional.of(folder), store.access(), keyring, strength, random);
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Opens a node on a store that is open already; closing the node leaves the store open. */
  public static Node on(NodeStore store, Keyring keyring, Argon2id strength, SecureRandom random) {
    return open(Optional.empty(), store.folder(), store.access(), keyring, strength, random);
  }

  /** Opens a node on a PostgreSQL that somebody else runs. */
  public static Node external(DatabaseAccess access, Keyring keyring, SecureRandom random) {
    return open(Optional.empty(), Optional.empty(), access, keyring, Argon2id.TODAY, random);
  }

  private static Node open(
      Optional<NodeStore> store,
      Optional<Path> folder,
      DatabaseAccess access,
      Keyring keyring,
      Argon2id strength,
      SecureRandom random) {
    Database database = Database.open(access);
    try {
      DeskTables.migrate(access);
      return new Node(store, folder, database, keyring, strength, random);
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
  }

  /** The data folder with the database in it; empty where somebody else runs the database. */
  public Optional<Path> folder() {
    return folder;
  }

  /** Which records are due for erasure. */
  public Retention retention() {
    return new Retention(database.jdbi());
  }

  /** The record. */
  public Vault vault() {
    return vault;
  }

  /** Who owes the next step where. */
  public Docket docket() {
    return docket;
  }

  /** What was found in each case, as codes. */
  public Codings codings() {
    return new Codings(database.jdbi(), deskKeys);
  }

  /** The secret of what the desk keeps beside the record. */
  public DeskKeys deskKeys() {
    return deskKeys;
  }

  /** What the node tells supervisors, custodians and officers. */
  public Notices notices() {
    return new Notices(database.jdbi(), deskKeys);
  }

  /** How many cases each officer may still open. */
  public ReadingBudget readingBudget() {
    return new ReadingBudget(database.jdbi(), deskKeys, notices());
  }

  /** The database, for checks of the whole record. */
  public Database database() {
    return database;
  }

  /** The node's keys. */
  public Keyring keyring() {
    return keyring;
  }

  @Override
  public void close() {
    database.close();
    store.ifPresent(NodeStore::close);
  }
}
