package org.asylia.vault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asylia.vault.Database;
import org.asylia.vault.LogState;
import org.asylia.vault.LogTree;
import org.asylia.vault.Progress;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.SignedNote;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Writes the whole record into an archive, from one snapshot, while the desk goes on. Pieces of the
 * log that are there already are not written again, so a run that was cut short is taken up where
 * it stopped. Needs no secret.
 */
public final class ArchiveWriter {
  /** How long case keys in a backup may be kept: erasure must reach them. */
  public static final Duration KEYS_KEPT = Duration.ofDays(30);

  static final int PIECE = 10_000;
  private static final int FETCH = 200;

  private final Database database;
  private final Shelf shelf;
  private final Optional<Instant> now;
  private final List<Extra> extras;

  ArchiveWriter(Database database, Shelf shelf, Optional<Instant> now, List<Extra> extras) {
    this.database = database;
    this.shelf = shelf;
    this.now = now;
    this.extras = List.copyOf(extras);
  }

  /**
   * A file that goes into the archive as it is.
   *
   * @param name its name in the archive
   * @param source its content
   */
  public record Extra(String name, Source source) {
    /** A file of this machine. */
    public static Extra of(String name, Path file) {
      return new Extra(name, () -> Files.newInputStream(file));
    }
  }

  /** Where a file's content comes from. */
  @FunctionalInterface
  public interface Source {
    /** Opens it. */
    InputStream open() throws IOException;
  }

  /** Writes an export: the files as anybody can read them. */
  public static Manifest export(
      Database database, Path target, List<Extra> extras, Progress progress) {
    return new ArchiveWriter(database, new PlainShelf(target), Optional.empty(), extras)
        .write(progress);
  }

  /** Writes or continues a backup: the same files, each sealed and read back. */
  public static Manifest backup(
      Database database,
      Path target,
      KeySealer sealer,
      SecureRandom random,
      Instant now,
      List<Extra> extras,
      Progress progress) {
    Shelf shelf = SealedShelf.toWrite(target, sealer, random);
    return new ArchiveWriter(
            database, shelf, Optional.of(now.truncatedTo(ChronoUnit.SECONDS)), extras)
        .write(progress);
  }

  Manifest write(Progress progress) {
    try {
      Files.createDirectories(shelf.folder().root());
      return database
          .jdbi()
          .inTransaction(
              TransactionIsolationLevel.REPEATABLE_READ, handle -> write(handle, progress));
    } catch (IOException e) {
      throw unwritten(e);
    } catch (UncheckedIOException e) {
      throw unwritten(new IOException(e.getMessage(), e));
    }
  }

  private VaultException unwritten(IOException e) {
    return new VaultException(
        "The archive could not be written to "
            + shelf.folder().root()
            + " ("
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
            + "). The record is as it was, and an archive finished there before is whole. See that"
            + " there is room, then run the same command again: it goes on where it stopped.",
        e);
  }

  private Manifest write(Handle handle, Progress progress) {
    try {
      handle.execute("SET TRANSACTION READ ONLY");
      handle.execute("SET LOCAL TimeZone = 'UTC'");
      handle.execute("SET LOCAL DateStyle = 'ISO, YMD'");
      LogState log = LogState.read(handle);
      Optional<Manifest> before = begin(log);
      Map<String, TableShape> tables =
          TableShape.all(handle).stream()
              .collect(Collectors.toMap(TableShape::name, table -> table));
      Map<String, Manifest.Listed> files = new TreeMap<>();
      long size = log.checkpoint().size();
      for (long from = 0; from < size; from += PIECE) {
        long to = Math.min(size, from + PIECE);
        piece(handle, tables, from, to, before, files);
        progress.at("log", to, size);
      }
      for (TableShape table : new TreeMap<>(tables).values()) {
        whole(handle, table, files);
      }
      for (Extra extra : extras) {
        copy(extra, files);
      }
      Manifest manifest = manifest(log, files);
      shelf.folder().put(Manifest.NAME, out -> out.write(manifest.encode()), file -> {});
      shelf.folder().tidy(manifest);
      return manifest;
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** What is in the target already; refuses one of another log or kind. */
  private Optional<Manifest> begin(LogState log) throws IOException {
    ArchiveFolder folder = shelf.folder();
    if (!folder.has(Manifest.NAME)) {
      return Optional.empty();
    }
    Manifest before = folder.manifest();
    Optional<Checkpoint> there =
        SignedNote.open(before.checkpoint(), log.key()).flatMap(Checkpoint::of);
    boolean ours =
        before.kind().equals(shelf.kind())
            && (before.size() == 0
                || there
                    .filter(then -> then.size() <= log.checkpoint().size())
                    .filter(then -> new LogTree(database).root(then.size()).equals(then.root()))
                    .isPresent());
    if (!ours) {
      throw new VaultException(
          folder.root()
              + " holds an archive of another record, of another kind, or of a later state than"
              + " this record has. Nothing was changed. Name another folder; and if this record"
              + " was put back from a backup, see 'asylia verify --checkpoint'.");
    }
    return Optional.of(before);
  }

  private void piece(
      Handle handle,
      Map<String, TableShape> tables,
      long from,
      long to,
      Optional<Manifest> before,
      Map<String, Manifest.Listed> files)
      throws IOException {
    String name = "entries/%012d-%012d.jsonl".formatted(from, to);
    Optional<Manifest.Listed> there =
        before.flatMap(manifest -> Optional.ofNullable(manifest.files().get(name)));
    if (there.isPresent() && shelf.folder().has(name)) {
      files.put(name, there.get());
      return;
    }
    files.put(
        name,
        shelf.put(
            name,
            out -> {
              for (LogTables.Following following : LogTables.ALL) {
                TableShape table = tables.get(following.name());
                if (table != null) {
                  rows(handle, out, table, LogTables.rows(following, table), from, to);
                }
              }
            }));
  }

  private void whole(Handle handle, TableShape table, Map<String, Manifest.Listed> files)
      throws IOException {
    Keeping keeping = Keeping.of(table.name());
    if (keeping != Keeping.STATE && keeping != Keeping.KEYS) {
      return;
    }
    String folder = keeping == Keeping.KEYS ? "keys/" : "tables/";
    String name = folder + stamp() + table.name() + ".jsonl";
    String rows =
        "SELECT "
            + table.selected("t")
            + " FROM "
            + TableShape.quoted(table.name())
            + " t ORDER BY "
            + table.order("t");
    files.put(name, shelf.put(name, out -> rows(handle, out, table, rows)));
  }

  /** Backups keep the tables of each run apart until the next run is finished. */
  private String stamp() {
    return now.map(at -> at.toString().replaceAll("[^0-9TZ]", "") + "/").orElse("");
  }

  private void copy(Extra extra, Map<String, Manifest.Listed> files) throws IOException {
    Shelf.Content content =
        out -> {
          try (InputStream in = extra.source().open()) {
            in.transferTo(out);
          }
        };
    files.put(extra.name(), shelf.folder().put(extra.name(), content, file -> {}));
  }

  private Manifest manifest(LogState log, Map<String, Manifest.Listed> files) {
    return new Manifest(
        shelf.kind(),
        log.checkpoint().size(),
        log.note(),
        now.map(Instant::toString),
        now.map(at -> at.plus(KEYS_KEPT).toString()),
        files);
  }

  private static void rows(
      Handle handle, OutputStream out, TableShape table, String query, long... between)
      throws IOException {
    Connection connection = handle.getConnection();
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setFetchSize(FETCH);
      for (int i = 0; i < between.length; i++) {
        statement.setLong(i + 1, between[i]);
      }
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          RowLine.write(out, table, rows);
        }
      }
    } catch (SQLException e) {
      throw new VaultException(
          "The table "
              + table.name()
              + " could not be read (state "
              + e.getSQLState()
              + "). Nothing was changed. Run 'asylia verify'.",
          e);
    }
  }
}
