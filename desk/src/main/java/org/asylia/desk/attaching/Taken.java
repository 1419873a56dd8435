package org.asylia.desk.attaching;

import java.util.Optional;
import org.asylia.casefile.EntryId;
import org.asylia.desk.office.Outcome;

/** What came of a file that somebody attached. */
public sealed interface Taken {
  /** It is in the case. */
  record Attached(EntryId entry) implements Taken {}

  /** It is no kind of file a case takes; nothing of it was kept. */
  record WrongKind() implements Taken {}

  /** It is larger than files of its kind may be; nothing of it was kept. */
  record TooLarge(long limit) implements Taken {}

  /** The rules refuse it, or there is no such evidence; nothing of it was kept. */
  record Refused(Optional<Outcome.Refused> why) implements Taken {}

  /**
   * The virus scanner found malware in it; nothing of it was kept.
   *
   * @param name how the scanner calls it
   */
  record Infected(String name) implements Taken {}

  /** It is larger than the virus scanner looks at; nothing of it was kept. */
  record TooLargeToScan() implements Taken {}

  /** The office's virus scanner does not answer; nothing of it was kept. */
  record Unscanned() implements Taken {}
}
