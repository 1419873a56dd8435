package org.asylia.vault.record;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.asylia.vault.crypto.Hash;

/**
 * The readable head of an entry: whose case, who wrote it, when, what kind of act, after what.
 *
 * @param caseId 128 bits
 * @param entryId 128 random bits
 * @param epoch number of the case keys the parts are sealed under, 0 to 2^31-1
 * @param author the officer's 128 bits
 * @param micros microseconds since 1970-01-01T00:00:00Z
 * @param actType simple name of the act, 1 to 64 letters and digits of ASCII
 * @param binding whether the act binds its author, whose signature the entry then carries
 * @param parents hashes of the entries this one follows, ascending, at most 255
 */
public record Header(
    UUID caseId,
    UUID entryId,
    int epoch,
    UUID author,
    long micros,
    String actType,
    boolean binding,
    List<Hash> parents) {
  private static final int MAGIC = 0x41535945; // ASYE
  private static final short VERSION = 1;
  private static final int FIXED = 4 + 2 + 16 + 16 + 4 + 16 + 8 + 2 + 1 + 1;
  private static final int MAX_PARENTS = 255;
  private static final Pattern TYPE = Pattern.compile("[A-Za-z0-9]{1,64}");

  /** Checks the limits and that parents ascend, each once. */
  public Header {
    parents = List.copyOf(parents);
    if (parents.size() > MAX_PARENTS) {
      throw new MalformedRecordException("An entry has at most 255 parents.");
    }
    for (int i = 1; i < parents.size(); i++) {
      if (parents.get(i - 1).compareTo(parents.get(i)) >= 0) {
        throw new MalformedRecordException("The parents of an entry ascend, each once.");
      }
    }
    if (epoch < 0) {
      throw new MalformedRecordException("A key epoch is not negative.");
    }
    if (!TYPE.matcher(actType).matches()) {
      throw new MalformedRecordException("An act type is 1 to 64 letters and digits of ASCII.");
    }
  }

  /** The canonical bytes, big-endian. */
  public byte[] encode() {
    byte[] type = actType.getBytes(US_ASCII);
    ByteBuffer out = ByteBuffer.allocate(FIXED + type.length + parents.size() * Hash.LENGTH);
    out.putInt(MAGIC).putShort(VERSION);
    put(out, caseId);
    put(out, entryId);
    out.putInt(epoch);
    put(out, author);
    out.putLong(micros).putShort((short) type.length).put(type);
    out.put((byte) (binding ? 1 : 0)).put((byte) parents.size());
    parents.forEach(parent -> out.put(parent.bytes()));
    return out.array();
  }

  /**
   * Reads canonical bytes.
   *
   * @throws MalformedRecordException when a single byte is missing, left over or not canonical
   */
  public static Header decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      if (in.getInt() != MAGIC) {
        throw new MalformedRecordException("The header does not begin with ASYE.");
      }
      short version = in.getShort();
      if (version != VERSION) {
        throw new MalformedRecordException(
            "The header has format version " + version + "; this program reads version 1.");
      }
      Header header = body(in);
      if (in.hasRemaining()) {
        throw new MalformedRecordException("The header has bytes after its last parent.");
      }
      return header;
    } catch (BufferUnderflowException e) {
      throw new MalformedRecordException("The header ends too early.");
    }
  }

  private static Header body(ByteBuffer in) {
    UUID caseId = uuid(in);
    UUID entryId = uuid(in);
    int epoch = in.getInt();
    UUID author = uuid(in);
    long micros = in.getLong();
    byte[] type = new byte[Math.min(Short.toUnsignedInt(in.getShort()), in.remaining())];
    in.get(type);
    int flags = in.get();
    if (flags != 0 && flags != 1) {
      throw new MalformedRecordException("The header has flags this version does not know.");
    }
    int count = Byte.toUnsignedInt(in.get());
    List<Hash> parents = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      byte[] parent = new byte[Hash.LENGTH];
      in.get(parent);
      parents.add(Hash.of(parent));
    }
    // Latin-1 keeps a byte above 127 visible to the check on the act type.
    String name = new String(type, ISO_8859_1);
    return new Header(caseId, entryId, epoch, author, micros, name, flags == 1, parents);
  }

  private static void put(ByteBuffer out, UUID id) {
    out.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
  }

  private static UUID uuid(ByteBuffer in) {
    return new UUID(in.getLong(), in.getLong());
  }
}
