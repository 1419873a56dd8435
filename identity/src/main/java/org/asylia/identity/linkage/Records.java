package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.identity.name.NameModel;

/** All records of the files, one after the other, ready to be compared. */
final class Records {
  private final LinkageConfig config;
  private final List<Table> tables;
  private final List<Values> values = new ArrayList<>();
  private final List<FieldComparer> comparers = new ArrayList<>();
  private final int[] files;

  Records(LinkageConfig config, List<Table> tables, Supplier<NameModel> names) {
    this.config = config;
    this.tables = tables;
    for (FieldRule rule : config.fields()) {
      Values each = Values.of(rule, tables);
      values.add(each);
      comparers.add(FieldComparer.of(rule, each, names));
    }
    files = new int[tables.stream().mapToInt(table -> table.rows().size()).sum()];
    int at = 0;
    for (int file = 0; file < tables.size(); file++) {
      for (int row = 0; row < tables.get(file).rows().size(); row++) {
        files[at++] = file;
      }
    }
  }

  LinkageConfig config() {
    return config;
  }

  List<Table> tables() {
    return tables;
  }

  int count() {
    return files.length;
  }

  int fields() {
    return comparers.size();
  }

  int file(int record) {
    return files[record];
  }

  /** The row of a record in its file, counted from nought. */
  int row(int record) {
    int before = 0;
    for (int file = 0; file < files[record]; file++) {
      before += tables.get(file).rows().size();
    }
    return record - before;
  }

  /** The name of the file a record is in. */
  String fileName(int record) {
    return tables.get(files[record]).name();
  }

  /** What a record is called in what is written: its own name, or its number in the file. */
  String id(int record) {
    Table table = tables.get(files[record]);
    int row = row(record);
    return config
        .id()
        .map(column -> table.rows().get(row).get(table.column(column)))
        .orElse(String.valueOf(row + 1));
  }

  Values values(int field) {
    return values.get(field);
  }

  FieldComparer comparer(int field) {
    return comparers.get(field);
  }

  /** Whether two records may be one person at all. */
  boolean mayMeet(int one, int other) {
    return one != other && (config.withinFiles() || files[one] != files[other]);
  }

  /** How many pairs there are that may meet. */
  double pairs() {
    double all = pairsOf(count());
    if (!config.withinFiles()) {
      for (Table table : tables) {
        all -= pairsOf(table.rows().size());
      }
    }
    return Math.max(1, all);
  }

  /** The level two records agree on in a field; {@link Values#NONE} if that cannot be said. */
  int level(int field, int one, int other) {
    int first = values.get(field).code(one);
    int second = values.get(field).code(other);
    if (first == Values.NONE || second == Values.NONE) {
      return comparers.get(field).absent(first == second);
    }
    return comparers.get(field).level(first, second);
  }

  private static double pairsOf(double count) {
    return count * (count - 1) / 2;
  }
}
