package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Checks a whole store against itself, and against a checkpoint from outside. It needs no secret;
 * with the node key it checks the wrapped keys too. It reads one snapshot, in constant memory, and
 * names the first record that is not as it was written.
 */
public final class Verifier {
  private final Jdbi jdbi;

  /** Will verify the store in a database. */
  public Verifier(Database database) {
    this.jdbi = database.jdbi();
  }

  /**
   * What is known from outside the store.
   *
   * @param keyring the node key, where it is at hand
   * @param trusted the node's public keys as published; without it and the node key the key stored
   *     with the record is taken, which proves the record whole but not whose it is
   * @param checkpoint a note kept elsewhere that the log must pass through
   * @param signatures whether to check signatures; without, only hashes and the log
   */
  public record Options(
      Optional<Keyring> keyring,
      Optional<LogKeys> trusted,
      Optional<String> checkpoint,
      boolean signatures) {
    /** Everything, with the node key. */
    public static Options with(Keyring keyring) {
      return new Options(Optional.of(keyring), Optional.empty(), Optional.empty(), true);
    }

    /** Everything an outsider can check. */
    public static Options outsider() {
      return new Options(Optional.empty(), Optional.empty(), Optional.empty(), true);
    }

    /** The same, and the log must extend this checkpoint. */
    public Options extending(String note) {
      return new Options(keyring, trusted, Optional.of(note), signatures);
    }

    /** The same without checking signatures. */
    public Options withoutSignatures() {
      return new Options(keyring, trusted, checkpoint, false);
    }
  }

  /** Verifies the store. */
  public Verdict verify(Options options, Progress progress) {
    try {
      return jdbi.inTransaction(
          TransactionIsolationLevel.REPEATABLE_READ, handle -> verify(handle, options, progress));
    } catch (JdbiException e) {
      String state = SqlStates.of(e).orElse("unknown");
      return new Verdict.Bad(
          Finding.of("database", "a table cannot be read; the database reports state " + state));
    }
  }

  /** Verifies what a transaction sees, which writes nothing afterwards. */
  public static Verdict verify(Handle handle, Options options, Progress progress) {
    try {
      return run(handle, options, progress);
    } catch (DepartedException e) {
      return new Verdict.NotExtending(e.how(), e.finding());
    } catch (BadRecordException e) {
      return new Verdict.Bad(e.finding());
    }
  }

  private static Verdict run(Handle handle, Options options, Progress progress) {
    handle.execute("SET TRANSACTION READ ONLY");
    handle.execute("SET LOCAL enable_seqscan = off");
    handle.execute("SET LOCAL enable_sort = off");
    StoreScan scan = new StoreScan(handle);
    Store.LogHead head =
        scan.logHead()
            .orElseThrow(
                () -> new BadRecordException(Finding.of("log_head", "the log has no head")));
    NodeIdentity node = node(head, options);
    PendingSignatures signatures = new PendingSignatures(options.signatures());
    LogPass logPass = new LogPass(node, witness(node, options), signatures);
    Checkpoint log = logPass.run(scan, head, progress);
    Optional<Wrapper> wrapper =
        options.keyring().map(ring -> new Wrapper(ring, new java.security.SecureRandom()));
    long cases = new CasePass(scan, wrapper, logPass.keys()).run(log.size(), progress);
    new GroupPass(logPass.keys(), wrapper).run(scan);
    new KeyPass(logPass.keys(), options.keyring()).run(scan, progress);
    return new Verdict.Sound(log.size(), signatures.done(), cases, log);
  }

  private static NodeIdentity node(Store.LogHead head, Options options) {
    Optional<NoteKey> known = known(options).map(LogKeys::first);
    require(
        head.nodeKey().length == 32
            && (known.isEmpty() || Arrays.equals(known.get().publicKey(), head.nodeKey())),
        Finding.of("log_head", "the node key is not the one this record belongs to"));
    return new NodeIdentity(head.nodeKey());
  }

  private static Optional<LogKeys> known(Options options) {
    return options.keyring().map(Keyring::logKeys).or(options::trusted);
  }

  private static Optional<Checkpoint> witness(NodeIdentity node, Options options) {
    if (options.checkpoint().isEmpty()) {
      return Optional.empty();
    }
    LogKeys keys = known(options).orElseGet(() -> new LogKeys(List.of(node.noteKey())));
    Optional<Checkpoint> opened = keys.open(options.checkpoint().get());
    DepartedException.require(
        opened.isPresent(),
        Verdict.Departure.OTHER_LOG,
        Finding.of("checkpoint", "the given checkpoint is not signed by this node's keys"));
    return opened;
  }
}
