package org.asylia.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.MlDsa65;

/**
 * What a node signs with: the seeds of its Ed25519 and its ML-DSA-65 key. They are secrets of their
 * own, sealed under the root key, so that a new root leaves the node and its log as they are. Never
 * printed, never compared.
 */
public final class NodeSecrets {
  /** The length of both seeds together in bytes. */
  public static final int LENGTH = Ed25519.KEY_LENGTH + MlDsa65.SEED_LENGTH;

  private final byte[] signingSeed;
  private final byte[] postQuantumSeed;

  private NodeSecrets(byte[] signingSeed, byte[] postQuantumSeed) {
    this.signingSeed = signingSeed;
    this.postQuantumSeed = postQuantumSeed;
  }

  /** New random seeds. */
  public static NodeSecrets make(SecureRandom random) {
    byte[] both = new byte[LENGTH];
    random.nextBytes(both);
    return of(both);
  }

  /**
   * The seeds, Ed25519 first.
   *
   * @throws IllegalArgumentException when there are not 64 bytes
   */
  public static NodeSecrets of(byte[] both) {
    if (both.length != LENGTH) {
      throw new IllegalArgumentException(
          "The node's seeds have 64 bytes together; " + both.length + " were given.");
    }
    return new NodeSecrets(
        Arrays.copyOf(both, Ed25519.KEY_LENGTH),
        Arrays.copyOfRange(both, Ed25519.KEY_LENGTH, LENGTH));
  }

  /** Both seeds, Ed25519 first; to be sealed at once. */
  public byte[] bytes() {
    byte[] both = Arrays.copyOf(signingSeed, LENGTH);
    System.arraycopy(postQuantumSeed, 0, both, Ed25519.KEY_LENGTH, MlDsa65.SEED_LENGTH);
    return both;
  }

  /** The node's Ed25519 public key, 32 bytes; what the node is called follows from it. */
  public byte[] publicKey() {
    return Ed25519.publicKey(signingSeed);
  }

  /** The node's ML-DSA-65 public key, 1952 bytes. */
  public byte[] postQuantumKey() {
    return MlDsa65.publicKey(postQuantumSeed);
  }

  /** What the node with an Ed25519 public key is called, as in its checkpoints. */
  public static String nameOf(byte[] publicKey) {
    return new NodeIdentity(publicKey).noteKey().name();
  }

  byte[] sign(byte[] publicKey, byte[] message) {
    return Ed25519.sign(signingSeed, publicKey, message);
  }

  byte[] signPostQuantum(byte[] message) {
    return MlDsa65.sign(postQuantumSeed, message);
  }

  /** Says what it is, never its secrets. */
  @Override
  public String toString() {
    return "the node's signing seeds";
  }
}
