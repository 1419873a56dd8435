package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;

/** One interview: its utterances in order of their numbers, corrections beside them. */
public record Interview(
    Entered<InterviewHeld> held,
    List<Entered<UtteranceRecorded>> utterances,
    List<Entered<UtteranceCorrected>> corrections,
    Optional<Entered<ReadBackConfirmed>> confirmed) {

  static Interview of(Entered<InterviewHeld> held) {
    return new Interview(held, List.of(), List.of(), Optional.empty());
  }

  /** The corrections of one utterance, oldest first. */
  public List<Entered<UtteranceCorrected>> corrections(EntryId utterance) {
    return corrections.stream().filter(c -> c.act().utterance().equals(utterance)).toList();
  }

  Interview with(Entered<UtteranceRecorded> utterance) {
    return new Interview(held, plus(utterances, utterance), corrections, confirmed);
  }

  Interview corrected(Entered<UtteranceCorrected> correction) {
    return new Interview(held, utterances, plus(corrections, correction), confirmed);
  }

  Interview confirmed(Entered<ReadBackConfirmed> confirmation) {
    return new Interview(held, utterances, corrections, Optional.of(confirmation));
  }
}
