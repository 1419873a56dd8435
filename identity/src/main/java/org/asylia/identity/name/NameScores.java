package org.asylia.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores a file of pairs of written names, line by line. */
public final class NameScores {
  private static final int REMEMBERED = 50_000;

  private final NameModel model;
  private final Map<String, KoreanName> names = new HashMap<>();

  /** A scorer with this model. */
  public NameScores(NameModel model) {
    this.model = model;
  }

  /**
   * Copies a CSV with the columns {@code form_a} and {@code form_b} and adds {@code score}, the
   * calibrated log-likelihood ratio in nats, and {@code probability}, at the base rate of the pairs
   * the ratios were calibrated on.
   *
   * @return how many pairs were scored; a line with too few fields is copied with both columns
   *     empty
   * @throws IllegalArgumentException if a column is missing, naming it
   */
  public long score(BufferedReader from, Appendable to) throws IOException {
    String heading = from.readLine();
    List<String> columns = Csv.fields(heading == null ? "" : heading.replace("\uFEFF", ""));
    int one = column(columns, "form_a");
    int other = column(columns, "form_b");
    to.append(heading).append(",score,probability\n");
    long scored = 0;
    for (String line = from.readLine(); line != null; line = from.readLine()) {
      List<String> fields = Csv.fields(line);
      if (fields.size() > Math.max(one, other)) {
        double ratio = model.ratio(name(fields.get(one)), name(fields.get(other)));
        double probability = 1 / (1 + Math.exp(-ratio - model.priorLogOdds()));
        to.append(line).append(String.format(Locale.ROOT, ",%.4f,%.6f%n", ratio, probability));
        scored++;
      } else {
        to.append(line).append(",,\n");
      }
    }
    return scored;
  }

  private KoreanName name(String form) {
    if (names.size() >= REMEMBERED) {
      names.clear();
    }
    return names.computeIfAbsent(form, model::nameOf);
  }

  private static int column(List<String> columns, String name) {
    int at = columns.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "The file has no column " + name + "; it has " + String.join(", ", columns) + ".");
    }
    return at;
  }
}
