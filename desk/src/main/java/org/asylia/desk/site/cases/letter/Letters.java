package org.asylia.desk.site.cases.letter;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.AppealRight;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.language.Messages;
import org.asylia.desk.letter.PaperSheet;
import org.asylia.desk.letter.PdfRenderer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.cases.quote.Quotes;
import org.springframework.stereotype.Component;

/** Makes letters from a decision and a notice, as a page and as PDF. */
@Component
public class Letters {
  private final Catalogue catalogue;
  private final DeskSettings settings;
  private final TemplateEngine engine;
  private final PdfRenderer renderer = new PdfRenderer();

  /** Letters in the words of that catalogue, with times as those settings show them. */
  public Letters(Catalogue catalogue, DeskSettings settings, TemplateEngine engine) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.engine = engine;
  }

  /** The messages in which a letter in that language speaks. */
  public Messages in(Language language) {
    return catalogue.in(language, settings.zone());
  }

  /**
   * The letter.
   *
   * @param served whether the notice was served, so that the letter says when and how
   */
  Letter letter(
      CaseFile whole, Recommendation outcome, Notice notice, Language language, boolean served) {
    CaseFile file = MemberView.shared(whole); // the paper may lie where the family reads it
    Messages say = in(language);
    LetterWords words = new LetterWords(say);
    List<Letter.Reason> reasons =
        notice.reasons().stream()
            .map(r -> new Letter.Reason(words.element(r.element()), r.reason()))
            .toList();
    return new Letter(
        say,
        tag(notice),
        Reference.of(file.id()).text(),
        name(file),
        say.date(notice.served()),
        words.title(outcome),
        words.opening(outcome),
        words.meaning(outcome),
        reasons,
        new Quotes(say, file).of(notice.evidence()),
        words.nonReturn(file, outcome),
        appeal(say, notice),
        notice.statusMeanwhile(),
        notice.help(),
        served
            ? Optional.of(
                say.say("letters.delivered", say.date(notice.served()), say.word(notice.mode())))
            : Optional.empty());
  }

  /** The tag of the language the notice is written in, as pages mark it. */
  private static String tag(Notice notice) {
    return LetterLanguages.written(notice.language())
        .map(Language::tag)
        .orElseGet(() -> notice.language().tag());
  }

  private static Optional<Letter.Appeal> appeal(Messages say, Notice notice) {
    return notice.appeal() instanceof AppealRight.Open open
        ? Optional.of(new Letter.Appeal(say.date(open.deadline()), open.how(), open.where()))
        : Optional.empty();
  }

  /** The name the applicant is addressed by: the last one said; empty where none was. */
  public static String name(CaseFile whole) {
    CaseFile file = MemberView.shared(whole);
    return file.registration().applicant().stream()
        .flatMap(a -> file.registration().statements(a.person(), Topic.NAME))
        .flatMap(s ->
            s.act().value() instanceof Value.Name(String written)
                ? java.util.stream.Stream.of(written)
                : java.util.stream.Stream.empty())
        .reduce("", (_, later) -> later);
  }

  /** A template drawn on paper. */
  public byte[] pdf(String template, Object model, Messages say, String title) {
    StringOutput body = new StringOutput();
    engine.render(template, model, body);
    try {
      return renderer.render(PaperSheet.of(say.language(), title, body.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException("The sheet could not be drawn; nothing was changed.", e);
    }
  }
}
