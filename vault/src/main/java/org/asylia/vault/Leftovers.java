package org.asylia.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Makes sure that destroyed keys are nowhere any more: rewrites the tables they stood in, lets the
 * write-ahead log go, and then reads every byte of every file of the data folder.
 */
public final class Leftovers {
  private static final List<String> REWRITE =
      List.of(
          "VACUUM (FULL) key_wrap",
          "VACUUM (FULL) group_wrap",
          "VACUUM (FULL) attachment",
          "VACUUM attachment_chunk");

  private static final String GROUPS = "VACUUM (FULL) group_wrap";

  /** Lets go of the write-ahead log; only the administrator of the server may. */
  private static final List<String> LET_GO =
      List.of("CHECKPOINT", "SELECT pg_switch_wal()", "CHECKPOINT");

  /** How long a piece of a key is looked for: short enough that no half of a key goes unseen. */
  private static final int PIECE = 16;

  private static final int WINDOW = 1 << 20;

  private Leftovers() {}

  /**
   * What was found.
   *
   * @param files how many files were read
   * @param bytes how many bytes
   * @param found the files in which a piece of a destroyed key still stands; none when all is well
   */
  public record Found(long files, long bytes, List<Path> found) {
    /** Copies the list. */
    public Found {
      found = List.copyOf(found);
    }
  }

  /**
   * Rewrites the tables that held keys, and removes the write-ahead log of before.
   *
   * @throws VaultException when the database does not allow it
   */
  public static void rewrite(Database database) {
    try {
      database.owner().useHandle(Leftovers::rewrite);
    } catch (RuntimeException e) {
      throw new VaultException(
          "The keys are destroyed, but the database did not rewrite the tables they stood in."
              + " Have its administrator run VACUUM FULL on key_wrap and attachment, and a"
              + " CHECKPOINT.",
          e);
    }
  }

  private static void rewrite(Handle handle) {
    REWRITE.forEach(handle::execute);
    LET_GO.forEach(handle::execute);
  }

  /**
   * Rewrites the table that held a key of a group for the node, once its first member has it. On a
   * server of somebody else, its administrator lets the write-ahead log go; where the owner of the
   * tables is not known, the row is dead and the server's own clearing removes it.
   *
   * @throws VaultException when the database does not allow it
   */
  static void rewriteGroups(Database database) {
    if (!database.owned()) {
      return;
    }
    try {
      database
          .owner()
          .useHandle(handle -> {
            handle.execute(GROUPS);
            if (database.embedded()) {
              LET_GO.forEach(handle::execute);
            }
          });
    } catch (RuntimeException e) {
      throw new VaultException(
          "The officer is enrolled and has the group's key, but the database did not rewrite the"
              + " table in which it had waited. Have its administrator run VACUUM FULL on"
              + " group_wrap, and a CHECKPOINT.",
          e);
    }
  }

  /** Reads all files below a folder and looks for pieces of the keys, at every byte. */
  public static Found scan(Path folder, List<byte[]> keys) throws IOException {
    Map<Long, List<byte[]>> pieces = pieces(keys);
    List<Path> found = new ArrayList<>();
    long files = 0;
    long bytes = 0;
    List<Path> all;
    try (Stream<Path> tree = Files.walk(folder)) {
      all = tree.filter(Files::isRegularFile).toList();
    }
    for (Path file : all) {
      long length = length(file);
      files += length < 0 ? 0 : 1;
      bytes += Math.max(0, length);
      if (length >= PIECE && stands(file, pieces)) {
        found.add(file);
      }
    }
    return new Found(files, bytes, found);
  }

  /** How long a file is; -1 where the server removed it meanwhile. */
  private static long length(Path file) throws IOException {
    try {
      return Files.size(file);
    } catch (NoSuchFileException e) {
      return -1;
    }
  }

  private static Map<Long, List<byte[]>> pieces(List<byte[]> keys) {
    Map<Long, List<byte[]>> pieces = new HashMap<>();
    for (byte[] key : keys) {
      for (int from = 0; from + PIECE <= key.length; from += PIECE) {
        byte[] piece = Arrays.copyOfRange(key, from, from + PIECE);
        pieces
            .computeIfAbsent(ByteBuffer.wrap(piece).getLong(), start -> new ArrayList<>())
            .add(piece);
      }
    }
    return pieces;
  }

  private static boolean stands(Path file, Map<Long, List<byte[]>> pieces) throws IOException {
    try (FileChannel in = FileChannel.open(file, StandardOpenOption.READ)) {
      ByteBuffer window = ByteBuffer.allocate(WINDOW);
      while (in.read(window) >= 0 || window.position() >= PIECE) {
        int filled = window.position();
        if (stands(window.array(), filled, pieces)) {
          return true;
        }
        if (filled < PIECE) {
          return false;
        }
        window.flip().position(filled - PIECE + 1);
        window.compact();
        if (in.position() >= in.size()) {
          return false;
        }
      }
      return false;
    } catch (NoSuchFileException e) {
      return false; // removed meanwhile
    }
  }

  private static boolean stands(byte[] bytes, int length, Map<Long, List<byte[]>> pieces) {
    long start = 0;
    for (int i = 0; i < length; i++) {
      start = (start << 8) | (bytes[i] & 0xFF);
      int from = i - 7;
      if (from >= 0 && from + PIECE <= length) {
        List<byte[]> candidates = pieces.get(start);
        if (candidates != null && matches(bytes, from, candidates)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean matches(byte[] bytes, int from, List<byte[]> candidates) {
    return candidates.stream()
        .anyMatch(piece -> Arrays.equals(bytes, from, from + PIECE, piece, 0, PIECE));
  }
}
