package org.asylia.identity.overlap;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What lists that everybody has turned have in common. Two records are held for one person if they
 * share at least the agreed number of points; the most alike first, and nobody stands in a list
 * twice.
 */
public final class Overlap {
  private static final int MOST_HOLDERS = 64;

  private final Session session;
  private final List<HiddenList> lists;
  private final List<Integer> starts = new ArrayList<>();
  private final int[] parents;
  private final int[] masks;
  private int leftOut;

  /**
   * Reads the lists of all organisations.
   *
   * @throws OverlapException if one is missing, of another session, or not turned by everybody
   */
  public Overlap(Session session, List<HiddenList> lists) {
    this.session = session;
    this.lists = ordered(session, lists);
    int all = 0;
    for (HiddenList list : this.lists) {
      starts.add(all);
      all += list.size();
    }
    parents = new int[all];
    masks = new int[all];
    for (int at = 0; at < all; at++) {
      parents[at] = at;
      masks[at] = 1 << listOf(at);
    }
    join();
  }

  /** How many points were in so many records that they say nothing, and were left out. */
  public int leftOut() {
    return leftOut;
  }

  /**
   * How many people stand in just these lists together, for every two lists or more; a number below
   * the least agreed is not told. How many stand in one list alone, padding hides: each
   * organisation takes what is here from its own number.
   */
  public List<Cell> counts() {
    Map<Integer, Integer> byMask = new HashMap<>();
    for (int at = 0; at < parents.length; at++) {
      if (find(at) == at && Integer.bitCount(masks[at]) > 1) {
        byMask.merge(masks[at], 1, Integer::sum);
      }
    }
    List<Cell> cells = new ArrayList<>();
    for (int mask = 1; mask < 1 << lists.size(); mask++) {
      if (Integer.bitCount(mask) > 1) {
        int count = byMask.getOrDefault(mask, 0);
        cells.add(
            new Cell(names(mask), count < session.least() ? Optional.empty() : Optional.of(count)));
      }
    }
    cells.sort(Comparator.comparingInt(cell -> cell.organisations().size()));
    return List.copyOf(cells);
  }

  /**
   * How many people stand in just these lists.
   *
   * @param organisations whose lists, in the order of the session
   * @param people empty if fewer than the least agreed, none among them
   */
  public record Cell(List<String> organisations, Optional<Integer> people) {
    /** Copies the list. */
    public Cell {
      organisations = List.copyOf(organisations);
    }
  }

  /**
   * The records held for one person, by their owners and labels.
   *
   * @throws OverlapException if the session gives counts only
   */
  public List<Together> together() {
    if (!(session.gives() instanceof Gives.Pairs)) {
      throw new OverlapException(
          "This session gives counts only; no pair was agreed on. Nothing was written.");
    }
    Map<Integer, TreeMap<String, String>> groups = new TreeMap<>();
    for (int at = 0; at < parents.length; at++) {
      if (Integer.bitCount(masks[find(at)]) > 1) {
        HiddenList list = lists.get(listOf(at));
        String label = list.records().get(at - starts.get(listOf(at))).label();
        groups.computeIfAbsent(find(at), _ -> new TreeMap<>()).put(list.owner(), label);
      }
    }
    return groups.values().stream().map(Together::new).toList();
  }

  /**
   * One person's records.
   *
   * @param labels by organisation the label it gave the record
   */
  public record Together(Map<String, String> labels) {}

  private static List<HiddenList> ordered(Session session, List<HiddenList> lists) {
    lists.forEach(list -> list.belongsTo(session));
    List<HiddenList> ordered = new ArrayList<>();
    for (Organisation each : session.organisations()) {
      List<HiddenList> of =
          lists.stream().filter(list -> list.owner().equals(each.name())).toList();
      if (of.size() != 1) {
        throw new OverlapException(
            "There are "
                + of.size()
                + " lists of "
                + each.name()
                + "; give one of each organisation. Nothing was counted.");
      }
      if (!of.getFirst().isComplete(session)) {
        throw new OverlapException(
            "The list of "
                + each.name()
                + " was turned by "
                + String.join(", ", of.getFirst().turned())
                + " only. Nothing was counted. Every organisation has to turn it.");
      }
      ordered.add(of.getFirst());
    }
    return ordered;
  }

  private void join() {
    Map<Long, Integer> shared = new HashMap<>();
    for (List<Integer> holders : holders().values()) {
      if (holders.size() > MOST_HOLDERS) {
        leftOut++;
      } else {
        meet(holders, shared);
      }
    }
    shared.entrySet().stream()
        .filter(each -> each.getValue() >= session.agree())
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .forEach(each -> unite((int) (each.getKey() >>> 32), each.getKey().intValue()));
  }

  private void meet(List<Integer> holders, Map<Long, Integer> shared) {
    for (int one : holders) {
      for (int other : holders) {
        if (listOf(one) < listOf(other)) {
          shared.merge(((long) one << 32) | other, 1, Integer::sum);
        }
      }
    }
  }

  private Map<ByteBuffer, List<Integer>> holders() {
    Map<ByteBuffer, List<Integer>> holders = new HashMap<>();
    int at = 0;
    for (HiddenList list : lists) {
      for (HiddenRecord record : list.records()) {
        for (int slot = 0; slot < record.slots(); slot++) {
          List<Integer> of =
              holders.computeIfAbsent(
                  ByteBuffer.wrap(record.points(), slot * Points.SIZE, Points.SIZE).slice(),
                  _ -> new ArrayList<>(1));
          if (of.isEmpty() || of.getLast() != at) {
            of.add(at);
          }
        }
        at++;
      }
    }
    return holders;
  }

  private void unite(int one, int other) {
    int first = find(one);
    int second = find(other);
    if ((masks[first] & masks[second]) == 0) {
      parents[second] = first;
      masks[first] |= masks[second];
    }
  }

  private int find(int at) {
    int root = at;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private int listOf(int at) {
    int list = 0;
    while (list + 1 < starts.size() && starts.get(list + 1) <= at) {
      list++;
    }
    return list;
  }

  private List<String> names(int mask) {
    List<String> names = new ArrayList<>();
    for (int list = 0; list < lists.size(); list++) {
      if ((mask & 1 << list) != 0) {
        names.add(lists.get(list).owner());
      }
    }
    return names;
  }
}
