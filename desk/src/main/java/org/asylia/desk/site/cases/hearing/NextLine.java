package org.asylia.desk.site.cases.hearing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Language;
import org.asylia.casefile.Value;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;

/** The form for the next line of an interview: made for typing it while people speak. */
public record NextLine(
    int number,
    Field speaker,
    List<Turn> turns,
    Field said,
    Field original,
    Field rendered,
    Field interpretation,
    Field audio,
    Field confidence,
    List<Choice> languages) {

  /** A speaker with the languages in which their lines usually go. */
  public record Turn(Choice speaker, String said, String rendered) {}

  /** Every field, for the summary of what needs another look. */
  public List<Field> all() {
    return List.of(speaker, said, original, rendered, interpretation, audio, confidence);
  }

  /** The act the form asks for; empty where a message now stands beside a field. */
  static Optional<UtteranceRecorded> read(Hearing at) {
    var form = at.form();
    var say = at.say();
    Optional<Speaker> speaker =
        form.choice("line-speaker", Speaker.class, say.say("hearing.speaker-needed"));
    Optional<Value.Words> original =
        words(at, "line-said", form.needed("line-original", say.say("hearing.words-needed")));
    String rendered = form.text("line-interpretation");
    Optional<Value.Words> interpretation =
        rendered.isEmpty() ? Optional.empty() : words(at, "line-rendered", rendered);
    OptionalLong audio = AudioTime.parse(form.text("line-audio"));
    if (audio.isEmpty() && !form.text("line-audio").isEmpty()) {
      form.refuse("line-audio", say.say("hearing.audio-wrong"));
    }
    boolean inConfidence = !form.all("line-confidence").isEmpty();
    return form.fine()
        ? speaker.flatMap(s ->
            original.map(o ->
                new UtteranceRecorded(
                    at.interview().held().id(),
                    at.next(),
                    s,
                    o,
                    interpretation,
                    audio,
                    inConfidence)))
        : Optional.empty();
  }

  private static Optional<Value.Words> words(Hearing at, String field, String text) {
    Optional<Language> language = Languages.read(at.form().text(field));
    if (language.isEmpty()) {
      at.form().refuse(field, at.say().say("hearing.language-needed"));
    }
    return language.map(l -> new Value.Words(text, l));
  }

  /** The form as the page shows it. */
  static NextLine of(Hearing at) {
    var say = at.say();
    var form = at.form();
    List<Turn> turns = turns(at);
    String whose = turn(at).name();
    Turn turn =
        turns.stream()
            .filter(t -> t.speaker().value().equals(whose))
            .findFirst()
            .orElse(turns.getFirst());
    return new NextLine(
        at.next(),
        form.fill(
            Field.of("line-speaker", say.say("hearing.speaker"))
                .holding(turn.speaker().value())
                .needed()),
        turns,
        form.fill(Field.of("line-said", say.say("hearing.said-in")).holding(turn.said()).needed()),
        form.fill(Field.of("line-original", say.say("hearing.original")).needed()),
        form.fill(
            Field.of("line-rendered", say.say("hearing.rendered-in"))
                .holding(turn.rendered())
                .needed()),
        form.fill(Field.of("line-interpretation", say.say("hearing.interpretation"))),
        form.fill(Field.of("line-audio", say.say("hearing.audio"))),
        form.fill(Field.of("line-confidence", say.say("hearing.confidence"))),
        at.languages());
  }

  private static Speaker turn(Hearing at) {
    return at.last().map(UtteranceRecorded::speaker).orElse(Speaker.APPLICANT)
            == Speaker.INTERVIEWER
        ? Speaker.APPLICANT
        : Speaker.INTERVIEWER;
  }

  private static List<Turn> turns(Hearing at) {
    String spoken = at.interview().held().act().spoken().tag();
    boolean interpreted =
        !(at.interview().held().act().interpreting() instanceof Interpreting.NoInterpreter);
    String office = interpreted ? at.reader().tag() : spoken;
    List<Turn> turns = new ArrayList<>();
    for (Speaker speaker : Speaker.values()) {
      boolean ours = speaker == Speaker.INTERVIEWER || speaker == Speaker.REPRESENTATIVE;
      Turn usual =
          new Turn(
              new Choice(speaker.name(), at.say().word(speaker)),
              ours ? office : spoken,
              ours ? spoken : office);
      turns.add(
          at.lines()
              .filter(u -> u.speaker() == speaker)
              .reduce((a, b) -> b)
              .map(u -> after(u, usual))
              .orElse(usual));
    }
    return turns;
  }

  private static Turn after(UtteranceRecorded before, Turn usual) {
    return new Turn(
        usual.speaker(),
        before.original().language().tag(),
        before.interpretation().map(w -> w.language().tag()).orElse(usual.rendered()));
  }
}
