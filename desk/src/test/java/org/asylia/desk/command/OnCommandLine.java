package org.asylia.desk.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.asylia.desk.demo.DemoFolder;
import org.asylia.desk.demo.DemoKit;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Argon2id;

/** Runs commands as somebody types them, on nodes in folders. */
final class OnCommandLine {
  /** The least work a passphrase may cost, so that tests are quick. */
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  private StringWriter out = new StringWriter();
  private StringWriter err = new StringWriter();

  int run(String... arguments) {
    out = new StringWriter();
    err = new StringWriter();
    return AsyliaCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  String out() {
    return out.toString();
  }

  String err() {
    return err.toString();
  }

  /** Keeps what the last command printed. */
  Path keep(Path file) throws IOException {
    return Files.writeString(file, out());
  }

  /** A node with its officers. */
  static Path node(Path folder) {
    return within(
        folder,
        node -> {
          Enrolment.of(new DemonstrationRoster(), node, InstantSource.system());
          return folder;
        });
  }

  /** Lets the record grow by a case of one act. */
  static void grow(Path folder) {
    within(folder, node -> Certificates.expired(node, Instant.now()));
  }

  static <T> T within(Path folder, Function<Node, T> then) {
    try {
      DemoFolder.open(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    SecureRandom random = new SecureRandom();
    Keyring keyring = DemoKit.open(folder, random, InstantSource.system());
    try (Node node = Node.embedded(folder, keyring, LEAST, random)) {
      return then.apply(node);
    }
  }
}
