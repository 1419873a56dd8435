package org.asylia.identity.linkage;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.asylia.identity.name.Csv;

/** Writes the pairs of a linking as comma-separated values; docs/formats/linkage.md has them. */
public final class PairsWriter {
  private PairsWriter() {}

  /** Writes a heading and a line for each pair. */
  public static void write(Linked linked, Appendable to) throws IOException {
    to.append("file_a,id_a,file_b,id_b,probability,log_odds,same,person,reasons\n");
    for (LinkedPair pair : linked.pairs()) {
      record(linked, pair.one(), to);
      record(linked, pair.other(), to);
      to.append(
          String.format(
              Locale.ROOT,
              "%.6f,%.4f,%s,%d,%s\n",
              pair.probability(),
              pair.logOdds(),
              pair.matched() ? "yes" : "no",
              linked.person(pair.one()) + 1,
              Csv.field(reasons(linked.reasons(pair.one(), pair.other())))));
    }
  }

  private static void record(Linked linked, int record, Appendable to) throws IOException {
    to.append(Csv.field(linked.all().fileName(record)))
        .append(',')
        .append(Csv.field(linked.all().id(record)))
        .append(',');
  }

  private static String reasons(List<PairReason> reasons) {
    return reasons.stream()
        .map(each ->
            String.format(Locale.ROOT, "%s:%s:%.2f", each.field(), each.level(), each.weight()))
        .collect(Collectors.joining("; "));
  }
}
