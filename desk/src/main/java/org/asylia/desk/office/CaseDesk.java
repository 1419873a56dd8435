package org.asylia.desk.office;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Admission;
import org.asylia.adjudication.Missing;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.Refusal;
import org.asylia.adjudication.Verdict;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.policy.Ties;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.ListedEvidence;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.desk.coding.Codings;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.retention.Retention;
import org.asylia.desk.retention.RetentionSchedule;
import org.asylia.vault.Appended;
import org.asylia.vault.Draft;
import org.asylia.vault.Heads;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Reader;
import org.asylia.vault.Vault;

/**
 * Opens cases and records acts that the rules admit. Safe for use by many threads.
 *
 * <p>Acts are judged one after the other, each on the case file as the ones before it leave it;
 * they are recorded together with the docket's row in one transaction, or not at all.
 */
public final class CaseDesk {
  /** The rule that a decision is signed on all the evidence of the log. */
  public static final String EVIDENCE = "EVIDENCE";

  private final Vault vault;
  private final Admission admission;
  private final Offices offices;
  private final Notices notices;
  private final Ties ties;
  private final RetentionSchedule schedule;
  private final Codings codings;
  private final InstantSource clock;

  /** A desk on that vault under those rules, for officers of those offices. */
  public CaseDesk(
      Vault vault,
      Admission admission,
      Offices offices,
      Notices notices,
      RetentionSchedule schedule,
      Codings codings,
      InstantSource clock) {
    this.schedule = schedule;
    this.codings = codings;
    this.vault = vault;
    this.admission = admission;
    this.offices = offices;
    this.notices = notices;
    this.ties = new Ties(Policy.standard(), offices);
    this.clock = clock;
  }

  /**
   * The case as that officer may see it, whose keys must be unlocked; empty where there is none of
   * that id, and where the officer has no right to it. The node's own file is no case.
   */
  public Optional<OpenCase> open(Actor actor, CaseId id) {
    if (id.equals(vault.nodeFile())) {
      return Optional.empty();
    }
    Instant now = clock.instant();
    OpenedCase opened = vault.open(new Reader(actor.officer(), now), id);
    return opened.heads().isEmpty() || opened.erased()
        ? Optional.empty()
        : seen(actor, open(opened), now);
  }

  /**
   * The case as the policy lets that officer see it: what is sealed in other field classes is
   * withheld. Empty where the officer may see nothing of it.
   */
  private Optional<OpenCase> seen(Actor actor, OpenCase whole, Instant now) {
    Set<Part> parts = ties.parts(whole.file(), whole.standing().state(), actor, now);
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    CaseFile file = whole.file().withholding(part -> !parts.contains(part));
    return Optional.of(new OpenCase(file, whole.heads(), whole.standing()));
  }

  /**
   * Every reading of a case, oldest first, for a supervisor of its office whose keys are unlocked;
   * empty for everybody else, as where there is no such case.
   */
  public Optional<List<Recorded>> readings(Actor actor, CaseId id) {
    OpenedCase readings = vault.reads(new Reader(actor.officer(), clock.instant()), id);
    return readings.heads().isEmpty() ? Optional.empty() : Optional.of(readings.acts());
  }

  /** How officers are tied to cases. */
  public Ties ties() {
    return ties;
  }

  /** In which office each officer works. */
  public Offices offices() {
    return offices;
  }

  /** Whether one of the actor's roles, as tied to that case now, may do acts of that type. */
  public boolean may(Actor actor, OpenCase open, Class<? extends Act> act) {
    return ties.may(open.file(), actor, act, clock.instant());
  }

  /** The one way in which a member's part of a case leaves as a file. */
  public MemberExports exports() {
    return new MemberExports(this, clock);
  }

  /** Ways into a case that do not wait for somebody to be assigned. */
  public UrgentAccess urgent() {
    return new UrgentAccess(this, vault, notices, clock);
  }

  /** Makes a case's row of the docket again from what that officer, who has a part in it, sees. */
  void refresh(Actor actor, CaseId id, Docket docket) {
    CaseFile file =
        CaseFile.fold(id, vault.open(new Reader(actor.officer(), clock.instant()), id).acts());
    docket.write(
        DocketRows.of(file, admission.standing(file), offices),
        handle -> codings.write(handle, file, admission.procedure()));
  }

  /** Begins a case. */
  public Outcome begin(Actor actor, Consumer<Batch> acts) {
    return record(actor, vault.newCase(), Heads.none(), acts);
  }

  /**
   * Records acts in a case.
   *
   * @param seen the heads that the actor had seen
   * @param acts fills the batch
   */
  public Outcome record(Actor actor, CaseId id, Heads seen, Consumer<Batch> acts) {
    Batch batch = new Batch(vault::newEntry);
    acts.accept(batch);
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<Proposed> proposed =
        batch.items().stream().map(i -> new Proposed(i.act(), actor, now, i.id())).toList();
    return record(id, seen, proposed);
  }

  /**
   * Records acts whose time, author and entry are given, as imports and the demonstration do. The
   * keys of every author must be unlocked; the first is who reads the case.
   */
  public Outcome record(CaseId id, Heads seen, List<Proposed> proposed) {
    Proposed first = proposed.getFirst();
    Reader reader = new Reader(first.actor().officer(), first.at());
    OpenCase before = open(vault.open(reader, id));
    if (!before.heads().equals(seen)) {
      return conflict(first, vault.append(id, seen, drafts(proposed)), before);
    }
    CaseFile file = before.file();
    List<Refusal> refusals = new ArrayList<>();
    for (Proposed act : proposed) {
      if (admission.admit(file, act) instanceof Verdict.Refused refused) {
        refusals.addAll(refused.refusals());
      }
      file = file.after(act.recorded(List.of()));
    }
    proposed.forEach(act -> listed(id, act.act()).ifPresent(refusals::add));
    if (!refusals.isEmpty()) {
      return new Outcome.Refused(asSeen(first, before), refusals.stream().distinct().toList());
    }
    CaseFile after = file;
    Appended appended =
        vault.append(
            id,
            seen,
            drafts(proposed),
            (handle, caseId, added) -> {
              Docket.write(handle, DocketRows.of(after, admission.standing(after), offices));
              Retention.write(handle, after, schedule);
              codings.write(handle, after, admission.procedure());
            });
    return switch (appended) {
      case Appended.Committed done ->
          new Outcome.Done(
              new OpenCase(after, done.heads(), admission.standing(after)), done.entries());
      case Appended.Conflict conflict -> conflict(first, conflict, before);
    };
  }

  /**
   * What the log holds of a case as evidence, with the hash of each entry: what a decider's page
   * must list.
   */
  public ListedEvidence evidence(CaseId id) {
    return vault.evidence(id);
  }

  /** A decision is signed only by somebody to whom all the evidence of the log was listed. */
  private Optional<Refusal> listed(CaseId id, Act act) {
    if (!(act instanceof DecisionIssued decision) || decision.evidence().isEmpty()) {
      return Optional.empty();
    }
    ListedEvidence logged = vault.evidence(id);
    return decision.evidence().filter(logged.digest()::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(EVIDENCE, "listed", List.of(Integer.toString(logged.hashes().size()))));
  }

  /** What the rules still ask for before the next steps. */
  public List<Missing> missing(OpenCase open) {
    return admission.missing(open.file(), clock.instant());
  }

  /** Rows of the docket made from the record as that officer may see it, to rebuild the docket. */
  public DocketRebuild rebuild(Actor actor, Docket docket) {
    return new DocketRebuild(
        vault,
        new Reader(actor.officer(), clock.instant()),
        admission,
        offices,
        schedule,
        codings,
        docket);
  }

  /** The rules and the procedure. */
  public Admission admission() {
    return admission;
  }

  /**
   * What an officer is shown again when nothing was recorded; nothing new where all is withheld.
   */
  private OpenCase asSeen(Proposed by, OpenCase whole) {
    return seen(by.actor(), whole, by.at())
        .orElseGet(() ->
            new OpenCase(whole.file().withholding(part -> true), whole.heads(), whole.standing()));
  }

  private Outcome conflict(Proposed by, Appended appended, OpenCase before) {
    return switch (appended) {
      case Appended.Conflict conflict ->
          new Outcome.Conflict(
              asSeen(
                  by,
                  open(vault.open(new Reader(by.actor().officer(), by.at()), before.file().id()))),
              conflict.since());
      case Appended.Committed done ->
          throw new IllegalStateException(
              "Acts were recorded in case " + before.file().id() + " on heads that had gone.");
    };
  }

  private OpenCase open(OpenedCase opened) {
    CaseFile file = CaseFile.fold(opened.id(), opened.acts());
    return new OpenCase(file, opened.heads(), admission.standing(file));
  }

  private static List<Draft> drafts(List<Proposed> proposed) {
    return proposed.stream()
        .map(p -> new Draft(p.id(), p.actor().officer(), p.at(), p.act()))
        .toList();
  }
}
