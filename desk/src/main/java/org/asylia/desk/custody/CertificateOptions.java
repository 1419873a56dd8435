package org.asylia.desk.custody;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.desk.tls.TlsIdentity;
import picocli.CommandLine.Option;

/** The options that say which certificate a node gets. */
final class CertificateOptions {
  @Option(
      names = "--host",
      paramLabel = "NAME",
      description = "Make a certificate for this host name or address; may be given again.")
  private List<String> hosts = new ArrayList<>();

  @Option(
      names = "--days",
      paramLabel = "DAYS",
      description = "How long it is valid (default: ${DEFAULT-VALUE}).")
  private int days = SelfSigned.DAYS;

  @Option(
      names = "--certificate",
      paramLabel = "FILE",
      description = "Use this certificate in PEM instead, with those that vouch for it.")
  private Optional<Path> given = Optional.empty();

  @Option(
      names = "--certificate-key",
      paramLabel = "FILE",
      description = "Its private key in PEM, without a passphrase.")
  private Optional<Path> givenKey = Optional.empty();

  private Optional<TlsIdentity> read = Optional.empty();

  /** Whether a certificate was asked for. */
  boolean any() {
    return !hosts.isEmpty() || given.isPresent() || givenKey.isPresent();
  }

  /** Reads what was given before anything is made. */
  void check(Instant now) throws IOException {
    if (given.isPresent() != givenKey.isPresent() || (given.isPresent() && !hosts.isEmpty())) {
      throw new RefusedException(
          "Give --certificate together with --certificate-key, or --host. Nothing was made.");
    }
    if (given.isPresent() && givenKey.isPresent()) {
      TlsIdentity identity =
          TlsIdentity.read(Files.readString(given.get()), Files.readString(givenKey.get()));
      identity
          .trouble(now)
          .ifPresent(trouble -> {
            throw new RefusedException(trouble);
          });
      read = Optional.of(identity);
    }
  }

  /** Writes the certificate into the data folder, where one was asked for. */
  void write(Path folder, Instant now, SecureRandom random) {
    if (any()) {
      new TlsFolder(folder).write(read.orElseGet(() -> SelfSigned.make(hosts, days, now, random)));
    }
  }
}
