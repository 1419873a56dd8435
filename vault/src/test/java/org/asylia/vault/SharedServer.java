package org.asylia.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.PostgresServer;

/**
 * One server for many test processes, each of which would otherwise start its own: the program
 * keeps it running until its input ends.
 */
final class SharedServer {
  private SharedServer() {}

  /** The folder of the server that {@code asylia.test.server} names, if it names one. */
  static Optional<Path> folder() {
    return Optional.ofNullable(System.getProperty("asylia.test.server"))
        .filter(text -> !text.isEmpty())
        .map(Path::of);
  }

  /** Removes a database that a test made, whoever still uses it. */
  static void drop(PostgresServer server, DatabaseAccess database) {
    DatabaseAccess other = server.database("postgres");
    String name = database.url().substring(database.url().lastIndexOf('/') + 1);
    try (Connection connection =
            DriverManager.getConnection(
                other.url(),
                other.owner().orElseThrow().user(),
                other.owner().orElseThrow().password());
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    } catch (SQLException e) {
      throw new IllegalStateException("The database of a test could not be removed.", e);
    }
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    try (PostgresServer server =
        PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom())) {
      server.database("postgres");
      System.out.println("ready");
      while (System.in.read() >= 0) {
        // waits for the end of the input
      }
    } finally {
      TempFolders.delete(folder);
    }
  }
}
