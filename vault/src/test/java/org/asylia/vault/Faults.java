package org.asylia.vault;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.asylia.vault.server.DatabaseAccess;

/** The one fault that is to happen, and at which step. */
final class Faults {
  /** What goes wrong. */
  enum Kind {
    /** The connection is gone before the call reaches the server. */
    LOST_BEFORE,
    /** The server did what it was asked, and then the connection is gone. */
    LOST_AFTER,
    /** The server cannot write: the call fails and its connection with it. */
    DISK_ERROR,
    /** The server's process for this connection is ended, then asked. */
    PROCESS_ENDED,
    /** The call is cancelled, as by a time-out. */
    CANCELLED,
    /** The driver itself fails after the call. */
    DRIVER_FAILS_AFTER
  }

  private final DatabaseAccess access;
  private Kind kind = Kind.LOST_BEFORE;
  private int at = Integer.MAX_VALUE;
  private int step;
  private String struck = "";

  Faults(DatabaseAccess access) {
    this.access = access;
  }

  /** From now on, the call of that number fails. */
  void arm(Kind fault, int number) {
    kind = fault;
    at = number;
    step = 0;
    struck = "";
  }

  /** Ends the faults; the name of the call that failed, empty when none did. */
  String disarm() {
    at = Integer.MAX_VALUE;
    return struck;
  }

  void before(String call, Connection connection) throws SQLException {
    if (++step != at) {
      return;
    }
    struck = call;
    switch (kind) {
      case LOST_BEFORE -> {
        connection.close();
        throw new SQLException("the connection is gone", "08006");
      }
      case DISK_ERROR -> {
        connection.close();
        throw new SQLException("could not fsync file: input/output error", "58030");
      }
      case PROCESS_ENDED -> end(connection);
      case CANCELLED -> throw new SQLException("canceling statement", "57014");
      case LOST_AFTER, DRIVER_FAILS_AFTER -> {}
    }
  }

  void after(Connection connection) throws SQLException {
    if (step != at) {
      return;
    }
    if (kind == Kind.LOST_AFTER) {
      connection.close();
      throw new SQLException("the connection is gone", "08006");
    }
    if (kind == Kind.DRIVER_FAILS_AFTER) {
      throw new IllegalStateException("the driver failed");
    }
  }

  private void end(Connection connection) throws SQLException {
    int process;
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
      row.next();
      process = row.getInt(1);
    }
    try (Connection other =
            DriverManager.getConnection(
                access.url(),
                access.owner().orElseThrow().user(),
                access.owner().orElseThrow().password());
        PreparedStatement end = other.prepareStatement("SELECT pg_terminate_backend(?, 5000)")) {
      end.setInt(1, process);
      end.execute();
    }
  }
}
