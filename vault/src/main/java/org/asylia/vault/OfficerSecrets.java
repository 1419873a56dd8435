package org.asylia.vault;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.HybridSecret;
import org.asylia.vault.crypto.XWing;
import org.asylia.vault.record.Entry;

/**
 * An officer's private keys, in memory while the officer is signed in. Never printed, never
 * compared; wiping overwrites them.
 */
final class OfficerSecrets {
  /** The length of both seeds in bytes: Ed25519, then X-Wing. */
  static final int LENGTH = Ed25519.KEY_LENGTH + XWing.SEED_LENGTH;

  private final byte[] signingSeed;
  private final byte[] signingKey;
  private final HybridSecret sealing;
  private final Map<String, HybridSecret> groups = new ConcurrentHashMap<>();

  private OfficerSecrets(byte[] seeds) {
    signingSeed = Arrays.copyOf(seeds, Ed25519.KEY_LENGTH);
    signingKey = Ed25519.publicKey(signingSeed);
    sealing = HybridSecret.of(Arrays.copyOfRange(seeds, Ed25519.KEY_LENGTH, LENGTH));
  }

  /** New random keys. */
  static OfficerSecrets make(SecureRandom random) {
    byte[] seeds = new byte[LENGTH];
    random.nextBytes(seeds);
    return new OfficerSecrets(seeds);
  }

  /** The keys of both seeds, Ed25519 first. */
  static OfficerSecrets of(byte[] seeds) {
    if (seeds.length != LENGTH) {
      throw new IllegalArgumentException("An officer's seeds have 64 bytes together.");
    }
    return new OfficerSecrets(seeds);
  }

  byte[] signingKey() {
    return signingKey.clone();
  }

  byte[] sealingKey() {
    return sealing.publicKey().bytes();
  }

  /** What opens a wrap to the officer. */
  HybridSecret sealing() {
    return sealing;
  }

  /** The private key of a group, found once and kept while the officer is signed in. */
  HybridSecret group(String recipient, Supplier<HybridSecret> found) {
    return groups.computeIfAbsent(recipient, name -> found.get());
  }

  /** Both seeds, Ed25519 first; to be sealed at once. */
  byte[] seeds() {
    byte[] both = Arrays.copyOf(signingSeed, LENGTH);
    System.arraycopy(sealing.seed(), 0, both, Ed25519.KEY_LENGTH, XWing.SEED_LENGTH);
    return both;
  }

  /** The entry with the officer's signature over its hash. */
  Entry sign(Entry entry) {
    return entry.signed(signingSeed, signingKey);
  }

  void wipe() {
    Arrays.fill(signingSeed, (byte) 0);
    sealing.wipe();
    groups.values().forEach(HybridSecret::wipe);
    groups.clear();
  }

  /** Says what it is, never the keys. */
  @Override
  public String toString() {
    return "an officer's private keys";
  }
}
