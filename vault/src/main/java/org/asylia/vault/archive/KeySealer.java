package org.asylia.vault.archive;

/** Seals the key of a file to whoever may open the archive later. */
@FunctionalInterface
public interface KeySealer {
  /**
   * Seals a key.
   *
   * @param key 32 bytes
   * @param aad what the key belongs to; must be given again to open it
   */
  byte[] seal(byte[] key, byte[] aad);
}
