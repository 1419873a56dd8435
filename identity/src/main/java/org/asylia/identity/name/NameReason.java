package org.asylia.identity.name;

import java.util.Map;

/**
 * One sentence of an explanation, as data: which sentence, and what is put into it.
 *
 * @param key which sentence
 * @param values what is put in, by name
 */
public record NameReason(Key key, Map<String, String> values) {

  /** Copies the values. */
  public NameReason {
    values = Map.copyOf(values);
  }

  /** The sentences there are. */
  public enum Key {
    /** Both can be read {@code hangul}. */
    SAME_READING,
    /** {@code letters} = {@code hangul}: a common spelling. */
    SPELLING_COMMON,
    /** {@code letters} = {@code hangul}: a spelling that some use. */
    SPELLING_KNOWN,
    /** {@code letters} = {@code hangul}: a spelling hardly anybody uses. */
    SPELLING_RARE,
    /** The character {@code letters} is read {@code hangul}. */
    CHARACTER_READ,
    /** {@code north} is how the north writes {@code south}. */
    NORTHERN_FORM,
    /** Both are written with the same letters or characters. */
    SAME_LETTERS,
    /** One reading, written with different characters. */
    OTHER_CHARACTERS,
    /** No reading fits both: {@code one} and {@code other} are the likeliest. */
    NO_COMMON_READING,
    /** One of them has only a surname or only a given name: {@code one} and {@code other}. */
    PART_ONLY,
    /** {@code one} and {@code other} differ by a slip of tongue or pen. */
    SLIP,
    /** About {@code in} people in a million bear this name. */
    FREQUENCY,
    /** One of them cannot be read as a name. */
    UNREADABLE
  }
}
