package org.asylia.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Looks for very many byte sequences in every file of a folder at once. */
final class ByteScan {
  private static final int WINDOW = 8;

  private final Map<Long, List<byte[]>> byBeginning = new HashMap<>();
  private final long[] filter = new long[1 << 18];
  private long scanned;

  /** Looks for one more sequence, of at least eight bytes. */
  void add(byte[] sequence) {
    if (sequence.length < WINDOW) {
      throw new IllegalArgumentException("A sequence has at least eight bytes.");
    }
    long beginning = ByteBuffer.wrap(sequence).getLong();
    byBeginning.computeIfAbsent(beginning, key -> new ArrayList<>()).add(sequence);
    int slot = slot(beginning);
    filter[slot >> 6] |= 1L << slot;
  }

  /** How many bytes were looked through. */
  long scanned() {
    return scanned;
  }

  /** The files below a folder that hold one of the sequences. */
  List<Path> hits(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (holds(Files.readAllBytes(file))) {
          found.add(file);
        }
      }
    }
    return found;
  }

  private boolean holds(byte[] content) {
    scanned += content.length;
    long window = 0;
    for (int at = 0; at < content.length; at++) {
      window = (window << 8) | (content[at] & 0xff);
      if (at >= WINDOW - 1 && marked(window) && matches(content, at - WINDOW + 1, window)) {
        return true;
      }
    }
    return false;
  }

  private boolean marked(long window) {
    int slot = slot(window);
    return (filter[slot >> 6] & (1L << slot)) != 0;
  }

  private boolean matches(byte[] content, int from, long window) {
    return byBeginning.getOrDefault(window, List.of()).stream()
        .anyMatch(sequence ->
            from + sequence.length <= content.length
                && Arrays.equals(
                    content, from, from + sequence.length, sequence, 0, sequence.length));
  }

  private static int slot(long window) {
    return (int) ((window * 0x9E3779B97F4A7C15L) >>> 40);
  }
}
