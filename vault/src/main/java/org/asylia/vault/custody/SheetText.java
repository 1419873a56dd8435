package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Labels;

/**
 * Bytes as a person can type them: base 32 (RFC 4648) in lines of forty letters and two that check
 * them, so that a slip is found in its line.
 */
final class SheetText {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int LINE = 40;
  private static final int CHECK = 2;
  private static final int GROUP = 5;
  private static final int MOST_LETTERS = 4096;

  private SheetText() {}

  static String code(byte[] bytes) {
    return String.join("", checked(bytes));
  }

  static List<String> lines(byte[] bytes) {
    return checked(bytes).stream().map(SheetText::grouped).toList();
  }

  /**
   * Reads lines or a code; letters may be small, and 0, 1 and 8 stand for O, I and B.
   *
   * @throws BadSealException naming the line whose check fails
   */
  static byte[] decode(String text) {
    String letters = letters(text);
    StringBuilder plain = new StringBuilder();
    int number = 0;
    for (int start = 0; start < letters.length(); start += LINE + CHECK) {
      number++;
      String line = letters.substring(start, Math.min(letters.length(), start + LINE + CHECK));
      int end = Math.max(0, line.length() - CHECK);
      String body = line.substring(0, end);
      if (!check(number, body).equals(line.substring(end))) {
        throw new BadSealException(
            "Line "
                + number
                + " of the recovery sheet was mistyped or is not complete. Nothing was changed."
                + " Compare that line with the paper, letter by letter.");
      }
      plain.append(body);
    }
    return bytes(plain);
  }

  private static List<String> checked(byte[] bytes) {
    String letters = letters(bytes);
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < letters.length(); start += LINE) {
      String body = letters.substring(start, Math.min(letters.length(), start + LINE));
      lines.add(body + check(lines.size() + 1, body));
    }
    return lines;
  }

  private static String check(int number, String body) {
    byte[] hash =
        Hash.sha256(Labels.of("sheet-line"), new byte[] {(byte) number}, body.getBytes(US_ASCII))
            .bytes();
    return "" + ALPHABET.charAt(hash[0] & 31) + ALPHABET.charAt(hash[1] & 31);
  }

  private static String grouped(String line) {
    StringBuilder spaced = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      if (i > 0 && (i % GROUP == 0 || i == line.length() - CHECK)) {
        spaced.append(' ');
      }
      spaced.append(line.charAt(i));
    }
    return spaced.toString().replace("  ", " ");
  }

  private static String letters(String text) {
    if (text.length() > MOST_LETTERS) {
      throw new BadSealException(
          "This is too long for one recovery sheet. Nothing was changed. Give one sheet at a"
              + " time.");
    }
    String letters =
        text.toUpperCase(Locale.ROOT)
            .replaceAll("[\\s-]", "")
            .replace('0', 'O')
            .replace('1', 'I')
            .replace('8', 'B');
    if (letters.isEmpty() || letters.chars().anyMatch(letter -> ALPHABET.indexOf(letter) < 0)) {
      throw new BadSealException(
          "The text of a recovery sheet has only letters and the digits 2 to 7. Nothing was"
              + " changed. Copy the lines below the code, and nothing else.");
    }
    return letters;
  }

  private static String letters(byte[] bytes) {
    StringBuilder letters = new StringBuilder();
    int held = 0;
    int bits = 0;
    for (byte value : bytes) {
      held = ((held << 8) | (value & 0xff)) & 0xfff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        letters.append(ALPHABET.charAt((held >> bits) & 31));
      }
    }
    if (bits > 0) {
      letters.append(ALPHABET.charAt((held << (5 - bits)) & 31));
    }
    return letters.toString();
  }

  private static byte[] bytes(CharSequence letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int held = 0;
    int bits = 0;
    for (int i = 0; i < letters.length(); i++) {
      held = ((held << 5) | ALPHABET.indexOf(letters.charAt(i))) & 0xfff;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
      }
    }
    return bytes.toByteArray();
  }
}
