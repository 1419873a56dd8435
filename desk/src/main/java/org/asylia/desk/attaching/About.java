package org.asylia.desk.attaching;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.asylia.casefile.EntryId;

/**
 * What is known of an upload while it goes on.
 *
 * @param evidence what the file belongs to
 * @param name the file's name
 * @param size how many bytes the browser says it has; 0 where it did not say
 */
public record About(EntryId evidence, String name, long size) {
  /** Makes the name one that can be shown and sent; see {@link FileName}. */
  public About {
    name = new FileName(name).text();
  }

  byte[] encode() {
    byte[] text = name.getBytes(StandardCharsets.UTF_8);
    return ByteBuffer.allocate(24 + text.length)
        .putLong(evidence.value().getMostSignificantBits())
        .putLong(evidence.value().getLeastSignificantBits())
        .putLong(size)
        .put(text)
        .array();
  }

  static About decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    EntryId evidence = new EntryId(new UUID(in.getLong(), in.getLong()));
    long size = in.getLong();
    byte[] name = new byte[in.remaining()];
    in.get(name);
    return new About(evidence, new String(name, StandardCharsets.UTF_8), size);
  }
}
