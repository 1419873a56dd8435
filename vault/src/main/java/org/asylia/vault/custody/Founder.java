package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.asylia.vault.NodeSecrets;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.Shamir;
import org.asylia.vault.crypto.XWing;

/** Makes the keys of a node and seals them: at its founding, and anew at each rekeying. */
public final class Founder {
  private final Argon2id hardness;
  private final SecureRandom random;

  /**
   * Makes seals.
   *
   * @param hardness how hard the passphrases are to guess; {@link Argon2id#TODAY} for every node
   *     that holds a record
   */
  public Founder(Argon2id hardness, SecureRandom random) {
    this.hardness = hardness;
    this.random = random;
  }

  /**
   * The seal of a new node.
   *
   * @param passphrases of the custodians, in the order of their shares
   * @throws IllegalArgumentException when there are not as many passphrases as custodians
   */
  public NodeSeal found(Quorum quorum, List<Passphrase> passphrases, Instant now) {
    byte[] recoverySeed = new byte[XWing.SEED_LENGTH];
    random.nextBytes(recoverySeed);
    try (Root root = Root.make(random)) {
      return seal(root, NodeSecrets.make(random), recoverySeed, 1, quorum, passphrases, now);
    } finally {
      Arrays.fill(recoverySeed, (byte) 0);
    }
  }

  /** Seals a root, the node's secrets and a recovery seed for these custodians. */
  NodeSeal seal(
      Root root,
      NodeSecrets secrets,
      byte[] recoverySeed,
      int generation,
      Quorum quorum,
      List<Passphrase> passphrases,
      Instant now) {
    if (passphrases.size() != quorum.custodians()) {
      throw new IllegalArgumentException(
          quorum.custodians()
              + " custodians need as many passphrases; "
              + passphrases.size()
              + " were given. Nothing was made.");
    }
    Place place =
        new Place(secrets.publicKey(), generation, 1, quorum.needed(), quorum.custodians());
    return root.bind(
        new NodeSeal(
            generation,
            now.truncatedTo(ChronoUnit.SECONDS),
            quorum.needed(),
            quorum.custodians(),
            secrets.publicKey(),
            secrets.postQuantumKey(),
            XWing.publicKey(recoverySeed),
            root.seal(secrets, generation, random),
            shares(root, recoverySeed, place, passphrases),
            new byte[Root.LENGTH]));
  }

  private List<SealedShare> shares(
      Root root, byte[] recoverySeed, Place place, List<Passphrase> passphrases) {
    byte[] rootBytes = root.bytes();
    int n = place.custodians();
    List<byte[]> rootShares = Shamir.split(rootBytes, place.needed(), n, random);
    List<byte[]> recoveryShares = Shamir.split(recoverySeed, place.needed(), n, random);
    Arrays.fill(rootBytes, (byte) 0);
    List<SealedShare> sealed = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      sealed.add(
          SealedShare.seal(
              place.at(i + 1),
              hardness,
              passphrases.get(i),
              rootShares.get(i),
              recoveryShares.get(i),
              random));
      Arrays.fill(rootShares.get(i), (byte) 0);
      Arrays.fill(recoveryShares.get(i), (byte) 0);
    }
    return sealed;
  }
}
