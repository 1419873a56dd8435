package org.asylia.desk.site.cases.exhibits;

import org.asylia.desk.language.Messages;

/** Lengths of files as people write them. */
final class Sizes {
  private static final long KIB = 1024;

  private Sizes() {}

  /** The length in bytes, KiB, MiB or GiB, rounded up. */
  static String in(Messages say, long bytes) {
    if (bytes < KIB) {
      return say.number(bytes) + " B";
    }
    if (bytes < KIB * KIB) {
      return say.number(up(bytes, KIB)) + " KiB";
    }
    return bytes < KIB * KIB * KIB
        ? say.number(up(bytes, KIB * KIB)) + " MiB"
        : say.number(up(bytes, KIB * KIB * KIB)) + " GiB";
  }

  private static long up(long bytes, long unit) {
    return (bytes + unit - 1) / unit;
  }
}
