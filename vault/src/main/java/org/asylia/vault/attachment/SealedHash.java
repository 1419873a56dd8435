package org.asylia.vault.attachment;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;

/**
 * The hash of a file as it is sealed: over its wrapped key, and the number and hash of its chunks.
 */
public final class SealedHash {
  private final MessageDigest digest;
  private final int chunks;
  private int seen;

  /**
   * Begins the hash of a file.
   *
   * @param part number of the part whose key wraps the file's key
   * @param epoch which key of that part it is
   * @param wrappedKey the file's key as it is stored
   * @param chunks how many chunks there are
   */
  public SealedHash(int part, int epoch, byte[] wrappedKey, int chunks) {
    this.chunks = chunks;
    this.digest = sha256();
    digest.update(Labels.of("attachment"));
    digest.update(ByteBuffer.allocate(5).put((byte) part).putInt(epoch).array());
    digest.update(Hash.sha256(wrappedKey).bytes());
    digest.update(ByteBuffer.allocate(4).putInt(chunks).array());
  }

  /** Takes the next sealed chunk. */
  public void chunk(byte[] sealed) {
    chunkHash(Hash.sha256(sealed));
  }

  void chunkHash(Hash hash) {
    digest.update(hash.bytes());
    seen++;
  }

  /**
   * The hash, once every chunk was taken; asked for once.
   *
   * @throws IllegalStateException when there were fewer or more
   */
  public Hash hash() {
    if (seen != chunks) {
      throw new IllegalStateException(seen + " chunks were taken, not " + chunks + ".");
    }
    return Hash.of(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no SHA-256.", e);
    }
  }
}
