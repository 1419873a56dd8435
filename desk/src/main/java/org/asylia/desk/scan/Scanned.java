package org.asylia.desk.scan;

/** What the scanner said of a file. */
public sealed interface Scanned {
  /** It has seen all of it and found nothing. */
  record Clean() implements Scanned {}

  /**
   * It found malware.
   *
   * @param name how the scanner calls it: letters, digits, dots, dashes, lines, at most 100
   */
  record Infected(String name) implements Scanned {
    /** Keeps of the name what cannot do harm anywhere. */
    public Infected {
      name = name.replaceAll("[^A-Za-z0-9._-]", "_");
      name = name.substring(0, Math.min(name.length(), 100));
    }
  }

  /** It is larger than the scanner looks at, so nobody knows what is in it. */
  record TooLarge() implements Scanned {}

  /** The scanner is not there, gave up, or did not say what it found. */
  record Silent() implements Scanned {}
}
