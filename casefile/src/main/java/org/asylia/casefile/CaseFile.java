package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.asylia.casefile.AccessAct.Withheld;

/**
 * A case as its acts tell it: the fold of recorded acts, immutable.
 *
 * @param id the case
 * @param history every recorded act, in the order of the fold
 */
public record CaseFile(
    CaseId id,
    List<Recorded> history,
    Registration registration,
    Interviews interviews,
    EvidenceFile evidence,
    Assessment assessment,
    Decisions decisions,
    Protection protection,
    Resettlement resettlement,
    Access access) {

  /** A case in which nothing has happened yet. */
  public static CaseFile empty(CaseId id) {
    return new CaseFile(
        id,
        List.of(),
        Registration.EMPTY,
        Interviews.EMPTY,
        EvidenceFile.EMPTY,
        Assessment.EMPTY,
        Decisions.EMPTY,
        Protection.EMPTY,
        Resettlement.EMPTY,
        Access.EMPTY);
  }

  /** The fold of acts given in any order; see {@link History#order}. */
  public static CaseFile fold(CaseId id, Collection<Recorded> acts) {
    List<Recorded> ordered = History.order(acts);
    CaseFile file = empty(id);
    for (Recorded recorded : ordered) {
      file = file.with(recorded, file.history);
    }
    return file.with(ordered);
  }

  /** The case file after one more act, which its author made having seen all that is here. */
  public CaseFile after(Recorded recorded) {
    return with(recorded, plus(history, recorded));
  }

  /**
   * The case file in which the acts of those parts are withheld; the same one where it has none.
   * Who was where in the order stays, and what was withheld can be counted.
   */
  public CaseFile withholding(Predicate<Part> hidden) {
    if (history.stream().noneMatch(r -> hidden.test(r.act().part()))) {
      return this;
    }
    return fold(id, history.stream().map(r -> withheld(r, hidden)).toList());
  }

  private static Recorded withheld(Recorded r, Predicate<Part> hidden) {
    Part part = r.act().part();
    return r.act() instanceof Withheld || !hidden.test(part)
        ? r
        : new Recorded(r.id(), r.parents(), r.author(), r.at(), new Withheld(r.act().type(), part));
  }

  /** The recorded act of that entry. */
  public Optional<Recorded> entry(EntryId id) {
    return history.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  private CaseFile with(List<Recorded> all) {
    return new CaseFile(
        id,
        all,
        registration,
        interviews,
        evidence,
        assessment,
        decisions,
        protection,
        resettlement,
        access);
  }

  private CaseFile with(Recorded at, List<Recorded> all) {
    return new CaseFile(
        id,
        all,
        at.act() instanceof IntakeAct a ? registration.after(at, a) : registration,
        at.act() instanceof InterviewAct a ? interviews.after(at, a) : interviews,
        at.act() instanceof EvidenceAct a ? evidence.after(at, a) : evidence,
        at.act() instanceof AssessmentAct a ? assessment.after(at, a) : assessment,
        at.act() instanceof DecisionAct a ? decisions.after(at, a) : decisions,
        at.act() instanceof ProtectionAct a ? protection.after(at, a) : protection,
        at.act() instanceof ResettlementAct a ? resettlement.after(at, a) : resettlement,
        access.after(at));
  }
}
