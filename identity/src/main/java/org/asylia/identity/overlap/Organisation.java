package org.asylia.identity.overlap;

import java.util.regex.Pattern;

/**
 * One side of an overlap.
 *
 * @param name what it is called in the files: small letters, digits and hyphens, at most 40
 * @param country where it is, as two letters (ISO 3166-1)
 */
public record Organisation(String name, String country) {
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

  /** Checks the form. */
  public Organisation {
    if (!NAME.matcher(name).matches()) {
      throw new OverlapException(
          "An organisation's name has small letters, digits and hyphens, at most 40; "
              + name
              + " has others. Nothing was written.");
    }
    if (!COUNTRY.matcher(country).matches()) {
      throw new OverlapException(
          "A country is two capital letters, as KR; " + country + " is not. Nothing was written.");
    }
  }

  /**
   * Reads {@code name:CC}.
   *
   * @throws OverlapException if it is written otherwise
   */
  public static Organisation parse(String text) {
    int colon = text.indexOf(':');
    if (colon < 0) {
      throw new OverlapException(
          "Write an organisation as name:CC, the name and its country; "
              + text
              + " has no country. Nothing was written.");
    }
    return new Organisation(text.substring(0, colon), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return name + ":" + country;
  }
}
