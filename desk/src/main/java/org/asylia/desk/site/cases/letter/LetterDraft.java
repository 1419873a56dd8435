package org.asylia.desk.site.cases.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Citation;
import org.asylia.casefile.DecisionAct.AppealRight;
import org.asylia.casefile.DecisionAct.Delivery;
import org.asylia.casefile.DecisionAct.ElementReason;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.Element;
import org.asylia.casefile.Entered;
import org.asylia.casefile.Part;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;

/** What a notice would say, drawn from the findings before anybody has written it. */
record LetterDraft(Office office, CaseFile file, LetterLanguages.Choice language, Messages say) {
  private static final int FLOOR_DAYS = 30;

  /** The notice that would be served on that day. */
  Notice notice(Recommendation outcome, LocalDate served) {
    return new Notice(
        language.tag(),
        served,
        Delivery.IN_PERSON,
        reasons(outcome),
        disclosable(),
        outcome.adverse()
            ? new AppealRight.Open(
                say.say("letters.appeal-how"),
                say.say("letters.appeal-where"),
                served.plusDays(appealDays()))
            : new AppealRight.NotNeeded(),
        say.say("letters.help"),
        outcome.adverse() ? say.say("letters.meanwhile") : say.say("letters.status-now"));
  }

  /** The reasons against the person, or for a recognition what it rests on. */
  List<ElementReason> reasons(Recommendation outcome) {
    Status wanted = outcome.adverse() ? Status.NOT_MET : Status.MET;
    return Stream.of(Element.values())
        .flatMap(e -> Optional.ofNullable(file.assessment().findings().get(e)).stream())
        .map(Entered::act)
        .filter(f -> f.status() == wanted)
        .map(f -> new ElementReason(f.element(), f.reason()))
        .toList();
  }

  /** What was relied on, without anything that somebody said in confidence. */
  List<Citation> disclosable() {
    return file.assessment().findings().values().stream()
        .map(Entered::act)
        .map(FindingMade::citations)
        .flatMap(List::stream)
        .distinct()
        .filter(this::open)
        .toList();
  }

  private boolean open(Citation citation) {
    return file.entry(citation.entry())
        .filter(r -> r.act().part() != Part.CONFIDENTIAL)
        .isPresent();
  }

  /** The longest of the general floor, the situation's period and that of the set read. */
  int appealDays() {
    int ofSet =
        file.assessment()
            .submitted()
            .map(s -> office.parameters().terms(s.act().set()).appealDays().orElse(0))
            .orElse(0);
    return Math.max(FLOOR_DAYS, Math.max(office.situation().appealDays(), ofSet));
  }
}
