package org.asylia.vault.archive;

import java.util.Optional;

/** Opens the keys of an archive's files. */
@FunctionalInterface
public interface KeyOpener {
  /** The key, or empty when it was sealed to somebody else or anything about it was changed. */
  Optional<byte[]> open(byte[] sealed, byte[] aad);
}
