package org.asylia.desk.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Custodians;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.SealFile;

/**
 * The seal of a demonstration: a kit of one passphrase that the program knows, so that one command
 * opens it. It protects nothing, for everything in it is synthetic.
 */
public final class DemoKit {
  private static final String KNOWN = "synthetic people only, known to everybody";
  private static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);

  private DemoKit() {}

  /**
   * The keys of a demonstration's folder; its seal is made at the first start.
   *
   * @throws DemoFolder.RefusedFolderException where the folder was begun before nodes were sealed
   */
  public static Keyring open(Path folder, SecureRandom random, InstantSource clock) {
    if (Files.exists(folder.resolve("node.key"))) {
      throw DemoFolder.RefusedFolderException.outdated(folder);
    }
    SealFile file = new SealFile(folder);
    try (Passphrase known = Passphrase.of(KNOWN.toCharArray())) {
      if (!file.exists()) {
        file.create(new Founder(LEAST, random).found(Quorum.KIT, List.of(known), clock.instant()));
      }
      NodeSeal seal = file.read();
      return new Custodians(seal).keyring(Map.of(1, known));
    }
  }
}
