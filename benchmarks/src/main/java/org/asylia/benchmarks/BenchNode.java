package org.asylia.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import org.asylia.caseload.DemonstrationOfficer;
import org.asylia.caseload.DemonstrationOfficers;
import org.asylia.vault.Database;
import org.asylia.vault.Keyring;
import org.asylia.vault.Newcomer;
import org.asylia.vault.Vault;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.server.PostgresServer;

/** A node in a temporary folder on a real, durable PostgreSQL; gone when closed. */
final class BenchNode implements AutoCloseable {
  final Keyring keyring;
  final Database database;
  final Vault vault;
  private final Path folder;
  private final PostgresServer server;

  BenchNode() throws IOException {
    SecureRandom random = new SecureRandom();
    folder = Files.createTempDirectory("asylia-benchmark");
    server = PostgresServer.open(folder, PostgresServer.defaultCache(), random);
    keyring = Keyring.throwAway(random);
    database = Database.open(server.database("asylia"));
    vault = Vault.open(database, keyring, new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1), random);
    vault.enrolAndUnlock(
        DemonstrationOfficers.all().stream().map(BenchNode::newcomer).toList(),
        keyring.node(),
        Instant.now());
  }

  private static Newcomer newcomer(DemonstrationOfficer officer) {
    Passphrase words = Passphrase.of(("synthetic officer " + officer.handle()).toCharArray());
    return new Newcomer(officer.id(), "DEMO", officer.roles(), words);
  }

  @Override
  public void close() throws IOException {
    database.close();
    server.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
