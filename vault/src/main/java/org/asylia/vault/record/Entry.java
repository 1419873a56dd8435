package org.asylia.vault.record;

import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Frontier;

/**
 * An entry as it stands in the log: header, sealed parts and the author's signature, if it binds.
 *
 * @param header canonical bytes
 * @param sealed encoded sealed parts
 * @param hash SHA-256 over label, header and sealed parts
 * @param signature the author's signature over the hash
 */
@SuppressWarnings("ArrayRecordComponent") // two entries are equal when their hashes are
public record Entry(byte[] header, byte[] sealed, Hash hash, Optional<Signature> signature) {
  private static final byte[] HASH_LABEL = Labels.of("entry");
  private static final byte[] SIGNATURE_LABEL = Labels.of("signature");

  /**
   * Who signed and the signature.
   *
   * @param keyId hash that identifies the public key
   * @param bytes 64 bytes of Ed25519
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Signature(Hash keyId, byte[] bytes) {}

  /**
   * The columns of a signature as they are stored.
   *
   * @param keyId hash that identifies the public key; empty where nothing was signed
   * @param signature the signature; empty where nothing was signed
   */
  @SuppressWarnings("ArrayRecordComponent")
  public record Signing(byte[] keyId, byte[] signature) {}

  /** The hash of an entry: SHA-256 over label, header and sealed parts, never over plain text. */
  public static Hash hash(byte[] header, byte[] sealed) {
    return Hash.sha256(HASH_LABEL, header, sealed);
  }

  /** What an author signs: a label and the hash of the entry. */
  public static byte[] signedBytes(Hash hash) {
    return Labels.join(SIGNATURE_LABEL, hash.bytes());
  }

  /** What identifies an Ed25519 public key: SHA-256 over a label, the algorithm and the key. */
  public static Hash keyId(byte[] publicKey) {
    return Hash.sha256(Labels.of("key-id"), new byte[] {1}, publicKey);
  }

  /** An entry without a signature. */
  public static Entry unsigned(byte[] header, List<SealedPart> parts) {
    byte[] sealed = SealedPart.encode(parts);
    return new Entry(header, sealed, hash(header, sealed), Optional.empty());
  }

  /** The same entry with a signature over its hash. */
  public Entry signed(byte[] seed, byte[] publicKey) {
    byte[] signed = Ed25519.sign(seed, publicKey, signedBytes(hash));
    return new Entry(header, sealed, hash, Optional.of(new Signature(keyId(publicKey), signed)));
  }

  /** The leaf of this entry in the log. */
  public Hash leaf() {
    return leaf(
        hash,
        signature.map(s -> s.keyId().bytes()).orElse(new byte[0]),
        signature.map(Signature::bytes).orElse(new byte[0]));
  }

  /** A leaf: entry hash, key id with its length as u8, signature with its length as u16. */
  public static Hash leaf(Hash hash, byte[] keyId, byte[] signature) {
    return Frontier.leafHash(leafData(hash, keyId, signature));
  }

  /** What a leaf is the hash of. */
  public static byte[] leafData(Hash hash, byte[] keyId, byte[] signature) {
    byte[] keyLength = {(byte) keyId.length};
    byte[] length = {(byte) (signature.length >>> 8), (byte) signature.length};
    return Labels.join(hash.bytes(), keyLength, keyId, length, signature);
  }
}
