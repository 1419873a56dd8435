package org.asylia.desk.locked;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Copies a JPEG without Exif, XMP, IPTC, comments, further pictures and whatever follows its end.
 * The picture itself is not decoded: every bit of it stays. How it is to be turned is kept.
 */
final class JpegCleaner {
  private static final int SOI = 0xD8;
  private static final int EOI = 0xD9;
  private static final int SOS = 0xDA;
  private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII);

  private final DataInputStream in;
  private final OutputStream out;

  private JpegCleaner(InputStream in, OutputStream out) {
    this.in = new DataInputStream(new BufferedInputStream(in));
    this.out = out;
  }

  static void clean(InputStream in, OutputStream out) throws IOException {
    JpegCleaner cleaner = new JpegCleaner(in, out);
    cleaner.begin();
    int marker = cleaner.marker();
    while (marker != EOI) {
      marker = cleaner.segment(marker);
    }
    cleaner.mark(EOI);
  }

  private void begin() throws IOException {
    if (in.readUnsignedByte() != 0xFF || in.readUnsignedByte() != SOI) {
      throw new UnusableFileException("The file does not begin as a JPEG does.");
    }
    mark(SOI);
  }

  private int marker() throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new UnusableFileException("A marker is missing in the JPEG.");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  /** Copies or drops one segment; answers the marker after it. */
  private int segment(int marker) throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new UnusableFileException("A segment of the JPEG has no length.");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new UnusableFileException("The JPEG ends within a segment.");
    }
    if (marker == 0xE1) {
      int turn = ExifTurn.read(body);
      if (turn > 1) {
        write(marker, ExifTurn.alone(turn));
      }
    } else if (kept(marker, body)) {
      write(marker, body);
    }
    return marker == SOS ? picture() : marker();
  }

  private static boolean kept(int marker, byte[] body) {
    boolean application = marker >= 0xE0 && marker <= 0xEF;
    boolean comment = marker == 0xFE;
    return switch (marker) {
      case 0xE0 -> body.length >= 5 && body[0] == 'J' && body[1] == 'F' && body[2] == 'I';
      case 0xE2 -> body.length > ICC.length && Arrays.equals(Arrays.copyOf(body, ICC.length), ICC);
      case 0xEE -> body.length == 12 && body[0] == 'A' && body[1] == 'd';
      default -> !application && !comment;
    };
  }

  /** Copies the coded picture up to the next marker that ends it; answers that marker. */
  private int picture() throws IOException {
    while (true) {
      int next = in.readUnsignedByte();
      if (next != 0xFF) {
        out.write(next);
        continue;
      }
      int marker = in.readUnsignedByte();
      while (marker == 0xFF) {
        marker = in.readUnsignedByte();
      }
      boolean within = marker == 0 || (marker >= 0xD0 && marker <= 0xD7);
      if (!within) {
        return marker;
      }
      out.write(0xFF);
      out.write(marker);
    }
  }

  private void write(int marker, byte[] body) throws IOException {
    mark(marker);
    int length = body.length + 2;
    out.write(length >>> 8);
    out.write(length);
    out.write(body);
  }

  private void mark(int marker) throws IOException {
    out.write(0xFF);
    out.write(marker);
  }
}
