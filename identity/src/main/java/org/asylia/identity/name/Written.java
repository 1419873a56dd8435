package org.asylia.identity.name;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A name as it was written, taken apart into letters and the breaks between them. Letters are
 * Hangul syllables, Han characters, or small letters of an alphabet; {@code breaks[i]} says what
 * stands before letter i.
 */
public final class Written {
  /** No break. */
  public static final byte JOINED = 0;

  /** A hyphen or what is used as one: the syllables around it belong to one name. */
  public static final byte HYPHEN = 1;

  /** A space: another word. */
  public static final byte WORD = 2;

  /** A comma: what stands before it is the surname. */
  public static final byte COMMA = 3;

  private final int[] letters;
  private final byte[] breaks;
  private final EnumSet<NameMark> marks;

  Written(int[] letters, byte[] breaks, Set<NameMark> marks) {
    this.letters = letters;
    this.breaks = breaks;
    this.marks = EnumSet.noneOf(NameMark.class);
    this.marks.addAll(marks);
  }

  /** How many letters there are. */
  public int length() {
    return letters.length;
  }

  /** The letter at a place. */
  public int letter(int at) {
    return letters[at];
  }

  /** What stands before the letter at a place; a {@link #WORD} break at both ends. */
  public byte breakAt(int at) {
    return breaks[at];
  }

  /** What was odd about the writing. */
  public Set<NameMark> marks() {
    return Collections.unmodifiableSet(marks);
  }

  /** How many words there are. */
  public int words() {
    int words = letters.length == 0 ? 0 : 1;
    for (int at = 1; at < letters.length; at++) {
      words += breaks[at] >= WORD ? 1 : 0;
    }
    return words;
  }

  /** Whether a break of at least this strength stands strictly between two places. */
  boolean crosses(int from, int to, byte strength) {
    for (int at = from + 1; at < to; at++) {
      if (breaks[at] >= strength) {
        return true;
      }
    }
    return false;
  }

  /** The same name with its last word first, as the surname stands in the west. */
  Written lastWordFirst() {
    int cut = letters.length;
    do {
      cut--;
    } while (cut > 0 && breaks[cut] < WORD);
    int tail = letters.length - cut;
    int[] turned = new int[letters.length];
    byte[] between = new byte[letters.length + 1];
    System.arraycopy(letters, cut, turned, 0, tail);
    System.arraycopy(letters, 0, turned, tail, cut);
    System.arraycopy(breaks, cut, between, 0, tail);
    System.arraycopy(breaks, 0, between, tail, cut);
    between[letters.length] = WORD;
    return new Written(turned, between, marks);
  }

  /** The name without its apostrophes. */
  Written withoutApostrophes() {
    int[] some = new int[letters.length];
    byte[] between = new byte[letters.length + 1];
    int kept = 0;
    for (int at = 0; at < letters.length; at++) {
      if (letters[at] != '\'') {
        between[kept] = breaks[at];
        some[kept++] = letters[at];
      }
    }
    between[kept] = WORD;
    return new Written(
        java.util.Arrays.copyOf(some, kept), java.util.Arrays.copyOf(between, kept + 1), marks);
  }

  /** The name without its first letters, as a second surname is left away. */
  Written from(int start) {
    return part(start, letters.length, marks);
  }

  Written part(int start, int end, Set<NameMark> kept) {
    int[] some = java.util.Arrays.copyOfRange(letters, start, end);
    byte[] between = java.util.Arrays.copyOfRange(breaks, start, end + 1);
    between[0] = WORD;
    between[some.length] = WORD;
    return new Written(some, between, kept);
  }

  /**
   * The letters alone, without breaks: two writings with the same letters are the same spelling.
   */
  public String spelling() {
    StringBuilder all = new StringBuilder(letters.length);
    for (int letter : letters) {
      all.appendCodePoint(letter);
    }
    return all.toString();
  }
}
