package org.asylia.casefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/** The order in which recorded acts are folded: parents first, ties by entry id. */
public final class History {
  private History() {}

  /**
   * Orders acts so that each comes after its parents, and among those that could come next the one
   * with the smallest entry id first. The result does not depend on the order given. Parents that
   * are not among the acts are passed over.
   *
   * @throws IllegalArgumentException where an entry stands twice or entries are each other's
   *     parents
   */
  public static List<Recorded> order(Collection<Recorded> acts) {
    Map<EntryId, Recorded> byId = new HashMap<>();
    for (Recorded recorded : acts) {
      if (byId.put(recorded.id(), recorded) != null) {
        throw new IllegalArgumentException("Entry " + recorded.id() + " stands twice.");
      }
    }
    Map<EntryId, Integer> waiting = new HashMap<>();
    Map<EntryId, List<Recorded>> children = new HashMap<>();
    PriorityQueue<Recorded> ready = new PriorityQueue<>((a, b) -> a.id().compareTo(b.id()));
    for (Recorded recorded : acts) {
      List<EntryId> known = recorded.parents().stream().filter(byId::containsKey).toList();
      waiting.put(recorded.id(), known.size());
      known.forEach(p -> children.computeIfAbsent(p, k -> new ArrayList<>()).add(recorded));
      if (known.isEmpty()) {
        ready.add(recorded);
      }
    }
    return drain(ready, waiting, children, byId.size());
  }

  private static List<Recorded> drain(
      PriorityQueue<Recorded> ready,
      Map<EntryId, Integer> waiting,
      Map<EntryId, List<Recorded>> children,
      int expected) {
    List<Recorded> ordered = new ArrayList<>(expected);
    while (!ready.isEmpty()) {
      Recorded next = ready.remove();
      ordered.add(next);
      for (Recorded child : children.getOrDefault(next.id(), List.of())) {
        if (waiting.merge(child.id(), -1, Integer::sum) == 0) {
          ready.add(child);
        }
      }
    }
    if (ordered.size() != expected) {
      throw new IllegalArgumentException(
          (expected - ordered.size()) + " entries are each other's parents and cannot be ordered.");
    }
    return List.copyOf(ordered);
  }
}
