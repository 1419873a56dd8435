package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.QuestionAsked;
import org.asylia.casefile.InterviewAct.ReadBackConfirmed;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.Value;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;

/** The forms at and around read-back: a correction beside a line, a question asked, the end. */
public record ReadBack(
    Field line,
    Field by,
    List<Choice> speakers,
    Field text,
    Field reason,
    Field question,
    List<Choice> questions,
    Field askedAt,
    Field on) {

  /** Every field, for the summary of what needs another look. */
  public List<Field> all() {
    return List.of(line, by, text, reason, question, askedAt, on);
  }

  /** A correction of a line, in the language the line was said in. */
  static Optional<UtteranceCorrected> corrected(Hearing at) {
    var form = at.form();
    var say = at.say();
    var line = at.line("fix-line");
    Optional<Speaker> by = form.choice("fix-by", Speaker.class, say.say("hearing.speaker-needed"));
    String text = form.needed("fix-text", say.say("hearing.correction-needed"));
    return form.fine()
        ? line.flatMap(l ->
            by.map(s ->
                new UtteranceCorrected(
                    l.id(),
                    new Value.Words(text, l.act().original().language()),
                    s,
                    form.text("fix-reason"),
                    l.act().inConfidence())))
        : Optional.empty();
  }

  /** A required question, asked of the person heard in a line. */
  static Optional<QuestionAsked> asked(Hearing at) {
    var question =
        at.form().choice("ask-question", Question.class, at.say().say("hearing.question-needed"));
    var line = at.line("ask-line");
    return question.flatMap(
        q -> line.map(l -> new QuestionAsked(q, at.interview().held().act().person(), l.id())));
  }

  /** The person confirms the record. */
  static Optional<ReadBackConfirmed> confirmed(Hearing at) {
    return at.form()
        .day("read-on", at.say().say("hearing.day-needed"))
        .map(day -> new ReadBackConfirmed(at.interview().held().id(), day));
  }

  /** The forms as the page shows them. */
  static ReadBack of(Hearing at, String line, String today) {
    var say = at.say();
    var form = at.form();
    return new ReadBack(
        form.fill(numbered("fix-line", say.say("hearing.line-number")).holding(line)),
        form.fill(
            Field.of("fix-by", say.say("hearing.corrected-by"))
                .holding(Speaker.APPLICANT.name())
                .needed()),
        Stream.of(Speaker.values()).map(s -> new Choice(s.name(), say.word(s))).toList(),
        form.fill(Field.of("fix-text", say.say("hearing.correction")).needed()),
        form.fill(Field.of("fix-reason", say.say("hearing.correction-reason"))),
        form.fill(Field.of("ask-question", say.say("hearing.question")).needed()),
        Stream.of(Question.values()).map(q -> new Choice(q.name(), say.word(q))).toList(),
        form.fill(numbered("ask-line", say.say("hearing.asked-at"))),
        form.fill(Field.of("read-on", say.say("hearing.read-on")).holding(today).needed()));
  }

  private static Field numbered(String name, String label) {
    return Field.of(name, label).needed();
  }
}
