package org.asylia.desk.node;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.vault.Database;
import org.asylia.vault.server.DatabaseAccess;

/**
 * The record of a data folder without any key: what backups and exports need, while the node serves
 * or lies sealed. Closing it stops what it started.
 */
public final class SealedRecord implements AutoCloseable {
  private final NodeStore store;
  private final Database database;

  private SealedRecord(NodeStore store, Database database) {
    this.store = store;
    this.database = database;
  }

  /** Opens the record of a folder, or begins an empty one where there is none. */
  public static SealedRecord open(Path folder, SecureRandom random) {
    NodeStore store = NodeStore.open(folder, Optional.empty(), random);
    try {
      DatabaseAccess access = store.access();
      Database database = Database.open(access);
      try {
        DeskTables.migrate(access);
        return new SealedRecord(store, database);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  /** Its tables. */
  public Database database() {
    return database;
  }

  @Override
  public void close() {
    database.close();
    store.close();
  }
}
