package org.asylia.vault;

import java.security.SecureRandom;

/** Gives out bytes that are known beforehand, for examples worked out elsewhere. */
final class FixedRandom extends SecureRandom {
  private static final long serialVersionUID = 1;

  private final byte[] given;

  FixedRandom(byte[] given) {
    this.given = given.clone();
  }

  @Override
  public void nextBytes(byte[] bytes) {
    System.arraycopy(given, 0, bytes, 0, bytes.length);
  }
}
