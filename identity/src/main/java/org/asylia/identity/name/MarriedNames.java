package org.asylia.identity.name;

/** Looks among the words of a name for a second surname before the family name, or one put last. */
final class MarriedNames {
  private static final int CHARACTERS = 4;

  private MarriedNames() {}

  /** Where the family name starts if another surname may stand before it; 0 if not. */
  static int secondSurname(NameTables tables, Written written) {
    return switch (Scripts.of(written)) {
      case HAN, HANGUL -> written.length() == CHARACTERS && written.words() == 1 ? 1 : 0;
      case LATIN -> secondWord(tables, written);
      default -> 0;
    };
  }

  private static int secondWord(NameTables tables, Written written) {
    int end = 1;
    while (end < written.length() && written.breakAt(end) == Written.JOINED) {
      end++;
    }
    boolean hyphened = end < written.length() && written.breakAt(end) == Written.HYPHEN;
    if (written.words() < (hyphened ? 2 : 3) || end > Letters.LONGEST) {
      return 0;
    }
    return isSurname(tables, written, 0, end) ? end : 0;
  }

  /** Whether the last word may be a surname; in other scripts than Latin it always may. */
  static boolean lastIsSurname(NameTables tables, Written written) {
    int start = written.length() - 1;
    while (start > 0 && written.breakAt(start) < Written.WORD) {
      start--;
    }
    return Scripts.of(written) != Scripts.LATIN
        || (written.length() - start <= Letters.LONGEST
            && isSurname(tables, written, start, written.length()));
  }

  private static boolean isSurname(NameTables tables, Written written, int from, int to) {
    long key = Letters.none();
    for (int at = from; at < to; at++) {
      key = Letters.with(key, written.letter(at));
    }
    int slot = tables.latin.surnames.slot(key);
    return tables.latin.surnames.end(slot) > tables.latin.surnames.start(slot);
  }
}
