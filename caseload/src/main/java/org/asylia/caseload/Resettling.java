package org.asylia.caseload;

import static org.asylia.casefile.Role.PROTECTION_OFFICER;
import static org.asylia.casefile.Role.RESETTLEMENT_OFFICER;
import static org.asylia.casefile.Role.REVIEWING_OFFICER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Country;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.IntakeAct.BestInterestsDetermined;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.ProtectionAct.Basis;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.ResettlementAct.Category;
import org.asylia.casefile.ResettlementAct.Departed;
import org.asylia.casefile.ResettlementAct.Placed;
import org.asylia.casefile.ResettlementAct.Priority;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;

/** From recognition to a place to live. */
record Resettling(Journey j) {

  void propose() {
    j.script.days(5, 30);
    Person p = j.applicant();
    if (p.childAlone()) {
      j.add(
          PROTECTION_OFFICER,
          new BestInterestsDetermined(
              p.id(), j.script.today(), j.write(PROTECTION_OFFICER, "bid note")));
    }
    Priority priority =
        j.plan.alarm() == Plan.Alarm.NONE
            ? j.dice.pick(List.of(Priority.NORMAL, Priority.NORMAL, Priority.URGENT))
            : Priority.EMERGENCY;
    Category primary = j.plan.profile().primary();
    Category secondary = primary == Category.LOS ? Category.LPN : Category.LOS;
    EntryId consent =
        j.add(
            RESETTLEMENT_OFFICER,
            new ConsentGiven(p.id(), Purpose.RESETTLEMENT, state(), Optional.empty()));
    j.note("consent resettlement", consent);
    j.note(
        "proposal",
        j.add(
            RESETTLEMENT_OFFICER,
            new SubmissionProposed(
                p.id(),
                primary,
                secondary,
                priority,
                consent,
                j.write(RESETTLEMENT_OFFICER, "submission"))));
  }

  void sign() {
    j.script.days(2, 9);
    j.note(
        "submission",
        j.add(
            REVIEWING_OFFICER,
            new SubmissionSigned(
                entry("proposal"), j.dice.chance(80) ? Priority.URGENT : Priority.NORMAL)));
    j.add(
        RESETTLEMENT_OFFICER,
        new Disclosed(
            j.applicant().id(),
            state(),
            Purpose.RESETTLEMENT,
            Set.of(Content.IDENTITY, Content.STATUS, Content.NEEDS),
            new Basis.Consent(entry("consent resettlement"))));
  }

  void place() {
    j.script.days(20, 90);
    j.note(
        "placement",
        j.add(
            RESETTLEMENT_OFFICER,
            new Placed(entry("submission"), new Country(destination()), j.script.today())));
  }

  void depart() {
    j.script.days(10, 50);
    j.add(RESETTLEMENT_OFFICER, new Departed(entry("placement"), j.script.today()));
  }

  void follow() {
    j.script.days(10, 25);
    j.add(
        RESETTLEMENT_OFFICER,
        new CaseClosed(
            ClosureReason.SOLUTION_FOUND, j.write(RESETTLEMENT_OFFICER, "close solution")));
  }

  private EntryId entry(String name) {
    return Optional.ofNullable(j.noted.get(name))
        .orElseThrow(() ->
            new IllegalStateException("The script has no " + name + " yet: order its steps."));
  }

  private Recipient state() {
    return new Recipient(
        Recipient.Kind.RESETTLEMENT_STATE,
        Optional.of(new Country(destination())),
        "resettlement-programme");
  }

  /** The state wished for in the story, unless the person is there already. */
  private String destination() {
    String host = j.plan.host().code();
    List<String> states = List.of("CA", "US", "SE", "GB");
    String first = states.get((int) (j.plan.number() % states.size()));
    return first.equals(host) ? "NO" : first;
  }
}
