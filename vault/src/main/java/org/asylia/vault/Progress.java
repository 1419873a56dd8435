package org.asylia.vault;

/** Hears how far a verification is. */
@FunctionalInterface
public interface Progress {
  /**
   * Some more is done.
   *
   * @param pass what is being checked: {@code log}, {@code cases} or {@code keys}
   * @param done entries so far
   * @param total entries in all
   */
  void at(String pass, long done, long total);
}
