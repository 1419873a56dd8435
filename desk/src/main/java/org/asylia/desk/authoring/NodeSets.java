package org.asylia.desk.authoring;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.asylia.adjudication.LocalSets;
import org.asylia.adjudication.LocalSets.Fault;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.ParametersAct.SetProposed;
import org.asylia.casefile.ParametersAct.SetPublished;
import org.asylia.casefile.Recorded;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.asylia.vault.Heads;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Vault;
import org.jdbi.v3.core.Jdbi;

/**
 * The sets that this node published, from its own record: each as it was proposed by one officer
 * and published by another, its files compared with the digests that both signed. Safe for use by
 * many threads.
 */
public final class NodeSets implements Supplier<LocalSets> {
  /** How long another process's publication may go unnoticed. */
  private static final Duration LOOK = Duration.ofSeconds(1);

  private final Vault vault;
  private final Jdbi jdbi;
  private final InstantSource clock;
  private volatile Known known;

  private record Known(
      Heads heads, Instant looked, LocalSets sets, Map<String, SetPublished> published) {}

  /** A proposal, and who made it. */
  private record Proposal(SetProposed act, OfficerId by) {}

  /** The sets in the record of a node. */
  public NodeSets(Vault vault, Jdbi jdbi, InstantSource clock) {
    this.vault = vault;
    this.jdbi = jdbi;
    this.clock = clock;
    this.known = new Known(Heads.none(), Instant.MIN, LocalSets.NONE, Map.of());
  }

  @Override
  public LocalSets get() {
    return now().sets();
  }

  /** The act that published the set of that digest; empty where none did. */
  Optional<SetPublished> published(String digest) {
    return Optional.ofNullable(now().published().get(digest));
  }

  /** Looks at the record again whatever the clock says. */
  void refresh() {
    known = read(clock.instant());
  }

  private Known now() {
    Known last = known;
    Instant time = clock.instant();
    boolean fresh = !time.isBefore(last.looked()) && last.looked().isAfter(time.minus(LOOK));
    if (fresh) {
      return last;
    }
    boolean same = !last.heads().isEmpty() && last.heads().equals(vault.heads(vault.nodeFile()));
    Known next = same ? new Known(last.heads(), time, last.sets(), last.published()) : read(time);
    known = next;
    return next;
  }

  private Known read(Instant time) {
    OpenedCase file = vault.nodeRecord();
    Map<EntryId, Proposal> proposals = new LinkedHashMap<>();
    Map<String, SetPublished> published = new LinkedHashMap<>();
    List<ParameterSet> sets = new ArrayList<>();
    List<LocalSets.Withheld> withheld = new ArrayList<>();
    for (Recorded recorded : file.acts()) {
      switch (recorded.act()) {
        case SetProposed act -> proposals.put(recorded.id(), new Proposal(act, recorded.author()));
        case SetPublished act -> {
          published.put(act.digest(), act);
          Optional<Fault> fault = fault(act, recorded.author(), proposals);
          if (fault.isEmpty()) {
            load(act, sets, withheld);
          } else {
            withheld.add(withheld(act, fault.get()));
          }
        }
        default -> {}
      }
    }
    return new Known(file.heads(), time, new LocalSets(sets, withheld), Map.copyOf(published));
  }

  /** What is wrong with the record or the files of a set. */
  private Optional<Fault> fault(
      SetPublished act, OfficerId publisher, Map<EntryId, Proposal> proposals) {
    boolean byTwo =
        Optional.ofNullable(proposals.get(act.proposal()))
            .filter(p -> !p.by().equals(publisher) && !p.act().writers().contains(publisher))
            .filter(p -> p.act().set().equals(act.set()))
            .filter(p -> p.act().digest().equals(act.digest()))
            .filter(p -> p.act().invariants().equals(act.invariants()))
            .isPresent();
    return byTwo
        ? file(act.digest()).or(() -> file(act.invariants()))
        : Optional.of(Fault.NOT_BY_TWO);
  }

  private Optional<Fault> file(String digest) {
    return DraftStore.file(jdbi, digest)
        .map(bytes ->
            Digests.of(bytes).equals(digest) ? Optional.<Fault>empty() : Optional.of(Fault.CHANGED))
        .orElse(Optional.of(Fault.GONE));
  }

  private void load(SetPublished act, List<ParameterSet> sets, List<LocalSets.Withheld> withheld) {
    try {
      ParameterSet set =
          DmnReader.read(act.set() + ".dmn", DraftStore.file(jdbi, act.digest()).orElseThrow());
      boolean agrees =
          set.id().equals(act.set())
              && set.header().jurisdiction().equals(act.jurisdiction())
              && set.header().validFrom().filter(act.from()::equals).isPresent();
      if (agrees) {
        sets.add(set);
      } else {
        withheld.add(withheld(act, Fault.DISAGREES));
      }
    } catch (InvalidParameterSetException unreadable) {
      withheld.add(withheld(act, Fault.DISAGREES));
    }
  }

  private static LocalSets.Withheld withheld(SetPublished act, Fault why) {
    return new LocalSets.Withheld(act.set(), act.jurisdiction(), act.from(), why);
  }
}
