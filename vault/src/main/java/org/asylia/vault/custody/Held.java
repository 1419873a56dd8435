package org.asylia.vault.custody;

import java.util.Arrays;

/** Secret bytes while they are in memory. Closing it overwrites them. */
final class Held implements AutoCloseable {
  private final byte[] bytes;

  Held(byte[] bytes) {
    this.bytes = bytes;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public void close() {
    Arrays.fill(bytes, (byte) 0);
  }
}
