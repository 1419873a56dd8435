package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.DecisionAct.AppealLodged;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.DecisionAct.DecisionServed;

/** The part of a case file that holds reviews, decisions, notices and appeals, oldest first. */
public record Decisions(List<Entered<DecisionAct>> acts) {

  static final Decisions EMPTY = new Decisions(List.of());

  /** The acts of one kind, oldest first. */
  public <A extends DecisionAct> Stream<Entered<A>> of(Class<A> kind) {
    return acts.stream()
        .filter(e -> kind.isInstance(e.act()))
        .map(e -> new Entered<>(e.id(), e.author(), e.at(), kind.cast(e.act())));
  }

  /** The latest act of one kind. */
  public <A extends DecisionAct> Optional<Entered<A>> last(Class<A> kind) {
    return of(kind).reduce((older, newer) -> newer);
  }

  /** The decision last issued. */
  public Optional<Entered<DecisionIssued>> issued() {
    return last(DecisionIssued.class);
  }

  /** The notice last served. */
  public Optional<Entered<DecisionServed>> served() {
    return last(DecisionServed.class);
  }

  /** The appeal last lodged. */
  public Optional<Entered<AppealLodged>> appeal() {
    return last(AppealLodged.class);
  }

  Decisions after(Recorded at, DecisionAct act) {
    return new Decisions(plus(acts, Entered.of(at, act)));
  }
}
