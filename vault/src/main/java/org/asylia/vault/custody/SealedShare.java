package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;

/**
 * A custodian's share as it stands in {@code node.seal} and on a recovery sheet.
 *
 * @param index number of the share, from 1
 * @param hardness how the key is made from the passphrase
 * @param salt 16 bytes
 * @param root the half that unseals the node
 * @param recovery the half that opens what was sealed to the recovery key
 */
@SuppressWarnings("ArrayRecordComponent") // on its way from and to the file
record SealedShare(
    int index, Argon2id hardness, byte[] salt, SealedHalf root, SealedHalf recovery) {

  static SealedShare seal(
      Place place,
      Argon2id hardness,
      Passphrase passphrase,
      byte[] rootShare,
      byte[] recoveryShare,
      SecureRandom random) {
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    random.nextBytes(salt);
    byte[] key = hardness.key(passphrase, salt);
    try {
      return new SealedShare(
          place.index(),
          hardness,
          salt,
          SealedHalf.seal(place, Half.ROOT, key, rootShare, random),
          SealedHalf.seal(place, Half.RECOVERY, key, recoveryShare, random));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  SealedHalf half(Half half) {
    return half == Half.ROOT ? root : recovery;
  }

  /**
   * Opens one half.
   *
   * @return empty when the passphrase is another or the share was changed
   * @throws ForeignShareException when it opens, but is not the share that was committed to
   */
  Optional<byte[]> open(Place place, Half half, Passphrase passphrase) {
    byte[] key = hardness.key(passphrase, salt);
    try {
      Optional<byte[]> share = half(half).open(place, half, key);
      share.ifPresent(opened -> {
        if (!place.commitment(half, opened).equals(half(half).commitment())) {
          throw new ForeignShareException(index);
        }
      });
      return share;
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }
}
