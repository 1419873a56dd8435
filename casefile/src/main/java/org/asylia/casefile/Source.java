package org.asylia.casefile;

import java.time.LocalDate;

/** Where a statement comes from. */
public sealed interface Source {

  /** The person said it to the officer who recorded it. */
  record Said(PersonId by) implements Source {}

  /** The person said it in an interview, in the numbered utterance of that entry. */
  record SaidInInterview(PersonId by, EntryId utterance) implements Source {}

  /** A document or object in the file shows it. */
  record Shown(EntryId evidence) implements Source {}

  /** Another organisation's list says it. */
  record Listed(String list, LocalDate dated) implements Source {}

  /** A published decision says it; the citation is the one under which it is published. */
  record Published(String citation) implements Source {}

  /** The officer who recorded it saw it. */
  record Observed() implements Source {}
}
