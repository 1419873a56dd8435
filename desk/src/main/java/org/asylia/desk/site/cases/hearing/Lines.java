package org.asylia.desk.site.cases.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.hearing.InterviewPage.Correction;
import org.asylia.desk.site.cases.hearing.InterviewPage.Due;
import org.asylia.desk.site.cases.hearing.InterviewPage.Line;

/** The lines of an interview as the page shows them. */
final class Lines {
  private final Messages say;
  private final CaseFile file;
  private final Interview interview;
  private final Map<EntryId, List<Entered<UtteranceCorrected>>> corrections;
  private final Map<EntryId, List<Entered<QuestionAsked>>> questions;

  Lines(Messages say, CaseFile file, Interview interview) {
    this.say = say;
    this.file = file;
    this.interview = interview;
    corrections =
        interview.corrections().stream().collect(Collectors.groupingBy(c -> c.act().utterance()));
    questions =
        file.interviews().questions().stream()
            .collect(Collectors.groupingBy(q -> q.act().utterance()));
  }

  /** The lines after that number. */
  List<Line> after(int number) {
    return interview.utterances().stream()
        .filter(u -> u.act().number() > number)
        .map(this::line)
        .toList();
  }

  /** The required questions, and where each was asked of the person heard here. */
  List<Due> due() {
    return Stream.of(Question.values())
        .map(q ->
            new Due(
                say.word(q),
                file.interviews().questions().stream()
                    .map(Entered::act)
                    .filter(a ->
                        a.question() == q && a.person().equals(interview.held().act().person()))
                    .flatMap(a -> number(a.utterance()))
                    .findFirst()))
        .toList();
  }

  private Stream<Integer> number(EntryId utterance) {
    return interview.utterances().stream()
        .filter(u -> u.id().equals(utterance))
        .map(u -> u.act().number());
  }

  private Line line(Entered<UtteranceRecorded> entered) {
    UtteranceRecorded line = entered.act();
    return new Line(
        line.number(),
        say.word(line.speaker()),
        line.original().text(),
        line.original().language().tag(),
        line.interpretation().map(w -> w.text()),
        line.interpretation().map(w -> w.language().tag()).orElse(""),
        line.audioMillis().stream().mapToObj(AudioTime::text).findFirst(),
        marks(entered),
        corrections.getOrDefault(entered.id(), List.of()).stream()
            .map(c ->
                new Correction(
                    say.word(c.act().by()),
                    c.act().correction().text(),
                    c.act().correction().language().tag(),
                    c.act().reason()))
            .toList());
  }

  private List<Chip> marks(Entered<UtteranceRecorded> entered) {
    List<Chip> marks = new ArrayList<>();
    if (entered.act().inConfidence()) {
      marks.add(new Chip(say.say("hearing.in-confidence"), Tone.WARNING));
    }
    questions
        .getOrDefault(entered.id(), List.of())
        .forEach(q -> marks.add(new Chip(say.word(q.act().question()), Tone.INFORMING)));
    return marks;
  }
}
