package org.asylia.casefile;

/** What a statement says: words, a name, a date, an age, a coded answer, or that it is silent. */
public sealed interface Value {

  /** Free words in the language they were said in. */
  record Words(String text, Language language) implements Value {}

  /** A name exactly as written or said, in whatever script. */
  record Name(String written) implements Value {}

  /** A date as said. */
  record Dated(SaidDate date) implements Value {}

  /** An age as said. */
  record Aged(SaidAge age) implements Value {}

  /** An answer from the situation's vocabulary of codes. */
  record Coded(String code) implements Value {}

  /** The source is silent. It is a value of its own: silence is neither yes nor no. */
  record NotStated() implements Value {}
}
