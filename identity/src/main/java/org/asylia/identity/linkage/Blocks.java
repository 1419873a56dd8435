package org.asylia.identity.linkage;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.identity.name.NameModel;

/** Finds the pairs that share a block, each once. */
final class Blocks {
  private static final int HALF = 32;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final Records records;
  private final BlockKeys keys;
  private final LongList pairs = new LongList();
  private long leftOut;

  private Blocks(Records records, Supplier<NameModel> names) {
    this.records = records;
    this.keys = new BlockKeys(records, names);
  }

  /** The pairs of the records in their order, each as two record numbers in one long. */
  static Found of(Records records, Supplier<NameModel> names) {
    Blocks blocks = new Blocks(records, names);
    records.config().blocks().forEach(blocks::add);
    blocks.pairs.sortDistinct();
    return new Found(blocks.pairs, blocks.leftOut);
  }

  /**
   * What blocking found.
   *
   * @param pairs the pairs to be compared
   * @param leftOut how many blocks were left out, being larger than the cap
   */
  record Found(LongList pairs, long leftOut) {}

  static int one(long pair) {
    return (int) (pair >>> HALF);
  }

  static int other(long pair) {
    return (int) pair;
  }

  static long pair(int one, int other) {
    return ((long) Math.min(one, other) << HALF) | Math.max(one, other);
  }

  private void add(List<KeyPart> block) {
    LongList hashes = new LongList();
    LongList holders = new LongList();
    for (int record = 0; record < records.count(); record++) {
      for (String key : keys.of(record, block)) {
        hashes.add(hash(key));
        holders.add(record);
      }
    }
    long[] order = order(hashes, holders);
    int from = 0;
    for (int at = 1; at <= hashes.size(); at++) {
      if (at == hashes.size() || hashes.get((int) order[at]) != hashes.get((int) order[from])) {
        meet(order, from, at, holders);
        from = at;
      }
    }
    pairs.sortDistinct();
  }

  private void meet(long[] order, int from, int to, LongList holders) {
    if (to - from > records.config().cap()) {
      leftOut++;
      return;
    }
    for (int i = from; i < to; i++) {
      for (int j = i + 1; j < to; j++) {
        int one = (int) holders.get((int) order[i]);
        int other = (int) holders.get((int) order[j]);
        if (records.mayMeet(one, other)) {
          pairs.add(pair(one, other));
        }
      }
    }
  }

  /** The numbers of the entries, sorted by hash. */
  private static long[] order(LongList hashes, LongList holders) {
    Long[] order = new Long[holders.size()];
    Arrays.setAll(order, at -> (long) at);
    Arrays.sort(
        order,
        (a, b) -> {
          int byHash = Long.compare(hashes.get(a.intValue()), hashes.get(b.intValue()));
          return byHash != 0 ? byHash : Long.compare(a, b);
        });
    return Arrays.stream(order).mapToLong(Long::longValue).toArray();
  }

  private static long hash(String key) {
    long hash = OFFSET;
    for (int at = 0; at < key.length(); at++) {
      hash = (hash ^ key.charAt(at)) * PRIME;
    }
    return hash ^ (hash >>> HALF);
  }
}
