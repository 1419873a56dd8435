package org.asylia.vault.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** Makes databases on a server, and the role that works in them. */
final class Databases {
  /** Somebody else made it at the same moment: a database, a role, a row of their catalogues. */
  private static final List<String> DUPLICATE = List.of("42P04", "42710", "23505");

  private static final String LEAST =
      " LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD ";

  private static final String ADMITTED =
      "SELECT 1 WHERE has_database_privilege(?, ?, 'CONNECT')"
          + " AND NOT has_database_privilege(?, ?, 'TEMPORARY')";

  private Databases() {}

  /** Makes a database if it is not there; nobody but its owner may do anything in it. */
  static void ensure(String server, Login admin, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new ServerException(
          "A database is named with lower-case letters, digits and underscores.");
    }
    run(
        server,
        admin,
        "The database " + name,
        connection -> {
          if (!answers(connection, "SELECT 1 FROM pg_database WHERE datname = ?", name)) {
            execute(connection, "CREATE DATABASE " + name);
          }
        });
  }

  /** Lets a role into a database, to the tables it is given there and no further. */
  static void admit(String server, Login admin, String name, Login worker) {
    run(
        server,
        admin,
        "The role " + worker,
        connection -> {
          if (!answers(connection, ADMITTED, worker.user(), name, worker.user(), name)) {
            execute(connection, "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            execute(connection, "GRANT CONNECT ON DATABASE " + name + " TO " + worker.user());
          }
        });
  }

  /**
   * Makes the role that works in the databases of a server, if it is not there.
   *
   * @param anew whether to set its password and take from it what it should not have
   */
  static void role(String server, Login admin, Login worker, boolean anew) {
    run(
        server,
        admin,
        "The role " + worker,
        connection -> {
          boolean there =
              answers(connection, "SELECT 1 FROM pg_roles WHERE rolname = ?", worker.user());
          if (!there || anew) {
            execute(
                connection,
                (there ? "ALTER ROLE " : "CREATE ROLE ")
                    + worker.user()
                    + LEAST
                    + "'"
                    + worker.password()
                    + "'");
          }
        });
  }

  /** What is done on a connection. */
  @FunctionalInterface
  private interface Work {
    void on(Connection connection) throws SQLException;
  }

  private static void run(String server, Login admin, String what, Work work) {
    try (Connection connection =
        DriverManager.getConnection(server, admin.user(), admin.password())) {
      work.on(connection);
    } catch (SQLException e) {
      if (!DUPLICATE.contains(e.getSQLState())) {
        throw new ServerException(what + " could not be made on " + server + ".", e);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean answers(Connection connection, String query, String... values)
      throws SQLException {
    try (PreparedStatement asked = connection.prepareStatement(query)) {
      for (int i = 0; i < values.length; i++) {
        asked.setString(i + 1, values[i]);
      }
      try (ResultSet found = asked.executeQuery()) {
        return found.next();
      }
    }
  }
}
