package org.asylia.vault.server;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases on a server. */
final class Databases {
  private static final String DUPLICATE = "42P04";

  private Databases() {}

  static void ensure(DatabaseAccess admin, String name) {
    if (!name.matches("[a-z][a-z0-9_]{0,40}")) {
      throw new ServerException(
          "A database is named with lower-case letters, digits and underscores.");
    }
    try (Connection connection =
        DriverManager.getConnection(admin.url(), admin.user(), admin.password())) {
      if (!exists(connection, name)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute("CREATE DATABASE " + name);
        }
      }
    } catch (SQLException e) {
      if (!DUPLICATE.equals(e.getSQLState())) {
        throw new ServerException(
            "The database " + name + " could not be made on " + admin.url() + ".", e);
      }
    }
  }

  private static boolean exists(Connection connection, String name) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT 1 FROM pg_database WHERE datname = ?")) {
      query.setString(1, name);
      try (ResultSet found = query.executeQuery()) {
        return found.next();
      }
    }
  }
}
