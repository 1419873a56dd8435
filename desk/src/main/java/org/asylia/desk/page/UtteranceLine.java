package org.asylia.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * A numbered utterance of an interview: original, interpretation, audio time, and read-back
 * corrections beside it.
 *
 * @param number its number in the record, from 1; also its anchor {@code u<number>}
 * @param speaker who spoke
 * @param original what was said
 * @param originalTag the BCP 47 tag of the language it was said in
 * @param interpretation what the interpreter said
 * @param interpretationTag the BCP 47 tag of the interpretation
 * @param audio the time in the recording, for example 00:12:41
 * @param corrections what the applicant corrected when it was read back, in order
 */
public record UtteranceLine(
    int number,
    String speaker,
    String original,
    String originalTag,
    Optional<String> interpretation,
    String interpretationTag,
    Optional<String> audio,
    List<String> corrections) {

  /** Copies the corrections. */
  public UtteranceLine {
    corrections = List.copyOf(corrections);
  }
}
