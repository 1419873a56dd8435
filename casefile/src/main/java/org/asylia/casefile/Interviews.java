package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.InterviewHeld;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;

/** The part of a case file that interviews write. */
public record Interviews(
    Map<EntryId, Interview> held,
    List<Entered<QuestionAsked>> questions,
    Map<EntryId, Entered<AdversePointPut>> points,
    Map<EntryId, Entered<AdversePointAnswered>> answers) {

  static final Interviews EMPTY = new Interviews(Map.of(), List.of(), Map.of(), Map.of());

  /** Every utterance of every interview, in the order of the interviews. */
  public Stream<Entered<UtteranceRecorded>> utterances() {
    return held.values().stream().flatMap(i -> i.utterances().stream());
  }

  /** The interviews of one person. */
  public Stream<Interview> of(PersonId person) {
    return held.values().stream().filter(i -> i.held().act().person().equals(person));
  }

  /** Whether that question was asked of anybody in the file. */
  public boolean asked(Question question) {
    return questions.stream().anyMatch(q -> q.act().question() == question);
  }

  /** The interview that holds that utterance. */
  public Optional<Interview> holding(EntryId utterance) {
    return held.values().stream()
        .filter(i -> i.utterances().stream().anyMatch(u -> u.id().equals(utterance)))
        .findFirst();
  }

  Interviews after(Recorded at, InterviewAct act) {
    return switch (act) {
      case InterviewHeld a ->
          new Interviews(
              plus(held, at.id(), Interview.of(Entered.of(at, a))), questions, points, answers);
      case UtteranceRecorded a -> change(a.interview(), i -> i.with(Entered.of(at, a)));
      case UtteranceCorrected a ->
          holding(a.utterance())
              .map(i -> change(i.held().id(), old -> old.corrected(Entered.of(at, a))))
              .orElse(this);
      case ReadBackConfirmed a -> change(a.interview(), i -> i.confirmed(Entered.of(at, a)));
      case QuestionAsked a ->
          new Interviews(held, plus(questions, Entered.of(at, a)), points, answers);
      case AdversePointPut a ->
          new Interviews(held, questions, plus(points, at.id(), Entered.of(at, a)), answers);
      case AdversePointAnswered a ->
          new Interviews(held, questions, points, plus(answers, a.point(), Entered.of(at, a)));
    };
  }

  private Interviews change(EntryId interview, UnaryOperator<Interview> how) {
    return Optional.ofNullable(held.get(interview))
        .map(i -> new Interviews(plus(held, interview, how.apply(i)), questions, points, answers))
        .orElse(this);
  }
}
