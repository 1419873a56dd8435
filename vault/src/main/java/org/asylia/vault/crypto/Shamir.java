package org.asylia.vault.crypto;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bouncycastle.crypto.threshold.ShamirSecretSplitter;
import org.bouncycastle.crypto.threshold.ShamirSplitSecret;
import org.bouncycastle.crypto.threshold.ShamirSplitSecretShare;

/**
 * Shamir's secret sharing over GF(2⁸), byte by byte: any {@code k} of {@code n} shares give the
 * secret, fewer say nothing about it. A changed share gives another secret without any sign of it;
 * who splits must commit to each share.
 */
public final class Shamir {
  /** How many shares there can be. */
  public static final int MOST_SHARES = 16;

  private static final ShamirSecretSplitter.Algorithm FIELD = ShamirSecretSplitter.Algorithm.AES;
  private static final ShamirSecretSplitter.Mode MODE = ShamirSecretSplitter.Mode.Native;

  private Shamir() {}

  /**
   * Splits a secret.
   *
   * @return {@code n} shares, each as long as the secret; the first has index 1
   */
  public static List<byte[]> split(byte[] secret, int k, int n, SecureRandom random) {
    if (k < 1 || k > n || n > MOST_SHARES || n > secret.length) {
      throw new IllegalArgumentException(
          "A secret is split into 1 to 16 shares of which some or all are needed, not "
              + k
              + " of "
              + n
              + ".");
    }
    List<byte[]> shares = new ArrayList<>();
    try {
      ShamirSecretSplitter splitter = new ShamirSecretSplitter(FIELD, MODE, secret.length, random);
      // The array has room for as many shares as the secret has bytes; only the first n are there.
      ShamirSplitSecretShare[] made = splitter.resplit(secret, k, n).getSecretShares();
      for (int i = 0; i < n; i++) {
        shares.add(made[i].getEncoded());
      }
    } catch (IOException e) {
      throw new IllegalStateException("The secret could not be split.", e);
    }
    return shares;
  }

  /**
   * Puts a secret together.
   *
   * @param shares at least as many as are needed, by index from 1
   */
  public static byte[] combine(Map<Integer, byte[]> shares) {
    ShamirSplitSecretShare[] given =
        shares.entrySet().stream()
            .map(share -> new ShamirSplitSecretShare(share.getValue(), share.getKey()))
            .toArray(ShamirSplitSecretShare[]::new);
    try {
      return new ShamirSplitSecret(FIELD, MODE, given).getSecret();
    } catch (IOException e) {
      throw new IllegalStateException("The shares could not be put together.", e);
    }
  }
}
