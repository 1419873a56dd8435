package org.asylia.desk.scan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * ClamAV's scanner, by its socket on this machine: the file goes there as a stream, nothing is
 * written anywhere by the desk. A file counts as clean only when all of it was sent and the scanner
 * said so.
 */
public final class Clamd implements FileScanner {
  private static final int PIECE = 64 * 1024;
  private static final int LENGTH = Integer.BYTES;

  private final Path socket;
  private final Duration patience;

  /**
   * A scanner.
   *
   * @param socket the {@code LocalSocket} of its settings
   * @param patience how long it may take over one step
   */
  public Clamd(Path socket, Duration patience) {
    this.socket = socket;
    this.patience = patience;
  }

  @Override
  public boolean answers() {
    try (ClamdLine line = ClamdLine.to(socket, patience)) {
      line.send(command("PING"));
      return line.answer().equals("PONG");
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public Scanned scan(InputStream content) throws IOException {
    ClamdLine line;
    try {
      line = ClamdLine.to(socket, patience);
    } catch (IOException e) {
      return new Scanned.Silent();
    }
    try {
      boolean whole = sent(line, command("INSTREAM"));
      ByteBuffer piece = ByteBuffer.allocate(LENGTH + PIECE);
      for (int length = PIECE; whole && length > 0; ) {
        length = content.readNBytes(piece.array(), LENGTH, PIECE);
        piece.clear().putInt(0, length).limit(LENGTH + length);
        whole = sent(line, piece);
      }
      return answered(line, whole);
    } finally {
      closed(line);
    }
  }

  private static boolean sent(ClamdLine line, ByteBuffer bytes) {
    try {
      line.send(bytes);
      return true;
    } catch (IOException e) {
      return false; // the scanner hung up; why stands in its answer
    }
  }

  private static Scanned answered(ClamdLine line, boolean whole) {
    try {
      Scanned said = ClamdReply.parse(line.answer());
      return said instanceof Scanned.Clean && !whole ? new Scanned.Silent() : said;
    } catch (IOException e) {
      return new Scanned.Silent();
    }
  }

  private static void closed(ClamdLine line) {
    try {
      line.close();
    } catch (IOException e) {
      // what the scanner said has been read
    }
  }

  private static ByteBuffer command(String word) {
    return ByteBuffer.wrap(("z" + word + "\0").getBytes(StandardCharsets.US_ASCII));
  }
}
