package org.asylia.desk.site.cases.hearing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Citation;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.AdversePointPut;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.Value;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.CitationChoice;
import org.asylia.desk.page.Field;
import org.asylia.desk.site.cases.citing.Citables;

/** The forms that put what speaks against a person to them, and take their answer. */
public record PutForm(
    Field kind,
    List<Choice> kinds,
    Field text,
    Field basis,
    List<CitationChoice> citables,
    Field confidence,
    Field point,
    List<Choice> open,
    Field answer,
    Field answeredIn,
    List<Choice> languages,
    Field silent,
    Field answerConfidence) {

  /** Every field, for the summary of what needs another look. */
  public List<Field> all() {
    return List.of(
        kind, text, basis, confidence, point, answer, answeredIn, silent, answerConfidence);
  }

  /** The point to put. */
  static Optional<AdversePointPut> put(Hearing at) {
    var form = at.form();
    Optional<PointKind> kind =
        form.choice("point-kind", PointKind.class, at.say().say("hearing.kind-needed"));
    String text = form.needed("point-text", at.say().say("hearing.point-needed"));
    List<Citation> basis = form.entries("point-basis").stream().map(Citation::new).toList();
    return form.fine()
        ? kind.map(k ->
            new AdversePointPut(
                at.interview().held().act().person(),
                k,
                text,
                basis,
                !form.all("point-confidence").isEmpty()))
        : Optional.empty();
  }

  /** The answer to a point; silence is recorded as silence. */
  static Optional<AdversePointAnswered> answered(Hearing at) {
    var form = at.form();
    Optional<EntryId> point = form.entry("answer-point");
    if (point.isEmpty()) {
      form.refuse("answer-point", at.say().say("hearing.which-point"));
    }
    boolean silent = !form.all("answer-silent").isEmpty();
    Value value = silent ? new Value.NotStated() : words(at);
    return form.fine()
        ? point.map(
            p -> new AdversePointAnswered(p, value, !form.all("answer-confidence").isEmpty()))
        : Optional.empty();
  }

  private static Value words(Hearing at) {
    String text = at.form().needed("answer-text", at.say().say("hearing.answer-needed"));
    return new Value.Words(
        text,
        Languages.read(at.form().text("answer-language"))
            .orElse(at.interview().held().act().spoken()));
  }

  /** The forms as the page shows them. */
  static PutForm of(Hearing at, Citables citables, Points points) {
    var say = at.say();
    var form = at.form();
    String spoken = at.interview().held().act().spoken().tag();
    return new PutForm(
        form.fill(Field.of("point-kind", say.say("hearing.kind")).needed()),
        Stream.of(PointKind.values()).map(k -> new Choice(k.name(), say.word(k))).toList(),
        form.fill(
            Field.of("point-text", say.say("hearing.point"))
                .hinting(say.say("hearing.point-hint"))
                .needed()),
        form.fill(Field.of("point-basis", say.say("hearing.basis"))),
        citables.choices(),
        form.fill(
            Field.of("point-confidence", say.say("hearing.confidence"))
                .hinting(say.say("hearing.confidence-family"))),
        form.fill(Field.of("answer-point", say.say("hearing.which")).needed()),
        points.open(at.interview().held().act().person()),
        form.fill(Field.of("answer-text", say.say("hearing.answer"))),
        form.fill(Field.of("answer-language", say.say("hearing.said-in")).holding(spoken).needed()),
        at.languages(),
        form.fill(Field.of("answer-silent", say.say("hearing.silence"))),
        form.fill(Field.of("answer-confidence", say.say("hearing.confidence"))));
  }
}
