package org.asylia.parameters;

/**
 * A DMN file that cannot be used as it is. The message names file, table, rule and column as far as
 * they are known, says what is wrong and what to write instead; nothing of the file was kept.
 */
public final class InvalidParameterSetException extends RuntimeException {
  private static final long serialVersionUID = 2L;

  private final Place place;
  private final String problem;
  private final String advice;

  InvalidParameterSetException(Place place, String problem, String advice) {
    super(text(place, problem, advice));
    this.place = place;
    this.problem = problem;
    this.advice = advice;
  }

  /** Says what is wrong at a place and what to write instead; {@code cause} is why. */
  public InvalidParameterSetException(Place place, String problem, String advice, Exception cause) {
    super(text(place, problem, advice), cause);
    this.place = place;
    this.problem = problem;
    this.advice = advice;
  }

  /** Where it is wrong. */
  public Place place() {
    return place;
  }

  /** What is wrong, in English. */
  public String problem() {
    return problem;
  }

  /** What to write instead, in English. */
  public String advice() {
    return advice;
  }

  private static String text(Place place, String problem, String advice) {
    return place.text() + ": " + problem + " " + advice + " Nothing was loaded.";
  }
}
