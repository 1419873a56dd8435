package org.asylia.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Learns a {@link Calibration} from labelled pairs by Newton's method, with a little ridge. */
public final class CalibrationLearner {
  private static final double RIDGE = 0.3;
  private static final int ROUNDS = 25;

  private final List<double[]> features = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /**
   * Scores every pair of a file, {@code label,…,id_a,id_b,form_a,…,form_b,…}, with the tables that
   * are shipped.
   *
   * @param people which people to learn from; a pair counts if both are among them
   */
  public CalibrationLearner(NameModel model, BufferedReader lines, Predicate<String> people)
      throws IOException {
    Comparer comparer = model.comparer();
    Map<String, KoreanName> names = new HashMap<>();
    String heading = lines.readLine();
    List<String> columns = Csv.fields(heading == null ? "" : heading);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> fields = Csv.fields(line);
      if (fields.size() == columns.size()
          && people.test(fields.get(columns.indexOf("id_a")))
          && people.test(fields.get(columns.indexOf("id_b")))) {
        KoreanName one =
            names.computeIfAbsent(fields.get(columns.indexOf("form_a")), model::nameOf);
        KoreanName other =
            names.computeIfAbsent(fields.get(columns.indexOf("form_b")), model::nameOf);
        features.add(Calibration.features(comparer.full(one, other), one.script(), other.script()));
        labels.add("1".equals(fields.get(columns.indexOf("label"))));
      }
    }
  }

  /** Learns and writes {@code calibration.csv} into a folder. */
  public void write(Path folder, List<String> provenance) throws IOException {
    double[] weights = learn();
    List<String> lines = new ArrayList<>();
    provenance.forEach(line -> lines.add("# " + line));
    lines.add("feature,weight");
    lines.add(String.format(Locale.ROOT, "prior,%.4f", prior()));
    List<String> names = Calibration.names();
    for (int i = 0; i < weights.length; i++) {
      lines.add(names.get(i) + String.format(Locale.ROOT, ",%.4f", weights[i]));
    }
    Files.write(folder.resolve("calibration.csv"), lines);
  }

  private double prior() {
    double same = labels.stream().filter(each -> each).count();
    return Math.log((same + 1) / (labels.size() - same + 1));
  }

  private double[] learn() {
    int n = Calibration.FEATURES;
    double[] weights = new double[n];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] hessian = new double[n][n + 1];
      for (int i = 0; i < n; i++) {
        hessian[i][i] = RIDGE;
        hessian[i][n] = -RIDGE * weights[i];
      }
      for (int row = 0; row < features.size(); row++) {
        accumulate(features.get(row), labels.get(row) ? 1 : 0, weights, hessian);
      }
      double[] step = solve(hessian);
      for (int i = 0; i < n; i++) {
        weights[i] += step[i];
      }
    }
    return weights;
  }

  private static void accumulate(double[] x, double label, double[] weights, double[][] hessian) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    double p = 1 / (1 + Math.exp(-sum));
    double curve = Math.max(1e-6, p * (1 - p));
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; x[i] != 0 && j < x.length; j++) {
        hessian[i][j] += curve * x[i] * x[j];
      }
      hessian[i][x.length] += (label - p) * x[i];
    }
  }

  /** Gauss–Jordan with the right side in the last column. */
  private static double[] solve(double[][] rows) {
    int n = rows.length;
    for (int column = 0; column < n; column++) {
      int best = column;
      for (int row = column + 1; row < n; row++) {
        best = Math.abs(rows[row][column]) > Math.abs(rows[best][column]) ? row : best;
      }
      double[] pivot = rows[best];
      rows[best] = rows[column];
      rows[column] = pivot;
      for (int row = 0; row < n; row++) {
        double factor = row == column ? 0 : rows[row][column] / pivot[column];
        for (int k = column; factor != 0 && k <= n; k++) {
          rows[row][k] -= factor * pivot[k];
        }
      }
    }
    double[] solved = new double[n];
    for (int i = 0; i < n; i++) {
      solved[i] = rows[i][n] / rows[i][i];
    }
    return solved;
  }
}
