package org.asylia.vault.attachment;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Hkdf;
import org.asylia.vault.record.Labels;
import org.asylia.vault.record.Padding;
import org.asylia.vault.record.PartCode;

/**
 * The key of one attached file: seals its chunks and what is said of it, and is itself kept wrapped
 * under a key derived from the case key of its part.
 *
 * <p>Every chunk gets a fresh random nonce, and its place and whether it is the last are associated
 * data. A nonce that counted chunks would be used twice when an upload is broken off between
 * sealing and storing and goes on with other bytes.
 */
final class FileKey {
  private final UUID caseId;
  private final UUID id;
  private final byte[] key;
  private final SecureRandom random;

  private FileKey(UUID caseId, UUID id, byte[] key, SecureRandom random) {
    this.caseId = caseId;
    this.id = id;
    this.key = key;
    this.random = random;
  }

  static FileKey fresh(UUID caseId, UUID id, SecureRandom random) {
    byte[] key = new byte[32];
    random.nextBytes(key);
    return new FileKey(caseId, id, key, random);
  }

  byte[] wrap(PartKey under) {
    return Aead.seal(wrappingKey(caseId, id, under), key, wrapLabel(caseId, id, under), random);
  }

  static Optional<FileKey> unwrap(
      UUID caseId, UUID id, byte[] wrapped, PartKey under, SecureRandom random) {
    return Aead.open(wrappingKey(caseId, id, under), wrapped, wrapLabel(caseId, id, under))
        .filter(key -> key.length == 32)
        .map(key -> new FileKey(caseId, id, key, random));
  }

  byte[] seal(int chunk, boolean last, byte[] content) {
    return Aead.seal(key, content, place(chunk, last), random);
  }

  Optional<byte[]> open(int chunk, boolean last, byte[] sealed) {
    return Aead.open(key, sealed, place(chunk, last));
  }

  byte[] sealAbout(byte[] about) {
    return Aead.seal(key, Padding.pad(about), label("attachment-about"), random);
  }

  Optional<byte[]> openAbout(byte[] sealed) {
    return Aead.open(key, sealed, label("attachment-about")).map(Padding::strip);
  }

  private byte[] place(int chunk, boolean last) {
    byte[] place = ByteBuffer.allocate(5).putInt(chunk).put((byte) (last ? 1 : 0)).array();
    return Labels.join(label("attachment-chunk"), place);
  }

  private byte[] label(String use) {
    return Labels.join(Labels.of(use), Labels.bytes(caseId), Labels.bytes(id));
  }

  private static byte[] wrappingKey(UUID caseId, UUID id, PartKey under) {
    return Hkdf.derive(
        under.key(),
        Labels.join(
            Labels.of("attachment-wrapping"),
            Labels.bytes(caseId),
            Labels.bytes(id),
            PartCode.label(under.part())));
  }

  private static byte[] wrapLabel(UUID caseId, UUID id, PartKey under) {
    return Labels.join(
        Labels.of("attachment-key"),
        Labels.bytes(caseId),
        Labels.bytes(id),
        ByteBuffer.allocate(5).put((byte) PartCode.of(under.part())).putInt(under.epoch()).array());
  }
}
