package org.asylia.desk.node;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.asylia.vault.Database;
import org.asylia.vault.LastEntry;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.PostgresServer;

/**
 * Where a node's record lies: its own embedded PostgreSQL, or one that somebody else runs. It can
 * be open while the node is sealed; without keys it shows ciphertext. Closing it stops what it
 * started.
 */
public final class NodeStore implements AutoCloseable {
  private static final String DATABASE = "asylia";

  private final Optional<PostgresServer> server;
  private final Optional<Path> folder;
  private final DatabaseAccess access;

  private NodeStore(Optional<PostgresServer> server, Optional<Path> folder, DatabaseAccess access) {
    this.server = server;
    this.folder = folder;
    this.access = access;
  }

  /**
   * Opens the store of a data folder.
   *
   * @param external the PostgreSQL of somebody else, if it is not the embedded one
   */
  public static NodeStore open(
      Path folder, Optional<DatabaseAccess> external, SecureRandom random) {
    if (external.isPresent()) {
      return new NodeStore(Optional.empty(), Optional.empty(), external.get());
    }
    PostgresServer server = PostgresServer.open(folder, PostgresServer.defaultCache(), random);
    try {
      return new NodeStore(Optional.of(server), Optional.of(folder), server.database(DATABASE));
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  /** The data folder with the database in it; empty where somebody else runs the database. */
  public Optional<Path> folder() {
    return folder;
  }

  /** How to reach the database. */
  public DatabaseAccess access() {
    return access;
  }

  /** Brings the desk's own tables up to date. */
  public void migrate() {
    DeskTables.migrate(access);
  }

  /** When the record last grew; empty while it is empty. */
  public Optional<Instant> lastEntry() {
    try (Database database = Database.open(access)) {
      return LastEntry.of(database);
    }
  }

  @Override
  public void close() {
    server.ifPresent(PostgresServer::close);
  }
}
