package org.asylia.identity.overlap;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** A list as a file; docs/formats/overlap.md describes it. */
public final class HiddenListFile {
  private static final String FORMAT = "asylia-overlap 1";
  private static final int LONGEST = 1 << 14;

  private HiddenListFile() {}

  /**
   * A list, and what its file hashes to.
   *
   * @param sha256 in hexadecimal
   */
  public record Read(HiddenList list, String sha256) {}

  /** Writes a list. */
  public static void write(HiddenList list, Writer to) throws IOException {
    to.write(FORMAT + "\n");
    to.write("session " + list.session() + "\n");
    to.write("list " + list.owner() + "\n");
    to.write("turned " + String.join(" ", list.turned()) + "\n");
    to.write("before " + list.before().orElse("-") + "\n");
    to.write("records " + list.size() + " slots " + list.slots() + "\n\n");
    for (HiddenRecord each : list.records()) {
      to.write(each.label().isEmpty() ? "" : each.label() + " ");
      to.write(Base64.getEncoder().withoutPadding().encodeToString(each.points()));
      to.write('\n');
    }
  }

  /**
   * Reads a list.
   *
   * @throws OverlapException if it is none, or is cut
   */
  public static Read read(InputStream from) throws IOException {
    DigestInputStream bytes = new DigestInputStream(from, sha256());
    Lines lines = new Lines(new BufferedReader(new InputStreamReader(bytes, US_ASCII)));
    HiddenList list = list(lines);
    lines.end();
    return new Read(list, HexFormat.of().formatHex(bytes.getMessageDigest().digest()));
  }

  private static HiddenList list(Lines lines) throws IOException {
    if (!lines.next().equals(FORMAT)) {
      throw lines.refused();
    }
    String session = lines.after("session ");
    String owner = lines.after("list ");
    List<String> turned = List.of(lines.after("turned ").split(" ", -1));
    String before = lines.after("before ");
    String[] sizes = lines.after("records ").split(" slots ", -1);
    if (sizes.length != 2 || !lines.next().isEmpty()) {
      throw lines.refused();
    }
    int count = lines.number(sizes[0]);
    int slots = lines.number(sizes[1]);
    if (slots == 0 || (long) count * slots > HiddenList.MOST_POINTS) {
      throw lines.refused();
    }
    List<HiddenRecord> records = new ArrayList<>();
    for (int at = 0; at < count; at++) {
      records.add(record(lines, slots));
    }
    return new HiddenList(
        session,
        owner,
        turned,
        before.equals("-") ? Optional.empty() : Optional.of(before),
        slots,
        records);
  }

  private static HiddenRecord record(Lines lines, int slots) throws IOException {
    String line = lines.next();
    int space = line.indexOf(' ');
    try {
      byte[] points = Base64.getDecoder().decode(line.substring(space + 1));
      if (points.length == slots * Points.SIZE) {
        return new HiddenRecord(space < 0 ? "" : line.substring(0, space), points);
      }
    } catch (IllegalArgumentException e) {
      throw lines.refused();
    }
    throw lines.refused();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java runtime has no SHA-256; use a complete one.", e);
    }
  }

  /** The lines of a file, each with its number, none without an end to its length. */
  private static final class Lines {
    private final BufferedReader reader;
    private int number;

    Lines(BufferedReader reader) {
      this.reader = reader;
    }

    String next() throws IOException {
      number++;
      StringBuilder line = new StringBuilder();
      int letter = reader.read();
      while (letter >= 0 && letter != '\n') {
        if (line.length() == LONGEST) {
          throw refused();
        }
        line.append((char) letter);
        letter = reader.read();
      }
      if (letter < 0) {
        throw new OverlapException(
            "The file is cut in line " + number + ". Nothing was written. Have it sent again.");
      }
      return line.toString();
    }

    String after(String start) throws IOException {
      String line = next();
      if (!line.startsWith(start)) {
        throw refused();
      }
      return line.substring(start.length());
    }

    int number(String text) {
      if (!text.matches("0|[1-9][0-9]{0,8}")) {
        throw refused();
      }
      return Integer.parseInt(text);
    }

    void end() throws IOException {
      if (reader.read() >= 0) {
        number++;
        throw refused();
      }
    }

    OverlapException refused() {
      return new OverlapException(
          "Line "
              + number
              + " is not what a list of an overlap has there. Nothing was written. Have it sent"
              + " again.");
    }
  }
}
