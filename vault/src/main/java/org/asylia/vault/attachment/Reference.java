package org.asylia.vault.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.UUID;
import org.asylia.casefile.Attachment;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;
import org.asylia.vault.record.MalformedRecordException;

/**
 * What an entry says in clear of the file it names, so that whoever holds no key can check that the
 * file is there and whole.
 *
 * @param id the file
 * @param chunks how many sealed chunks it has
 * @param sealed the hash of its sealed chunks
 */
public record Reference(UUID id, int chunks, Hash sealed) {
  /** The type of the acts that name a file. */
  public static final String ACT = "AttachmentAdded";

  private static final int LENGTH = 16 + 4 + Hash.LENGTH;

  /** The reference to a file that an act names. */
  public static Reference of(Attachment file) {
    try {
      Hash hash = Hash.of(HexFormat.of().parseHex(file.sealedSha256()));
      return new Reference(file.id().value(), file.chunks(), hash);
    } catch (IllegalArgumentException e) {
      throw new MalformedRecordException("The hash of an attached file is not SHA-256 in hex.");
    }
  }

  /** The bytes: id, u32 number of chunks, hash. */
  public byte[] encode() {
    return Labels.join(
        Labels.bytes(id), ByteBuffer.allocate(4).putInt(chunks).array(), sealed.bytes());
  }

  /**
   * Reads what {@link #encode} wrote.
   *
   * @throws MalformedRecordException when the length is another or there is no such number
   */
  public static Reference decode(byte[] bytes) {
    try {
      if (bytes.length != LENGTH) {
        throw new MalformedRecordException(
            "A reference to a file has " + LENGTH + " bytes, not " + bytes.length + ".");
      }
      ByteBuffer in = ByteBuffer.wrap(bytes);
      UUID id = new UUID(in.getLong(), in.getLong());
      int chunks = in.getInt();
      if (!Chunks.STEPS.contains(chunks)) {
        throw new MalformedRecordException("No file has " + chunks + " chunks.");
      }
      byte[] hash = new byte[Hash.LENGTH];
      in.get(hash);
      return new Reference(id, chunks, Hash.of(hash));
    } catch (BufferUnderflowException e) {
      throw new MalformedRecordException("The reference to a file ends too early.");
    }
  }
}
