package org.asylia.desk.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.stream.Stream;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Roster;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Argon2id;

/** A real node with its own PostgreSQL in a temporary folder, gone when closed. */
public final class TestNode implements AutoCloseable {
  /** The least work a passphrase may cost, so that tests are quick. */
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  private final Path folder;
  private final Node node;
  private final Enrolment unlocked;
  private final Roster roster = new DemonstrationRoster();
  private final Office office;

  /** Starts an empty node with the demonstration's officers. */
  public TestNode() {
    try {
      folder = Files.createTempDirectory("asylia-test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    node = Node.embedded(folder, Keyring.throwAway(new SecureRandom()), LEAST, new SecureRandom());
    unlocked = Enrolment.everyone(roster, node, InstantSource.system());
    office = Office.of(node, "north-korea", InstantSource.system());
  }

  /** The office on this node. */
  public Office office() {
    return office;
  }

  /** Who may sign in. */
  public Roster roster() {
    return roster;
  }

  @Override
  public void close() {
    unlocked.close();
    node.close();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
