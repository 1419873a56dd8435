package org.asylia.identity.linkage;

/**
 * Something odd about how a file was read.
 *
 * @param kind what it was
 * @param line the line it was first seen at, counted from 1
 * @param times how often it was seen
 */
public record TableMark(Kind kind, long line, long times) {

  /** What may be odd about a file. */
  public enum Kind {
    /** The encoding is a guess, not UTF-8. */
    GUESSED_ENCODING,
    /** Bytes that are no character of the encoding were replaced. */
    BROKEN_CHARACTERS,
    /** Two columns have one name; the later has its number behind it. */
    COLUMN_TWICE,
    /** A column has no name; it is called by its number. */
    COLUMN_WITHOUT_NAME,
    /** A record has fewer fields than the heading; the rest is taken as empty. */
    SHORT_RECORD,
    /** A record has more fields than the heading; they are kept. */
    LONG_RECORD,
    /** The file ends in the middle of a record; it was read as far as it goes. */
    CUT,
    /** A quote is never closed; it was taken to end with its line. */
    OPEN_QUOTE
  }
}
