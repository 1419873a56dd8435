package org.asylia.identity.name;

/**
 * Sixty-four bits that stand for a reading: two readings with one key are, in practice, the same.
 */
final class Keys {
  private static final long FACTOR = 0xD6E8FEB86659FD93L;

  private Keys() {}

  /** The key of a surname alone. */
  static long surname(String folded) {
    long key = 1;
    for (int i = 0; i < folded.length(); i++) {
      key = with(key, folded.charAt(i));
    }
    return with(key, ' ');
  }

  /** The key of a reading with one more syllable. */
  static long with(long key, char syllable) {
    long mixed = (key ^ syllable) * FACTOR;
    return mixed ^ mixed >>> 29;
  }

  /** The key of a folded surname and a folded given name. */
  static long of(String surname, String given) {
    long key = surname.isEmpty() ? 0 : surname(surname);
    for (int i = 0; i < given.length(); i++) {
      key = with(key, given.charAt(i));
    }
    return key;
  }
}
