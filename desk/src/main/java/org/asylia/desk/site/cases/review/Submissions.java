package org.asylia.desk.site.cases.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.Entered;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.review.ReviewPage.Fired;
import org.asylia.desk.site.cases.review.ReviewPage.Submission;
import org.asylia.parameters.Confidence;
import org.asylia.parameters.Rule;

/** Shows the assessment last submitted with what the parameter set concluded. */
record Submissions(Messages say, Explanations words, CaseWords officers, PublishedParameters sets) {
  private static final int SHORT = 12;

  Submission of(Entered<AssessmentSubmitted> at) {
    AssessmentSubmitted a = at.act();
    Map<String, Rule> rules =
        sets.set(a.set()).stream()
            .flatMap(s -> s.decisions().stream())
            .flatMap(d -> d.rules().stream())
            .collect(Collectors.toMap(Rule::id, r -> r, (first, _) -> first));
    return new Submission(
        words.label("Recommendation." + a.recommendation().name()),
        officers.officer(say, at.author()),
        say.time(at.at()),
        a.reasons(),
        say.say("review.set", a.set().id(), a.set().sha256().substring(0, SHORT)),
        a.conclusion().outcome(),
        new Chip(say.word(a.conclusion().proposal()), tone(a.conclusion().proposal())),
        fired(a.conclusion().rules(), rules));
  }

  private List<Fired> fired(List<String> ids, Map<String, Rule> rules) {
    return ids.stream()
        .map(id ->
            Optional.ofNullable(rules.get(id))
                .map(r -> new Fired(id, r.source(), known(say, r.confidence())))
                .orElseGet(() ->
                    new Fired(
                        id, say.say("review.rule-elsewhere"), known(say, Confidence.UNMARKED))))
        .toList();
  }

  /** How well a rule is known, as a chip for the legal officer. */
  static Chip known(Messages say, Confidence confidence) {
    return new Chip(say.word(confidence), confidence == Confidence.SEEN ? Tone.GOOD : Tone.WARNING);
  }

  private static Tone tone(Proposal proposal) {
    return switch (proposal) {
      case READY_POSITIVE -> Tone.GOOD;
      case NEEDS_MORE -> Tone.WARNING;
      case REVIEW -> Tone.INFORMING;
    };
  }
}
