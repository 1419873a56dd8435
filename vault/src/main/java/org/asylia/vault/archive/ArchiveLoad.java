package org.asylia.vault.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.asylia.vault.LogRebuild;
import org.asylia.vault.Progress;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.MalformedRecordException;
import org.jdbi.v3.core.Handle;
import tools.jackson.databind.JsonNode;

/** Puts the rows of an archive into the tables of one transaction. */
final class ArchiveLoad {
  private static final int BATCH = 200;
  private static final int LONGEST_LINE = 128 << 20;

  private final Handle handle;
  private final Shelf shelf;
  private final Manifest manifest;
  private final LogRebuild log;
  private final Map<String, TableShape> tables;

  ArchiveLoad(Handle handle, Shelf shelf, Manifest manifest) {
    this.handle = handle;
    this.shelf = shelf;
    this.manifest = manifest;
    this.log = new LogRebuild(handle);
    this.tables =
        TableShape.all(handle).stream().collect(Collectors.toMap(TableShape::name, t -> t));
  }

  Checkpoint run(byte[] nodeKey, Progress progress) throws IOException {
    requireEmpty();
    handle.execute("SET LOCAL TimeZone = 'UTC'");
    for (String name : manifest.under("entries/")) {
      file(name, List.of(Keeping.LOG));
      log.flush();
      progress.at("load", log.size(), manifest.size());
    }
    for (String name : manifest.under("tables/")) {
      file(name, List.of(Keeping.STATE));
    }
    for (String name : manifest.under("keys/")) {
      file(name, List.of(Keeping.KEYS));
    }
    return log.end(nodeKey);
  }

  private void requireEmpty() {
    long entries =
        handle
            .createQuery("SELECT count(*) FROM (SELECT 1 FROM entry LIMIT 1) one")
            .mapTo(Long.class)
            .one();
    if (entries > 0) {
      throw new VaultException(
          "There is a record here already. Nothing was changed. Name a new data folder.");
    }
    for (TableShape table : tables.values()) {
      if (Keeping.of(table.name()) == Keeping.STATE) {
        handle.execute("DELETE FROM " + TableShape.quoted(table.name()));
      }
    }
  }

  private void file(String name, List<Keeping> wanted) throws IOException {
    Map<String, Batch> batches = new HashMap<>();
    try (InputStream in = shelf.open(name)) {
      for (Optional<byte[]> line = line(in, name); line.isPresent(); line = line(in, name)) {
        row(RowLine.read(line.get()), name, wanted, batches);
      }
      for (Batch batch : batches.values()) {
        batch.flush();
      }
    } catch (SQLException e) {
      throw new BadArchiveException(
          "a row of the file " + name + " cannot stand in a record (state " + e.getSQLState() + ")",
          e);
    } catch (MalformedRecordException e) {
      throw new BadArchiveException("in the file " + name + ": " + e.reason(), e);
    } finally {
      for (Batch batch : batches.values()) {
        batch.close();
      }
    }
  }

  private void row(JsonNode row, String name, List<Keeping> wanted, Map<String, Batch> batches)
      throws SQLException {
    String named = row.path("table").stringValue();
    TableShape table = tables.get(named);
    if (table == null || !wanted.contains(Keeping.of(named))) {
      throw new BadArchiveException(
          "the file " + name + " holds rows of a table that does not belong there");
    }
    if (named.equals("entry")) {
      entry(row);
    }
    Batch batch = batches.get(named);
    if (batch == null) {
      batch = new Batch(handle, table);
      batches.put(named, batch);
    }
    batch.add(row);
  }

  private void entry(JsonNode row) {
    log.add(
        id(row, "case_id"),
        id(row, "entry_id"),
        row.path("position").asLong(-1),
        RowLine.bytes(row.path("header")),
        RowLine.bytes(row.path("hash")),
        new Entry.Signing(RowLine.bytes(row.path("key_id")), RowLine.bytes(row.path("signature"))));
  }

  private static UUID id(JsonNode row, String name) {
    try {
      return UUID.fromString(row.path(name).asString(""));
    } catch (IllegalArgumentException e) {
      throw new BadArchiveException("an id is no id", e);
    }
  }

  private static Optional<byte[]> line(InputStream in, String name) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next < 0) {
        if (line.size() > 0) {
          throw new BadArchiveException("the file " + name + " ends within a line");
        }
        return Optional.empty();
      }
      line.write(next);
      if (line.size() > LONGEST_LINE) {
        throw new BadArchiveException("the file " + name + " has a line that is too long");
      }
    }
    return Optional.of(line.toByteArray());
  }

  /** Rows on their way into one table. */
  private static final class Batch implements AutoCloseable {
    private final TableShape table;
    private final PreparedStatement into;
    private int waiting;

    Batch(Handle handle, TableShape table) throws SQLException {
      this.table = table;
      this.into = handle.getConnection().prepareStatement(table.insertion());
    }

    void add(JsonNode row) throws SQLException {
      RowLine.bind(into, table, row);
      into.addBatch();
      if (++waiting == BATCH) {
        flush();
      }
    }

    void flush() throws SQLException {
      into.executeBatch();
      waiting = 0;
    }

    @Override
    public void close() {
      try {
        into.close();
      } catch (SQLException e) {
        throw new VaultException("The database ended the statement. Nothing was changed.", e);
      }
    }
  }
}
