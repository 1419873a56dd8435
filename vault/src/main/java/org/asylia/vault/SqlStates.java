package org.asylia.vault;

import java.sql.SQLException;
import java.util.Optional;

/** The five-letter states by which PostgreSQL says what went wrong. */
final class SqlStates {
  private SqlStates() {}

  /** The state of the first SQL exception among a failure's causes. */
  static Optional<String> of(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        return Optional.ofNullable(sql.getSQLState());
      }
    }
    return Optional.empty();
  }
}
