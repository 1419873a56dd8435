package org.asylia.desk.casebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.vault.Keyring;
import org.asylia.vault.Verdict;
import org.asylia.vault.Verifier;
import org.asylia.vault.crypto.Argon2id;

/** A real node with its own PostgreSQL in a temporary folder; closing it deletes all of it. */
public final class ThrowAwayStore implements AutoCloseable {
  /** The least work allowed: nobody's secret stands behind these passphrases. */
  private static final Argon2id THROWN_AWAY = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  private final Path folder;
  private final Node node;
  private final Enrolment unlocked;
  private final Office office;
  private final CasebookOfficers officers = new CasebookOfficers();

  private ThrowAwayStore(Path folder, Node node, String situation, InstantSource clock) {
    this.folder = folder;
    this.node = node;
    this.unlocked = Enrolment.everyone(officers, node, clock);
    this.office = Office.of(node, situation, clock);
  }

  /**
   * Starts an empty store.
   *
   * @throws IOException where no temporary folder can be made
   */
  public static ThrowAwayStore open(String situation, SecureRandom random, InstantSource clock)
      throws IOException {
    Path folder = Files.createTempDirectory("asylia-casebook");
    try {
      Node node = Node.embedded(folder, Keyring.throwAway(random), THROWN_AWAY, random);
      try {
        return new ThrowAwayStore(folder, node, situation, clock);
      } catch (RuntimeException e) {
        node.close();
        throw e;
      }
    } catch (RuntimeException e) {
      delete(folder);
      throw e;
    }
  }

  /** The office that works on the store. */
  public Office office() {
    return office;
  }

  /** The folder, as long as the store is open. */
  Path folder() {
    return folder;
  }

  /** The officers who take decisions through it. */
  CasebookOfficers officers() {
    return officers;
  }

  /** Verifies everything that was recorded. */
  Verdict verify() {
    return new Verifier(node.database())
        .verify(Verifier.Options.with(node.keyring()), (pass, done, total) -> {});
  }

  @Override
  public void close() throws IOException {
    try {
      unlocked.close();
      node.close();
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
