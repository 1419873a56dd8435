package org.asylia.vault.custody;

import java.nio.ByteBuffer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.asylia.vault.Keyring;
import org.asylia.vault.NodeSecrets;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;
import org.asylia.vault.record.Labels;

/** The root key while it is in memory. Closing it overwrites it. Never printed, never compared. */
final class Root implements AutoCloseable {
  static final int LENGTH = 32;

  private final byte[] key;

  private Root(byte[] key) {
    this.key = key;
  }

  static Root make(SecureRandom random) {
    byte[] key = new byte[LENGTH];
    random.nextBytes(key);
    return new Root(key);
  }

  /** Takes over the bytes of a root that was put together. */
  static Root of(byte[] key) {
    return new Root(key);
  }

  byte[] bytes() {
    return key.clone();
  }

  byte[] seal(NodeSecrets secrets, int generation, SecureRandom random) {
    byte[] plain = secrets.bytes();
    try {
      return Aead.seal(secretsKey(), plain, aad(secrets.publicKey(), generation), random);
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  Optional<NodeSecrets> open(byte[] sealedSecrets, byte[] nodeKey, int generation) {
    return Aead.open(secretsKey(), sealedSecrets, aad(nodeKey, generation)).map(NodeSecrets::of);
  }

  /** The same seal, tied to this root. */
  NodeSeal bind(NodeSeal seal) {
    return seal.bound(binding(seal));
  }

  /**
   * The keyring of a sealed node.
   *
   * @throws BadSealException when any part of the seal is not as it was made
   */
  Keyring keyring(NodeSeal seal) {
    NodeSecrets secrets = secrets(seal);
    if (!MessageDigest.isEqual(binding(seal), seal.binding())) {
      throw BadSealException.changed();
    }
    return Keyring.of(key, secrets, seal.recoveryKey());
  }

  NodeSecrets secrets(NodeSeal seal) {
    return open(seal.sealedSecrets(), seal.nodeKey(), seal.generation())
        .orElseThrow(BadSealException::changed);
  }

  private byte[] binding(NodeSeal seal) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(Hkdf.derive(key, Labels.of("seal-binding")), "HmacSHA256"));
      return mac.doFinal(SealText.write(seal.bound(new byte[LENGTH])));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException(
          "This Java runtime has no HMAC-SHA256; use a complete JDK 25.", e);
    }
  }

  private byte[] secretsKey() {
    return Hkdf.derive(key, Labels.of("node-secrets"));
  }

  private static byte[] aad(byte[] nodeKey, int generation) {
    return Labels.join(
        Labels.of("node-secrets"), nodeKey, ByteBuffer.allocate(4).putInt(generation).array());
  }

  @Override
  public void close() {
    Arrays.fill(key, (byte) 0);
  }

  /** Says what it is, never the key. */
  @Override
  public String toString() {
    return "the root key";
  }
}
