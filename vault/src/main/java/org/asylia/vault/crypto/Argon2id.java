package org.asylia.vault.crypto;

import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id, version 1.3 (RFC 9106): how a key is made from a passphrase, and how hard guessing is.
 *
 * @param memoryKib KiB of memory, at least 64 MiB and at most 4 GiB
 * @param iterations passes over the memory, 1 to 64
 * @param parallelism lanes, 1 to 16
 */
public record Argon2id(int memoryKib, int iterations, int parallelism) {
  /** No key is made with less memory than this, and none that was is read: 64 MiB. */
  public static final int LEAST_MEMORY_KIB = 64 * 1024;

  /** What new passphrases are sealed with today: 128 MiB, three passes, four lanes. */
  public static final Argon2id TODAY = new Argon2id(128 * 1024, 3, 4);

  /** The length of a salt in bytes. */
  public static final int SALT_LENGTH = 16;

  private static final int MOST_MEMORY_KIB = 4 * 1024 * 1024;
  private static final int MOST_ITERATIONS = 64;
  private static final int MOST_PARALLELISM = 16;
  private static final int KEY_LENGTH = 32;

  /**
   * Checks the parameters.
   *
   * @throws IllegalArgumentException when they are too weak to protect a passphrase, or so large
   *     that a reader could be made to run out of memory
   */
  public Argon2id {
    within("memory (KiB)", memoryKib, LEAST_MEMORY_KIB, MOST_MEMORY_KIB);
    within("passes", iterations, 1, MOST_ITERATIONS);
    within("lanes", parallelism, 1, MOST_PARALLELISM);
  }

  /** Whether this is less work than {@link #TODAY} in memory or in passes over it. */
  public boolean isBelowToday() {
    return memoryKib < TODAY.memoryKib
        || (long) memoryKib * iterations < (long) TODAY.memoryKib * TODAY.iterations;
  }

  /**
   * The 32-byte key of a passphrase.
   *
   * @param salt 16 random bytes, stored beside the parameters
   */
  public byte[] key(Passphrase passphrase, byte[] salt) {
    if (salt.length != SALT_LENGTH) {
      throw new IllegalArgumentException(
          "A salt has 16 bytes; " + salt.length + " were given. Nothing was derived.");
    }
    byte[] words = passphrase.utf8();
    try {
      return key(words, salt);
    } finally {
      Arrays.fill(words, (byte) 0);
    }
  }

  byte[] key(byte[] words, byte[] salt) {
    Argon2BytesGenerator generator = new Argon2BytesGenerator();
    generator.init(
        new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
            .withVersion(Argon2Parameters.ARGON2_VERSION_13)
            .withSalt(salt)
            .withMemoryAsKB(memoryKib)
            .withIterations(iterations)
            .withParallelism(parallelism)
            .build());
    byte[] key = new byte[KEY_LENGTH];
    generator.generateBytes(words, key);
    return key;
  }

  private static void within(String what, int value, int least, int most) {
    if (value < least || value > most) {
      throw new IllegalArgumentException(
          "Argon2id " + what + " must be " + least + " to " + most + ", not " + value + ".");
    }
  }
}
