package org.asylia.desk.site.cases.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Explanations;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.NonReturnAssessed;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct;
import org.asylia.casefile.InterviewAct;
import org.asylia.casefile.InterviewAct.AdversePointAnswered;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.quote.Quote;
import org.asylia.desk.site.cases.quote.Quotes;
import org.asylia.desk.site.cases.quote.ValueWords;
import org.asylia.desk.site.cases.review.ReviewPage.Found;
import org.asylia.desk.site.cases.review.ReviewPage.Unused;

/** What is found in a file and on what, in the reader's words. */
record Findings(Messages say, Explanations words, CaseFile file) {

  /** Every element of inclusion, and of exclusion where something was found. */
  List<Found> elements() {
    List<Found> found = new ArrayList<>();
    for (Element element : Element.values()) {
      Optional<FindingMade> finding =
          Optional.ofNullable(file.assessment().findings().get(element)).map(Entered::act);
      if (finding.isPresent() || element.material()) {
        found.add(finding.map(this::element).orElseGet(() -> notAssessed(element)));
      }
    }
    file.assessment().nonReturn().map(Entered::act).map(this::nonReturn).ifPresent(found::add);
    return found;
  }

  /** Each material fact whose credibility was assessed; the latest word on each. */
  List<Found> credibility() {
    Map<String, FactAssessed> latest = new LinkedHashMap<>();
    file.assessment().credibility().forEach(c -> latest.put(c.act().fact(), c.act()));
    return latest.values().stream().map(this::credibility).toList();
  }

  /** The coded facts found. */
  List<Found> facts() {
    return file.assessment().facts().values().stream().map(Entered::act).map(this::fact).toList();
  }

  /** What is in the file and cited nowhere, by kind. */
  List<Unused> unused() {
    Set<EntryId> cited = cited();
    Quotes quotes = new Quotes(say, file);
    Map<String, List<Quote>> kinds = new LinkedHashMap<>();
    kinds.put(say.say("review.unused-evidence"), new ArrayList<>());
    kinds.put(say.say("review.unused-statements"), new ArrayList<>());
    kinds.put(say.say("review.unused-lines"), new ArrayList<>());
    for (Recorded at : file.history()) {
      if (Quotes.material(at.act()) && !cited.contains(at.id())) {
        String kind =
            switch (at.act()) {
              case EvidenceAct _ -> say.say("review.unused-evidence");
              case InterviewAct _ -> say.say("review.unused-lines");
              default -> say.say("review.unused-statements");
            };
        quotes.of(at).ifPresent(q -> kinds.getOrDefault(kind, new ArrayList<>()).add(q));
      }
    }
    return kinds.entrySet().stream()
        .filter(e -> !e.getValue().isEmpty())
        .map(e -> new Unused(e.getKey(), e.getValue()))
        .toList();
  }

  private Set<EntryId> cited() {
    Set<EntryId> cited = new HashSet<>();
    var assessment = file.assessment();
    assessment.findings().values().forEach(f -> add(cited, f.act().citations()));
    assessment.facts().values().forEach(f -> add(cited, f.act().citations()));
    assessment.credibility().forEach(f -> add(cited, f.act().citations()));
    assessment.exclusionTriggers().forEach(f -> add(cited, f.act().citations()));
    assessment.nonReturn().ifPresent(f -> add(cited, f.act().citations()));
    file.interviews().points().values().forEach(p -> add(cited, p.act().basis()));
    return cited;
  }

  private static void add(Set<EntryId> to, List<Citation> citations) {
    citations.forEach(c -> to.add(c.entry()));
  }

  private Found element(FindingMade finding) {
    return new Found(
        words.label("Element." + finding.element().name()),
        status(finding.status()),
        finding.reason(),
        new Quotes(say, file).of(finding.citations()),
        put(finding.put()));
  }

  private Found notAssessed(Element element) {
    return new Found(
        words.label("Element." + element.name()),
        new Chip(say.say("review.not-assessed"), Tone.WARNING),
        "",
        List.of(),
        List.of());
  }

  private Found nonReturn(NonReturnAssessed a) {
    Tone tone = a.risk() == ReturnRisk.REAL_RISK ? Tone.DANGER : Tone.NEUTRAL;
    String standards = String.join(", ", a.standards().stream().map(say::word).toList());
    return new Found(
        say.say("review.non-return", standards),
        new Chip(say.word(a.risk()), tone),
        a.reason(),
        new Quotes(say, file).of(a.citations()),
        List.of());
  }

  private Found credibility(FactAssessed a) {
    Tone tone =
        switch (a.grade()) {
          case ACCEPTED -> Tone.GOOD;
          case NOT_ACCEPTED -> Tone.DANGER;
          case DOUBT_REMAINS -> Tone.WARNING;
        };
    Grade grade = a.grade();
    return new Found(
        a.fact(),
        new Chip(say.word(grade), tone),
        a.reason(),
        new Quotes(say, file).of(a.citations()),
        put(a.put()));
  }

  private Found fact(FactFound a) {
    return new Found(
        a.code(),
        new Chip(a.value(), Tone.NEUTRAL),
        a.reason(),
        new Quotes(say, file).of(a.citations()),
        List.of());
  }

  private Chip status(Status status) {
    Tone tone =
        switch (status) {
          case MET -> Tone.GOOD;
          case NOT_MET -> Tone.DANGER;
          case NOT_REACHED -> Tone.NEUTRAL;
        };
    return new Chip(say.word(status), tone);
  }

  private List<String> put(List<EntryId> points) {
    return points.stream()
        .flatMap(p -> Optional.ofNullable(file.interviews().points().get(p)).stream())
        .map(p -> say.say("review.put", p.act().point(), answer(p.id())))
        .toList();
  }

  private String answer(EntryId point) {
    return Optional.ofNullable(file.interviews().answers().get(point))
        .map(Entered::act)
        .map(AdversePointAnswered::answer)
        .map(a -> ValueWords.of(say, a))
        .orElseGet(() -> say.say("review.unanswered"));
  }

  /** Each element's finding on one line, to be compared with another submission's. */
  Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    Arrays.stream(Element.values())
        .flatMap(e -> Optional.ofNullable(file.assessment().findings().get(e)).stream())
        .forEach(f ->
            lines.put(
                words.label("Element." + f.act().element().name()),
                line(say.word(f.act().status()), f.act().reason(), f.act().citations())));
    file.assessment()
        .credibility()
        .forEach(c ->
            lines.put(
                c.act().fact(),
                line(say.word(c.act().grade()), c.act().reason(), c.act().citations())));
    file.assessment()
        .facts()
        .values()
        .forEach(f ->
            lines.put(
                f.act().code(), line(f.act().value(), f.act().reason(), f.act().citations())));
    return lines;
  }

  private String line(String status, String reason, List<Citation> citations) {
    return say.say("review.line", status, reason, citations.size());
  }
}
