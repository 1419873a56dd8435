package org.asylia.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Part;
import org.asylia.vault.attachment.Attachments;
import org.asylia.vault.attachment.PartKey;
import org.asylia.vault.attachment.Stored;
import org.asylia.vault.attachment.Upload;
import org.asylia.vault.server.PostgresServer;

/** A program that takes in a file of so many MiB and reads it again, and says what came of it. */
final class StreamingProgram {
  private StreamingProgram() {}

  /** Runs with the data folder and the number of MiB. */
  public static void main(String[] args) throws IOException {
    long length = Long.parseLong(args[1]) << 20;
    SecureRandom random = new SecureRandom();
    try (PostgresServer server =
            PostgresServer.open(Path.of(args[0]), PostgresServer.defaultCache(), random);
        Database database = Database.open(server.database("streaming"))) {
      Attachments files = new Attachments(database.jdbi(), random);
      CaseId id = new CaseId(new UUID(1, 1));
      PartKey key = new PartKey(Part.CLAIM, 0, new byte[32]);
      Upload upload = files.begin(id, key, new byte[0], Instant.EPOCH);
      upload.end(new Counting(length));
      Stored stored = files.stored(id, upload.id(), key);
      try (InputStream out = files.open(id, upload.id(), key)) {
        boolean same = stored.bytes() == length && same(new Counting(length), out);
        System.out.println((same ? "same " : "different ") + args[1]);
      }
    }
  }

  private static boolean same(InputStream left, InputStream right) throws IOException {
    byte[] one = left.readNBytes(65_536);
    while (one.length > 0) {
      if (!java.util.Arrays.equals(one, right.readNBytes(one.length))) {
        return false;
      }
      one = left.readNBytes(65_536);
    }
    return right.read() < 0;
  }

  /** Bytes that say where they stand. */
  private static final class Counting extends InputStream {
    private final long length;
    private long at;

    Counting(long length) {
      this.length = length;
    }

    @Override
    public int read() {
      return at == length ? -1 : value(at++);
    }

    @Override
    public int read(byte[] into, int offset, int wanted) {
      Objects.checkFromIndexSize(offset, wanted, into.length);
      if (at == length) {
        return -1;
      }
      int count = (int) Math.min(wanted, length - at);
      for (int i = 0; i < count; i++) {
        into[offset + i] = (byte) value(at++);
      }
      return count;
    }

    private static int value(long place) {
      return (int) ((place * 31 + (place >>> 16)) & 0xFF);
    }
  }
}
