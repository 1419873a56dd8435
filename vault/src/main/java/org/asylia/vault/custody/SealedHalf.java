package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.util.Optional;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.crypto.Hkdf;

/**
 * One half of a share, sealed, and what it is committed to.
 *
 * @param commitment hash of the half at its place
 * @param sealed the half under the custodian's passphrase, 60 bytes
 */
@SuppressWarnings("ArrayRecordComponent") // on its way from and to the file
record SealedHalf(Hash commitment, byte[] sealed) {
  /** The length of a share of a 32-byte secret under its seal. */
  static final int SEALED_LENGTH = 32 + Aead.OVERHEAD;

  static SealedHalf seal(Place place, Half half, byte[] key, byte[] share, SecureRandom random) {
    byte[] sealed = Aead.seal(Hkdf.derive(key, half.label()), share, place.aad(half), random);
    return new SealedHalf(place.commitment(half, share), sealed);
  }

  Optional<byte[]> open(Place place, Half half, byte[] key) {
    return Aead.open(Hkdf.derive(key, half.label()), sealed, place.aad(half));
  }
}
