package org.asylia.vault;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of {@code entry}, as it stands in the database. */
@SuppressWarnings("ArrayRecordComponent") // a row on its way from and to the database
record EntryRow(
    UUID caseId,
    UUID entryId,
    long position,
    byte[] header,
    byte[] sealed,
    byte[] hash,
    byte[] keyId,
    byte[] signature,
    byte[] checkpoint) {
  static final String COLUMNS =
      "case_id, entry_id, position, header, sealed, hash, key_id, signature, checkpoint";

  static EntryRow read(ResultSet row, StatementContext context) throws SQLException {
    return new EntryRow(
        row.getObject(1, UUID.class),
        row.getObject(2, UUID.class),
        row.getLong(3),
        row.getBytes(4),
        row.getBytes(5),
        row.getBytes(6),
        row.getBytes(7),
        row.getBytes(8),
        row.getBytes(9));
  }
}
