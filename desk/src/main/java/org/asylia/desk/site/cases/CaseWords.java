package org.asylia.desk.site.cases;

import java.util.Optional;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.Missing;
import org.asylia.adjudication.Refusal;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.CaseDesk;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.MissingPiece;
import org.asylia.desk.page.SendTrouble.Reason;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.springframework.stereotype.Component;

/** Puts acts, states, rules and officers into the reader's words. */
@Component
public class CaseWords {
  private final Office office;
  private final Roster roster;

  CaseWords(Office office, Roster roster) {
    this.office = office;
    this.roster = roster;
  }

  /** The words of the rules and the procedure in the reader's language. */
  public Explanations explanations(Messages say) {
    return Explanations.of(say.language().locale());
  }

  /** The name colleagues know an officer by; the node's own acts are the node's. */
  public String officer(Messages say, OfficerId id) {
    Optional<String> name =
        roster.officers().stream()
            .filter(o -> o.officer().equals(id))
            .map(Officer::name)
            .findFirst();
    return name.orElseGet(() -> say.say("case.officer-unknown"));
  }

  /** An act as an entry of a timeline. */
  public TimelineEntry entry(Messages say, Recorded recorded) {
    return new TimelineEntry(
        recorded.at(),
        explanations(say).label("act." + recorded.act().type()),
        officer(say, recorded.author()),
        Optional.empty(),
        Optional.empty());
  }

  /** A refusal in the reader's words, with the rule's source. */
  public Reason reason(Messages say, Refusal refusal) {
    if (refusal.ruleId().equals(CaseDesk.EVIDENCE)) {
      return new Reason(
          refusal.ruleId(),
          say.say("review.not-listed", refusal.why().args().getFirst()),
          say.say("review.list-again"),
          "");
    }
    Explanations words = explanations(say);
    return new Reason(
        refusal.ruleId(), words.why(refusal), words.satisfy(refusal), source(refusal));
  }

  /** What a rule still asks for. */
  public MissingPiece piece(Messages say, Missing missing) {
    Explanations words = explanations(say);
    return new MissingPiece(
        words.satisfy(missing.refusal()), source(missing.refusal()), Optional.empty());
  }

  private String source(Refusal refusal) {
    return office.cases().admission().rules().stream()
        .filter(rule -> rule.id().equals(refusal.ruleId()))
        .map(Rule::sources)
        .map(sources -> String.join("; ", sources))
        .findFirst()
        .orElse(refusal.ruleId());
  }
}
