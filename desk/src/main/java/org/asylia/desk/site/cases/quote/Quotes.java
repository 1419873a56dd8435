package org.asylia.desk.site.cases.quote;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.CountryInformationAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.MedicalReportAdded;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Interview;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.InterviewAct.UtteranceCorrected;
import org.asylia.casefile.InterviewAct.UtteranceRecorded;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Value;
import org.asylia.desk.language.Messages;

/** Resolves what is cited in one case file to its words, for one reader. */
public final class Quotes {
  private final Messages say;
  private final CaseFile file;
  private final List<Interview> interviews;

  /** The quotes of a file for that reader. */
  public Quotes(Messages say, CaseFile file) {
    this.say = say;
    this.file = file;
    this.interviews = List.copyOf(file.interviews().held().values());
  }

  /** The words of an entry; empty where it is nothing that can be cited. */
  public Optional<Quote> of(EntryId id) {
    return file.entry(id).flatMap(this::of);
  }

  /** The words of citations, in their order. */
  public List<Quote> of(List<Citation> citations) {
    return citations.stream().flatMap(c -> of(c.entry()).stream()).toList();
  }

  /** The words of a recorded act; empty where it is nothing that can be cited. */
  public Optional<Quote> of(Recorded at) {
    return switch (at.act()) {
      case UtteranceRecorded a -> Optional.of(utterance(at, a));
      case UtteranceCorrected a ->
          Optional.of(quote(at, say.say("quote.correction"), a.correction(), "/interviews"));
      case AdversePointAnswered a ->
          Optional.of(quote(at, say.say("quote.answer"), a.answer(), "/interviews"));
      case Stated a ->
          Optional.of(quote(at, say.say("quote.statement", say.word(a.topic())), a.value(), ""));
      case EvidenceAdded a ->
          Optional.of(
              plain(
                  at,
                  say.say("quote.evidence", say.word(a.kind()), a.title()),
                  a.description(),
                  "/evidence"));
      case MedicalReportAdded a ->
          Optional.of(
              plain(at, say.say("quote.medical", say.date(a.dated())), a.summary(), "/evidence"));
      case CountryInformationAdded a -> Optional.of(plain(at, source(a), a.passage(), "/evidence"));
      default -> Optional.empty();
    };
  }

  /** Whether an act is something a finding would be expected to look at. */
  public static boolean material(Act act) {
    return switch (act) {
      case UtteranceRecorded a -> a.speaker() == Speaker.APPLICANT;
      case Stated a -> !(a.value() instanceof Value.NotStated);
      case AdversePointAnswered _, UtteranceCorrected _ -> true;
      case EvidenceAdded _, MedicalReportAdded _, CountryInformationAdded _ -> true;
      default -> false;
    };
  }

  private Quote utterance(Recorded at, UtteranceRecorded a) {
    int interview = 1;
    for (int i = 0; i < interviews.size(); i++) {
      interview = interviews.get(i).held().id().equals(a.interview()) ? i + 1 : interview;
    }
    return new Quote(
        at.id(),
        say.say("quote.line", interview, a.number(), say.word(a.speaker())),
        a.original().text(),
        a.original().language().tag(),
        a.interpretation().map(Value.Words::text),
        a.interpretation().map(w -> w.language().tag()).orElse(""),
        path("/interviews"),
        at.act().part() == Part.CONFIDENTIAL);
  }

  private Quote quote(Recorded at, String label, Value value, String below) {
    String tag = value instanceof Value.Words w ? w.language().tag() : "";
    return new Quote(
        at.id(),
        label,
        ValueWords.of(say, value),
        tag,
        Optional.empty(),
        "",
        path(below),
        at.act().part() == Part.CONFIDENTIAL);
  }

  private Quote plain(Recorded at, String label, String words, String below) {
    return new Quote(
        at.id(),
        label,
        words,
        "",
        Optional.empty(),
        "",
        path(below),
        at.act().part() == Part.CONFIDENTIAL);
  }

  private String source(CountryInformationAdded a) {
    String published = a.published().map(say::date).orElseGet(() -> say.say("quote.undated"));
    return say.say("quote.source", a.title(), a.publisher(), published);
  }

  private String path(String below) {
    return "/cases/" + file.id() + below;
  }
}
