package org.asylia.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Rekeying;
import org.asylia.vault.custody.SealFile;
import org.asylia.vault.server.PostgresServer;

/** A program that moves a node to a new root, or goes on where one that was killed stopped. */
final class KilledRekeying {
  private KilledRekeying() {}

  /** What the custodian of a generation types. */
  static Map<Integer, Passphrase> words(int generation) {
    return Map.of(1, Passphrase.of(("the river of generation " + generation).toCharArray()));
  }

  static Founder founder() {
    return new Founder(Workshop.LEAST, new SecureRandom());
  }

  /**
   * Says how far it is, a word a line.
   *
   * @param args the data folder
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    SecureRandom random = new SecureRandom();
    SealFile file = new SealFile(folder);
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), random);
        Database database = Database.open(server.database("rekeyed"))) {
      System.out.println("ready " + server.process().orElseThrow().pid());
      NodeSeal old = file.read();
      Rekeying rekeying = new Rekeying(file);
      NodeSeal next = rekeying.begun().orElseGet(() -> begin(rekeying, old, random));
      Keyring before = new Custodians(old).keyring(words(old.generation()));
      Keyring after = rekeying.keyring(next, words(next.generation()));
      System.out.println("moving");
      new Rewrap(database, before, after, random).run((done, of) -> {});
      System.out.println("moved");
      rekeying.end();
      System.out.println("ended");
    }
  }

  private static NodeSeal begin(Rekeying rekeying, NodeSeal old, SecureRandom random) {
    return rekeying.begin(
        words(old.generation()),
        founder(),
        Quorum.KIT,
        List.copyOf(words(old.generation() + 1).values()),
        random,
        Workshop.NOON);
  }
}
