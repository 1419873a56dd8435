package org.asylia.desk.locked;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of an Exif block that a reader of the picture needs: how it is to be turned. */
final class ExifTurn {
  private static final int TAG = 0x0112;
  private static final int HEAD = 6;

  private ExifTurn() {}

  /** The orientation, 1 to 8; 1 where the block does not say. */
  static int read(byte[] segment) {
    boolean exif =
        segment.length > HEAD + 8
            && segment[0] == 'E'
            && segment[1] == 'x'
            && segment[2] == 'i'
            && segment[3] == 'f';
    if (!exif) {
      return 1;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, HEAD, segment.length - HEAD).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long at = Integer.toUnsignedLong(tiff.getInt(4));
    if (at + 2 > tiff.limit()) {
      return 1;
    }
    int count = Short.toUnsignedInt(tiff.getShort((int) at));
    for (long entry = at + 2; count > 0 && entry + 12 <= tiff.limit(); entry += 12, count--) {
      if (Short.toUnsignedInt(tiff.getShort((int) entry)) == TAG) {
        int turn = Short.toUnsignedInt(tiff.getShort((int) entry + 8));
        return turn >= 1 && turn <= 8 ? turn : 1;
      }
    }
    return 1;
  }

  /** An Exif block that says this and nothing else. */
  static byte[] alone(int turn) {
    ByteBuffer block = ByteBuffer.allocate(HEAD + 8 + 2 + 12 + 4);
    block.put(new byte[] {'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42}).putInt(8);
    block.putShort((short) 1).putShort((short) TAG).putShort((short) 3).putInt(1);
    block.putShort((short) turn).putShort((short) 0).putInt(0);
    return block.array();
  }
}
