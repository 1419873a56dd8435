package org.asylia.parameters;

/**
 * A DMN file that cannot be used as it is. The message names file, table, rule and column as far as
 * they are known, says what is wrong and what to write instead; nothing of the file was kept.
 */
public final class InvalidParameterSetException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  InvalidParameterSetException(Place place, String problem, String advice) {
    super(place.text() + ": " + problem + " " + advice + " Nothing was loaded.");
  }

  /** Says what is wrong at a place and what to write instead; {@code cause} is why. */
  public InvalidParameterSetException(Place place, String problem, String advice, Exception cause) {
    super(place.text() + ": " + problem + " " + advice + " Nothing was loaded.", cause);
  }
}
