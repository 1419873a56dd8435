package org.asylia.vault.archive;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.asylia.vault.Database;
import org.asylia.vault.Progress;
import org.asylia.vault.VaultException;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.SignedNote;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Reads an archive into an empty database: all of it, verified, or nothing. Every file is checked
 * against the manifest before the first row is written.
 */
public final class ArchiveReader {
  private final Shelf shelf;
  private final Manifest manifest;

  private ArchiveReader(Shelf shelf, Manifest manifest) {
    this.shelf = shelf;
    this.manifest = manifest;
  }

  /**
   * What is known from outside the archive.
   *
   * @param keys the node's public keys
   * @param checkpoint a checkpoint kept elsewhere, where there is one
   * @param older whether an archive older than that checkpoint is wanted nevertheless
   * @param now the time, to tell whether case keys have expired
   * @param expired whether expired case keys are wanted nevertheless
   */
  public record Expected(
      LogKeys keys, Optional<String> checkpoint, boolean older, Instant now, boolean expired) {}

  /** Opens an export. */
  public static ArchiveReader ofExport(Path folder) {
    return of(new PlainShelf(folder));
  }

  /** Opens a backup. */
  public static ArchiveReader ofBackup(Path folder, KeyOpener opener) {
    return of(SealedShelf.toRead(folder, opener));
  }

  private static ArchiveReader of(Shelf shelf) {
    try {
      Manifest manifest = shelf.folder().manifest();
      if (!manifest.kind().equals(shelf.kind())) {
        throw new VaultException(
            shelf.folder().root()
                + " holds an "
                + manifest.kind()
                + ", not an "
                + shelf.kind()
                + ". Nothing was changed. Use the other command.");
      }
      return new ArchiveReader(shelf, manifest);
    } catch (IOException e) {
      throw unread(shelf, e);
    }
  }

  /** What the archive consists of. */
  public Manifest manifest() {
    return manifest;
  }

  /** Checks that every file is as it was written; opens none of them. */
  public void check() {
    try {
      shelf.folder().check(manifest);
    } catch (IOException e) {
      throw unread(shelf, e);
    }
  }

  /**
   * Reads everything into an empty database.
   *
   * @return what the verification of the database came to, which is sound
   */
  public Verdict.Sound into(Database database, Expected expected, Progress progress) {
    Checkpoint held = held(expected);
    compare(held, expected);
    check();
    return database
        .owner()
        .inTransaction(
            TransactionIsolationLevel.REPEATABLE_READ,
            handle -> load(handle, held, expected, progress));
  }

  private Checkpoint held(Expected expected) {
    Checkpoint held =
        SignedNote.open(manifest.checkpoint(), expected.keys().first())
            .flatMap(Checkpoint::of)
            .orElseThrow(
                () -> new BadArchiveException("its checkpoint is not signed by the node's key"));
    if (held.size() != manifest.size()) {
      throw new BadArchiveException("its manifest and its checkpoint name different sizes");
    }
    return held;
  }

  private void compare(Checkpoint held, Expected expected) {
    if (expected.checkpoint().isPresent()) {
      Checkpoint seen =
          expected
              .keys()
              .open(expected.checkpoint().get())
              .orElseThrow(() ->
                  new VaultException(
                      "The given checkpoint is of another node or damaged. Nothing was changed."));
      long missing = seen.size() - held.size();
      if (missing > 0 && !expected.older()) {
        throw new OlderArchiveException(held.size(), seen.size());
      }
    }
    Optional<Instant> expire = manifest.keysExpire().map(ArchiveReader::instant);
    if (expire.filter(until -> until.isBefore(expected.now())).isPresent()
        && !expected.expired()
        && !manifest.under("keys/").isEmpty()) {
      throw new VaultException(
          "The case keys in this backup expired on "
              + expire.get()
              + ": they may open what was erased since. Nothing was changed. Take a later backup;"
              + " if there is none, --expired-keys restores them nevertheless, and every erasure"
              + " since then must be repeated.");
    }
  }

  private static Instant instant(String text) {
    try {
      return Instant.parse(text);
    } catch (java.time.format.DateTimeParseException e) {
      throw new BadArchiveException("a time in its manifest is no time", e);
    }
  }

  private Verdict.Sound load(Handle handle, Checkpoint held, Expected expected, Progress progress) {
    ArchiveLoad load = new ArchiveLoad(handle, shelf, manifest);
    try {
      Checkpoint loaded = load.run(expected.keys().first().publicKey(), progress);
      if (!loaded.equals(held)) {
        throw new BadArchiveException("its entries are not those its checkpoint covers");
      }
    } catch (IOException e) {
      throw unread(shelf, e);
    }
    Verifier.Options options =
        new Verifier.Options(
            Optional.empty(), Optional.of(expected.keys()), Optional.empty(), true);
    Optional<String> note =
        expected
            .checkpoint()
            .filter(text ->
                expected.keys().open(text).filter(c -> c.size() <= held.size()).isPresent());
    return switch (Verifier.verify(
        handle, note.map(options::extending).orElse(options), progress)) {
      case Verdict.Sound sound -> sound;
      case Verdict.Bad(var first) -> throw new BadArchiveException(first.toString());
      case Verdict.NotExtending(var how, var first) ->
          throw new BadArchiveException("it parts from the given checkpoint: " + first);
    };
  }

  private static VaultException unread(Shelf shelf, IOException e) {
    return new VaultException(
        "The archive in "
            + shelf.folder().root()
            + " could not be read ("
            + Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName())
            + "). Nothing was changed.",
        e);
  }
}
