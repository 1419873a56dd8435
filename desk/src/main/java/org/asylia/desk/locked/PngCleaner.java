package org.asylia.desk.locked;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Copies a PNG with the chunks that make its picture and no others: no texts, times, Exif, and
 * nothing that follows its end.
 */
final class PngCleaner {
  private static final long MAGIC = 0x89504E470D0A1A0AL;
  private static final Set<String> KEPT =
      Set.of(
          "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "cICP", "acTL", "fcTL", "fdAT");

  private PngCleaner() {}

  static void clean(InputStream from, OutputStream to) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(from));
    DataOutputStream out = new DataOutputStream(to);
    if (in.readLong() != MAGIC) {
      throw new UnusableFileException("The file does not begin as a PNG does.");
    }
    out.writeLong(MAGIC);
    String type = "";
    while (!type.equals("IEND")) {
      int length = in.readInt();
      if (length < 0) {
        throw new UnusableFileException("A chunk of the PNG has no length.");
      }
      byte[] name = in.readNBytes(4);
      type = new String(name, StandardCharsets.US_ASCII);
      if (KEPT.contains(type)) {
        out.writeInt(length);
        out.write(name);
        copy(in, out, (long) length + 4);
      } else {
        in.skipNBytes((long) length + 4);
      }
    }
    out.flush();
  }

  private static void copy(InputStream in, OutputStream out, long length) throws IOException {
    byte[] buffer = new byte[8192];
    for (long left = length; left > 0; ) {
      int read = in.read(buffer, 0, (int) Math.min(left, buffer.length));
      if (read < 0) {
        throw new UnusableFileException("The PNG ends within a chunk.");
      }
      out.write(buffer, 0, read);
      left -= read;
    }
  }
}
