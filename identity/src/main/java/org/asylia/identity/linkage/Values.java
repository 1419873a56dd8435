package org.asylia.identity.linkage;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The values of one field over all records: each different one once, records by its number. */
final class Values {
  /** What a record without the field has. */
  static final int NONE = -1;

  private final int[] codes;
  private final List<String> distinct;
  private final int[] counts;
  private final int present;

  private Values(int[] codes, List<String> distinct, int[] counts) {
    this.codes = codes;
    this.distinct = distinct;
    this.counts = counts;
    this.present = Arrays.stream(counts).sum();
  }

  static Values of(FieldRule rule, List<Table> tables) {
    Map<String, Integer> numbers = new HashMap<>();
    List<String> distinct = new ArrayList<>();
    int[] codes = new int[tables.stream().mapToInt(table -> table.rows().size()).sum()];
    int[] counts = new int[codes.length];
    int at = 0;
    for (Table table : tables) {
      int[] columns = rule.columns().stream().mapToInt(table::column).toArray();
      for (List<String> row : table.rows()) {
        String value = value(rule, columns, row);
        if (value.isEmpty()) {
          codes[at++] = NONE;
        } else {
          int code = numbers.computeIfAbsent(value, _ -> numbers.size());
          if (code == distinct.size()) {
            distinct.add(value);
          }
          counts[code]++;
          codes[at++] = code;
        }
      }
    }
    return new Values(codes, distinct, counts);
  }

  private static String value(FieldRule rule, int[] columns, List<String> row) {
    StringBuilder all = new StringBuilder();
    for (int column : columns) {
      String each = row.get(column);
      if (!each.isEmpty()) {
        all.append(all.isEmpty() ? "" : rule.comparison() == Comparison.DATE ? "-" : " ");
        all.append(each);
      }
    }
    String value = all.toString().strip();
    if (rule.comparison() == Comparison.NAME || rule.comparison() == Comparison.DATE) {
      return value;
    }
    String plain = plain(value);
    return rule.same().getOrDefault(plain, plain);
  }

  /** A value without case, accents and doubled blanks. */
  static String plain(String value) {
    String bare =
        Normalizer.normalize(value, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}+", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\s+", " ")
            .strip();
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  int code(int record) {
    return codes[record];
  }

  String text(int code) {
    return distinct.get(code);
  }

  List<String> distinct() {
    return distinct;
  }

  /** How many records have a value. */
  int count(int code) {
    return counts[code];
  }

  /** How likely two records drawn at random have the same value, if both have one. */
  double agreement() {
    double sum = 0;
    for (int count : counts) {
      sum += (double) count / present * ((count - 1.0) / Math.max(1, present - 1));
    }
    return sum;
  }

  /** How many records have any value. */
  int present() {
    return present;
  }
}
