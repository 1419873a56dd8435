package org.asylia.desk.attaching;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;

/**
 * The name of a file as the desk keeps, shows and sends it: one line of at most 255 characters that
 * names no folder and does not change the direction of what stands around it.
 *
 * @param text the name
 */
public record FileName(String text) {
  /** How many characters (code points) a name has at most. */
  public static final int LONGEST = 255;

  private static final int LONGEST_ENDING = 10;
  private static final String NAMELESS = "file";
  private static final String AS_TYPED_IN_QUOTES = " ._-()";
  private static final String AS_TYPED_IN_RFC_8187 = "!#$&+-.^_`|~";

  /**
   * Makes a name of whatever a file came with. Folders are left out; line ends, other controls and
   * marks of direction become {@code _}; what is too long is cut before its ending.
   */
  public FileName {
    text = cut(seen(withoutFolders(text)).strip());
    if (text.chars().allMatch(c -> c == '.')) {
      text = NAMELESS;
    }
  }

  /** What follows the last separator of folders, whichever system's it is. */
  static String withoutFolders(String name) {
    return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  }

  private static String seen(String name) {
    return of(name.codePoints().map(c -> acts(c) ? '_' : c));
  }

  /** Whether a character does something where it is shown or sent, or is none. */
  private static boolean acts(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default ->
          c == 0x061C
              || c == 0x200E
              || c == 0x200F
              || (c >= 0x202A && c <= 0x202E)
              || (c >= 0x2066 && c <= 0x2069);
    };
  }

  private static String cut(String name) {
    int[] all = name.codePoints().toArray();
    if (all.length <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot);
    int kept = ending.length() > LONGEST_ENDING ? 0 : ending.codePointCount(0, ending.length());
    return of(
        IntStream.concat(
            IntStream.of(all).limit(LONGEST - kept), IntStream.of(all).skip(all.length - kept)));
  }

  private static String of(IntStream codePoints) {
    return codePoints
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /**
   * The value of {@code Content-Disposition} that gives a file out under this name, never to be
   * shown in place: RFC 6266, the full name as RFC 8187 writes it, and for old browsers one of
   * letters, digits and a few marks. It is ASCII and one line, whatever the name.
   */
  public String attachment() {
    StringBuilder plain = new StringBuilder();
    text.codePoints()
        .forEach(c -> plain.append(stays(c, AS_TYPED_IN_QUOTES) ? Character.toString(c) : "_"));
    StringBuilder full = new StringBuilder();
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      int c = Byte.toUnsignedInt(b);
      full.append(stays(c, AS_TYPED_IN_RFC_8187) ? Character.toString(c) : "%%%02X".formatted(c));
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full;
  }

  private static boolean stays(int c, String marks) {
    boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    return letter || marks.indexOf(c) >= 0;
  }
}
