package org.asylia.identity.linkage;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Pairs that a person has looked at, and what the person said of each. */
final class Reviewed {
  private static final Set<String> YES = Set.of("yes", "y", "true", "1");
  private static final Set<String> NO = Set.of("no", "n", "false", "0");

  private final Map<Long, Boolean> verdicts;

  private Reviewed(Map<Long, Boolean> verdicts) {
    this.verdicts = verdicts;
  }

  static Reviewed none() {
    return new Reviewed(Map.of());
  }

  /**
   * Reads a list of pairs as {@link PairsWriter} writes it, its column {@code same} as corrected by
   * a person.
   *
   * @throws LinkageException naming the row, if a record is not in the lists, or nothing was said
   */
  static Reviewed of(Records records, Table list) {
    Map<String, Integer> byId = byId(records);
    int[] columns = new int[5];
    List<String> names = List.of("file_a", "id_a", "file_b", "id_b", "same");
    for (int at = 0; at < columns.length; at++) {
      columns[at] = list.column(names.get(at));
    }
    Map<Long, Boolean> verdicts = new LinkedHashMap<>();
    for (int row = 0; row < list.rows().size(); row++) {
      List<String> cells = list.rows().get(row);
      int one = record(byId, cells.get(columns[0]), cells.get(columns[1]), row);
      int other = record(byId, cells.get(columns[2]), cells.get(columns[3]), row);
      boolean same = said(cells.get(columns[4]), row);
      Boolean before = verdicts.put(Blocks.pair(one, other), same);
      if (one == other || (before != null && before != same)) {
        throw wrong(row, one == other ? "has one record twice" : "says otherwise than a row above");
      }
    }
    return new Reviewed(verdicts);
  }

  private static Map<String, Integer> byId(Records records) {
    Map<String, Integer> byId = new HashMap<>();
    for (int record = 0; record < records.count(); record++) {
      byId.put(key(records.fileName(record), records.id(record)), record);
    }
    return byId;
  }

  private static int record(Map<String, Integer> byId, String file, String id, int row) {
    return Optional.ofNullable(byId.get(key(file, id)))
        .orElseThrow(() -> wrong(row, "names a record that is in none of the lists"));
  }

  private static boolean said(String text, int row) {
    String plain = text.strip().toLowerCase(Locale.ROOT);
    if (!YES.contains(plain) && !NO.contains(plain)) {
      throw wrong(row, "says neither yes nor no in the column same");
    }
    return YES.contains(plain);
  }

  private static LinkageException wrong(int row, String what) {
    return new LinkageException(
        "Row " + (row + 1) + " of the reviewed pairs " + what + ". Correct or remove it.");
  }

  private static String key(String file, String id) {
    return file + '\u001F' + id;
  }

  /** What was said of a pair; empty where nobody looked. */
  Optional<Boolean> of(int one, int other) {
    return Optional.ofNullable(verdicts.get(Blocks.pair(one, other)));
  }

  /** Every pair that was looked at, each as two record numbers in one long. */
  Map<Long, Boolean> all() {
    return verdicts;
  }
}
