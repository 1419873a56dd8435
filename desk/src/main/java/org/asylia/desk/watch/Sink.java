package org.asylia.desk.watch;

/** Where the lines of the security log go. Safe for use by many threads. */
@FunctionalInterface
public interface Sink {
  /** Takes one line, without its line end. Never throws: a log that fails stops nobody's work. */
  void take(String line);

  /** A sink that gives each line to both. */
  default Sink and(Sink other) {
    return line -> {
      take(line);
      other.take(line);
    };
  }

  /** Keeps nothing. */
  static Sink nowhere() {
    return _ -> {};
  }
}
