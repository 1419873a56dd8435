package org.asylia.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What happens in interviews: utterances, corrections, questions that must be asked, read-back. */
public sealed interface InterviewAct extends Act {

  /**
   * An interview begins.
   *
   * @param person who is interviewed
   * @param on the day
   * @param spoken the language the person speaks in it
   * @param alone whether the person is heard without other members of the file
   * @param interpreting whether and how somebody interprets
   */
  record InterviewHeld(
      PersonId person, LocalDate on, Language spoken, boolean alone, Interpreting interpreting)
      implements InterviewAct {}

  /** Whether somebody interprets, and what was checked about them. */
  sealed interface Interpreting {
    /** The interviewer and the person share a language. */
    record NoInterpreter() implements Interpreting {}

    /** An interpreter, with the conflict check (security services, broker, same locality) made. */
    record By(OfficerId interpreter, boolean conflictChecked, boolean sameSexOffered)
        implements Interpreting {}
  }

  /**
   * Something was said, kept in the words it was said in.
   *
   * @param interview the entry of the interview
   * @param number the line's number in the interview, from 1
   * @param speaker who spoke
   * @param original the words in the language spoken
   * @param interpretation the words as interpreted; empty where nobody interpreted
   * @param audioMillis position in the recording, in milliseconds; empty where none is kept
   * @param inConfidence whether other members of the file must not learn of it
   */
  record UtteranceRecorded(
      EntryId interview,
      int number,
      Speaker speaker,
      Value.Words original,
      Optional<Value.Words> interpretation,
      OptionalLong audioMillis,
      boolean inConfidence)
      implements InterviewAct {
    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : Part.CLAIM;
    }
  }

  /**
   * At read-back an utterance is corrected. The correction stands beside it, never over it.
   *
   * @param inConfidence whether other members of the file must not learn of it, as of the utterance
   */
  record UtteranceCorrected(
      EntryId utterance, Value.Words correction, Speaker by, String reason, boolean inConfidence)
      implements InterviewAct {
    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : Part.CLAIM;
    }
  }

  /** The person confirms the record of the interview as read back. */
  record ReadBackConfirmed(EntryId interview, LocalDate on) implements InterviewAct {
    @Override
    public boolean binding() {
      return true;
    }
  }

  /** A question that must not be forgotten was asked, in that utterance. */
  record QuestionAsked(Question question, PersonId person, EntryId utterance)
      implements InterviewAct {}

  /** A point that speaks against the person is put to them, so that they can answer. */
  record AdversePointPut(
      PersonId person, PointKind kind, String point, List<Citation> basis, boolean inConfidence)
      implements InterviewAct {
    /** Copies the list. */
    public AdversePointPut {
      basis = List.copyOf(basis);
    }

    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : Part.CLAIM;
    }
  }

  /** The person's answer to a point, in their words; silence is recorded as silence. */
  record AdversePointAnswered(EntryId point, Value answer, boolean inConfidence)
      implements InterviewAct {
    @Override
    public Part part() {
      return inConfidence ? Part.CONFIDENTIAL : Part.CLAIM;
    }
  }

  /** Who speaks. */
  enum Speaker {
    INTERVIEWER,
    APPLICANT,
    INTERPRETER,
    REPRESENTATIVE
  }

  /** Questions that the procedure requires. */
  enum Question {
    /** How severely leaving is punished, and what opinion it is read as (Handbook 61). */
    ILLEGAL_EXIT,
    /** Whether hardship hides a Convention reason (Handbook 62 to 64). */
    ECONOMIC_MOTIVE,
    /** What happened since leaving that adds to the risk (Handbook 94 to 96). */
    SUR_PLACE
  }

  /** What sort of point is put. */
  enum PointKind {
    /** Against the credibility of a material fact. */
    CREDIBILITY,
    /** Against an element of the definition. */
    ELEMENT,
    /** Members of the family differ. */
    FAMILY_INCONSISTENCY
  }
}
