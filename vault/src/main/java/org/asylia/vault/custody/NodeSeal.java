package org.asylia.vault.custody;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.NodeSecrets;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.MlDsa65;
import org.asylia.vault.crypto.XWing;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteAlgorithm;
import org.asylia.vault.log.NoteKey;

/**
 * What {@code node.seal} holds: everything about a node's keys that may lie on its disk.
 *
 * @param generation 1 at the founding, one more at each rekeying
 * @param made when, to the second
 * @param needed how many shares unseal the node
 * @param custodians how many shares were made
 * @param nodeKey the node's Ed25519 public key
 * @param postQuantumKey the node's ML-DSA-65 public key
 * @param recoveryKey the X-Wing public key of the recovery key
 * @param sealedSecrets the node's signing seeds under the root key
 * @param shares at least as many as are needed, ascending by index
 * @param binding ties all of it to the root key, so that no part can be exchanged
 */
@SuppressWarnings("ArrayRecordComponent") // on its way from and to the file
public record NodeSeal(
    int generation,
    Instant made,
    int needed,
    int custodians,
    byte[] nodeKey,
    byte[] postQuantumKey,
    byte[] recoveryKey,
    byte[] sealedSecrets,
    List<SealedShare> shares,
    byte[] binding) {
  static final int KEY_LENGTH = 32;
  static final int SECRETS_LENGTH = NodeSecrets.LENGTH + Aead.OVERHEAD;

  /**
   * Checks the numbers and lengths.
   *
   * @throws IllegalArgumentException when one cannot be right
   */
  public NodeSeal {
    shares = List.copyOf(shares);
    check(generation >= 1, "its generation is " + generation);
    Quorum.check(needed, custodians);
    check(nodeKey.length == KEY_LENGTH, "its signing key is damaged");
    check(postQuantumKey.length == MlDsa65.PUBLIC_LENGTH, "its ML-DSA-65 key is damaged");
    check(recoveryKey.length == XWing.PUBLIC_LENGTH, "its recovery key is damaged");
    check(sealedSecrets.length == SECRETS_LENGTH, "the node's sealed seeds are damaged");
    check(binding.length == KEY_LENGTH, "its binding is damaged");
    check(
        shares.size() >= needed && shares.size() <= custodians,
        "it holds " + shares.size() + " shares, and " + needed + " are needed");
    int before = 0;
    for (SealedShare share : shares) {
      check(share.index() > before && share.index() <= custodians, "its shares are out of order");
      check(share.salt().length == Argon2id.SALT_LENGTH, "a salt is damaged");
      check(sound(share.root()) && sound(share.recovery()), "a share is cut short");
      before = share.index();
    }
  }

  /** The share with a number. */
  Optional<SealedShare> share(int index) {
    return shares.stream().filter(share -> share.index() == index).findFirst();
  }

  /** The numbers of the shares the file holds. */
  public List<Integer> indexes() {
    return shares.stream().map(SealedShare::index).toList();
  }

  /** The weakest sealing among the shares. */
  public Argon2id weakest() {
    return shares.stream()
        .map(SealedShare::hardness)
        .min(
            java.util.Comparator.comparingLong(
                hardness -> (long) hardness.memoryKib() * hardness.iterations()))
        .orElse(Argon2id.TODAY);
  }

  /** What the node is called, as in its checkpoints. */
  public String name() {
    return NodeSecrets.nameOf(nodeKey);
  }

  /** The keys that check the node's checkpoints. */
  public LogKeys logKeys() {
    NoteKey second = new NoteKey(name(), NoteAlgorithm.ML_DSA_65, postQuantumKey);
    return new LogKeys(List.of(new NoteKey(name(), nodeKey), second));
  }

  Place place(int index) {
    return new Place(nodeKey, generation, index, needed, custodians);
  }

  NodeSeal bound(byte[] binding) {
    return new NodeSeal(
        generation,
        made,
        needed,
        custodians,
        nodeKey,
        postQuantumKey,
        recoveryKey,
        sealedSecrets,
        shares,
        binding);
  }

  /** Says of which node it is. */
  @Override
  public String toString() {
    return "the seal of " + name();
  }

  private static boolean sound(SealedHalf half) {
    return half.sealed().length == SealedHalf.SEALED_LENGTH;
  }

  private static void check(boolean right, String what) {
    if (!right) {
      throw new IllegalArgumentException("The seal cannot be right: " + what + ".");
    }
  }
}
