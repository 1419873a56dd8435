package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts an entry that holds one name twice, as "Jin Yunhua (金润花)" or "김향숙 Kim Hyang Suk", in two.
 */
final class Pieces {
  /** How many characters of an entry are looked at. */
  static final int LOOKED_AT = 400;

  /** How many writings of one entry are read. */
  private static final int MOST = 3;

  private static final String CUTS = "()[]{}（）［］【】〔〕=|;；／";

  private Pieces() {}

  /** The start of an entry, marked if it was longer than what is looked at. */
  static String limited(String form, Set<NameMark> marks) {
    if (form.length() <= LOOKED_AT || form.codePointCount(0, form.length()) <= LOOKED_AT) {
      return form;
    }
    marks.add(NameMark.TRUNCATED);
    return form.substring(0, form.offsetByCodePoints(0, LOOKED_AT));
  }

  /** The writings in an entry; at least one. */
  static List<String> of(String form) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int at = 0; at < form.length(); at++) {
      if (CUTS.indexOf(form.charAt(at)) >= 0) {
        add(piece, pieces);
      } else {
        piece.append(form.charAt(at));
      }
    }
    add(piece, pieces);
    return pieces.isEmpty() ? List.of("") : List.copyOf(pieces);
  }

  private static void add(StringBuilder piece, List<String> pieces) {
    String text = piece.toString();
    piece.setLength(0);
    if (text.isBlank() || pieces.size() >= MOST) {
      return;
    }
    int cut = cut(text);
    if (cut > 0 && pieces.size() + 1 < MOST) {
      pieces.add(text.substring(0, cut));
      pieces.add(text.substring(cut));
    } else {
      pieces.add(text);
    }
  }

  /** Where a whole name in one script ends and a whole name in another begins; 0 if nowhere. */
  private static int cut(String text) {
    for (int at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
      String before = text.substring(0, at);
      String after = text.substring(at + 1);
      if (isWhole(before) && isWhole(after) && isWide(before) != isWide(after)) {
        return at;
      }
    }
    return 0;
  }

  /** Whether a text is in one kind of script and long enough for surname and given name. */
  private static boolean isWhole(String text) {
    String letters = text.strip().toLowerCase(Locale.ROOT);
    long wide = letters.codePoints().filter(Pieces::isWide).count();
    long narrow = letters.codePoints().filter(Character::isLetter).count() - wide;
    return (wide >= 2 && narrow == 0) || (narrow >= 5 && wide == 0);
  }

  private static boolean isWide(String text) {
    return text.codePoints().anyMatch(Pieces::isWide);
  }

  private static boolean isWide(int each) {
    Scripts script = Scripts.of(each);
    return script == Scripts.HAN || script == Scripts.HANGUL;
  }
}
