package org.asylia.casefile;

/** A state, by its ISO 3166-1 alpha-2 code in capitals, as in {@code TH}. */
public record Country(String code) {
  /** Refuses anything but two capital letters. */
  public Country {
    if (!code.matches("[A-Z]{2}")) {
      throw new IllegalArgumentException(
          "A country is written as two capital letters (ISO 3166), such as TH; got "
              + code.length()
              + " characters.");
    }
  }

  @Override
  public String toString() {
    return code;
  }
}
