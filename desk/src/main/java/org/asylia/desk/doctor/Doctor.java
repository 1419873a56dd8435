package org.asylia.desk.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.doctor.Unsafe.Kind;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import org.asylia.vault.LastEntry;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.witness.KeptCosignatures;

/** Looks for what is unsafe about the node of a data folder; changes nothing. */
public final class Doctor {
  private static final Duration SOON = Duration.ofDays(30);

  private final Path data;
  private final Machine machine;
  private final PartsReview parts;

  /** Of the node of a folder, on this machine. */
  public Doctor(Path data) {
    this(data, Path.of("/proc"), PartsReview.read());
  }

  Doctor(Path data, Path proc, PartsReview parts) {
    this.data = data;
    this.machine = new Machine(proc);
    this.parts = parts;
  }

  /**
   * Everything unsafe that was found.
   *
   * @param lastEntry when the record last grew, where it could be read
   * @param database the address of a PostgreSQL that is not the embedded one
   * @param scanner the virus scanner that files are shown to
   */
  public List<Unsafe> look(
      Instant now,
      Optional<Instant> lastEntry,
      Optional<String> database,
      Optional<FileScanner> scanner)
      throws IOException {
    List<Unsafe> found = new ArrayList<>(machine.look(data));
    seal(new SealFile(data).read(), found);
    certificate(new TlsFolder(data).find(), now, found);
    lastEntry
        .filter(last -> LastEntry.trouble(last, now).isPresent())
        .ifPresent(last -> found.add(new Unsafe(Kind.CLOCK_BACK, last.toString())));
    if (scanner.isEmpty()) {
      found.add(new Unsafe(Kind.NO_SCANNER, ""));
    } else if (!scanner.get().answers()) {
      found.add(new Unsafe(Kind.SCANNER_SILENT, ""));
    }
    if (parts.over(now)) {
      found.add(new Unsafe(Kind.PARTS_OLD, parts.reviewed().toString()));
    }
    if (new KeptCosignatures(data).latest().isEmpty()) {
      found.add(new Unsafe(Kind.NO_WITNESS, ""));
    }
    database
        .filter(url -> !url.matches("jdbc:postgresql://(127\\.0\\.0\\.1|localhost)[:/].*"))
        .filter(url -> !url.contains("sslmode=verify-full"))
        .ifPresent(url -> found.add(new Unsafe(Kind.DATABASE_ELSEWHERE, url)));
    return found;
  }

  private void seal(NodeSeal seal, List<Unsafe> found) {
    if (seal.weakest().isBelowToday()) {
      found.add(
          new Unsafe(Kind.WEAK_PASSPHRASES, Integer.toString(seal.weakest().memoryKib() / 1024)));
    }
    if (seal.needed() == 1) {
      found.add(new Unsafe(Kind.ONE_CUSTODIAN, ""));
    }
    if (seal.indexes().size() < seal.custodians()) {
      found.add(new Unsafe(Kind.SHARES_MISSING, seal.indexes().toString()));
    }
    if (Files.exists(data.resolve("node.seal.next"))) {
      found.add(new Unsafe(Kind.REKEY_UNFINISHED, ""));
    }
  }

  private static void certificate(Optional<TlsIdentity> identity, Instant now, List<Unsafe> found) {
    if (identity.isEmpty()) {
      found.add(new Unsafe(Kind.NO_CERTIFICATE, ""));
      return;
    }
    Instant until = identity.get().until();
    if (until.isBefore(now)) {
      found.add(new Unsafe(Kind.CERTIFICATE_OVER, until.toString()));
    } else if (until.isBefore(now.plus(SOON))) {
      found.add(new Unsafe(Kind.CERTIFICATE_ENDS, until.toString()));
    }
  }
}
