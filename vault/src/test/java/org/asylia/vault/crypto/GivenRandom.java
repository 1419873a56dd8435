package org.asylia.vault.crypto;

import java.security.SecureRandom;

/** Hands out the bytes it was given, in order, and nothing beyond. */
final class GivenRandom extends SecureRandom {
  private static final long serialVersionUID = 1;

  private final byte[] given;
  private int at;

  GivenRandom(byte[] given) {
    this.given = given.clone();
  }

  @Override
  public void nextBytes(byte[] bytes) {
    System.arraycopy(given, at, bytes, 0, bytes.length);
    at += bytes.length;
  }
}
