package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.ResettlementAct.SubmissionProposed;
import org.asylia.casefile.ResettlementAct.SubmissionSigned;

/** The part of a case file that resettlement writes, oldest first. */
public record Resettlement(List<Entered<ResettlementAct>> acts) {

  static final Resettlement EMPTY = new Resettlement(List.of());

  /** The acts of one kind, oldest first. */
  public <A extends ResettlementAct> Stream<Entered<A>> of(Class<A> kind) {
    return acts.stream()
        .filter(e -> kind.isInstance(e.act()))
        .map(e -> new Entered<>(e.id(), e.author(), e.at(), kind.cast(e.act())));
  }

  /** The latest act of one kind. */
  public <A extends ResettlementAct> Optional<Entered<A>> last(Class<A> kind) {
    return of(kind).reduce((older, newer) -> newer);
  }

  /** The submission last proposed. */
  public Optional<Entered<SubmissionProposed>> proposed() {
    return last(SubmissionProposed.class);
  }

  /** The submission last signed. */
  public Optional<Entered<SubmissionSigned>> signed() {
    return last(SubmissionSigned.class);
  }

  Resettlement after(Recorded at, ResettlementAct act) {
    return new Resettlement(plus(acts, Entered.of(at, act)));
  }
}
