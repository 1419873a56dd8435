package org.asylia.desk.node;

import java.nio.file.Path;
import java.security.SecureRandom;
import org.asylia.vault.Database;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.PostgresServer;

/**
 * The record of a data folder without any key: what backups and exports need, while the node serves
 * or lies sealed. Closing it stops what it started.
 */
public final class SealedRecord implements AutoCloseable {
  private final PostgresServer server;
  private final Database database;

  private SealedRecord(PostgresServer server, Database database) {
    this.server = server;
    this.database = database;
  }

  /** Opens the record of a folder, or begins an empty one where there is none. */
  public static SealedRecord open(Path folder, SecureRandom random) {
    PostgresServer server = PostgresServer.open(folder, PostgresServer.defaultCache(), random);
    try {
      DatabaseAccess access = server.database("asylia");
      Database database = Database.open(access);
      try {
        DeskTables.migrate(access);
        return new SealedRecord(server, database);
      } catch (RuntimeException e) {
        database.close();
        throw e;
      }
    } catch (RuntimeException e) {
      server.close();
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
    server.close();
  }
}
