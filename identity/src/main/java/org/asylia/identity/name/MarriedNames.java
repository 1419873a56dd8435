package org.asylia.identity.name;

/** Finds a husband's surname put before the family name, as 王金香淑 or "Wang Kim Hyang-suk". */
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
    long key = Letters.none();
    for (int at = 0; at < end; at++) {
      key = Letters.with(key, written.letter(at));
    }
    int slot = tables.latin.surnames.slot(key);
    return tables.latin.surnames.end(slot) > tables.latin.surnames.start(slot) ? end : 0;
  }
}
