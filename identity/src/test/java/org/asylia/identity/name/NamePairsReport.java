package org.asylia.identity.name;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.identity.name.learn.NameLearning;

/**
 * Measures the shipped model on a file of labelled pairs: {@code NamePairsReport PAIRS.csv
 * [FORMS.csv]}. The second file adds people's origin and tells which writings are aliases. Prints
 * recall at precision 0.95 and 0.99, calibration error and what the tokens find, for the people
 * learned from and for the third kept apart, by scripts and by whether the writing is attested.
 */
public final class NamePairsReport {
  private final NameModel model = NameModel.shipped();
  private final Map<String, KoreanName> names = new HashMap<>();
  private final Map<String, Set<String>> tokens = new HashMap<>();
  private final Map<String, String> origins = new HashMap<>();
  private final Set<String> aliases = new HashSet<>();
  private final PrintStream out;
  private double proportion;

  private NamePairsReport(PrintStream out) {
    this.out = out;
  }

  private record Pair(
      boolean same, String kind, boolean apart, double ratio, boolean met, int tokens) {}

  public static void main(String[] arguments) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    NamePairsReport report = new NamePairsReport(out);
    if (arguments.length > 1) {
      report.forms(Path.of(arguments[1]));
    }
    report.report(Path.of(arguments[0]));
  }

  private void forms(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> columns = Csv.fields(lines.getFirst());
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = Csv.fields(line);
      String person = fields.get(columns.indexOf("person_id"));
      origins.put(person, fields.get(columns.indexOf("nationality")));
      if (fields.get(columns.indexOf("quality")).startsWith("alias")) {
        aliases.add(person + "\t" + fields.get(columns.indexOf("form")));
      }
    }
  }

  private void report(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> columns = Csv.fields(lines.getFirst());
    Map<Boolean, Map<String, List<Pair>>> groups = new TreeMap<>();
    double same = 0;
    double all = 0;
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = Csv.fields(line);
      if (!fields.get(columns.indexOf("kind")).startsWith("alias-unrelated")) {
        boolean one = fields.get(columns.indexOf("label")).equals("1");
        same += one ? 1 : 0;
        all++;
        add(fields, columns, one, groups);
      }
    }
    proportion = (all - same) / same;
    groups.forEach((apart, kinds) -> {
      out.println(apart ? "The third kept apart" : "People learned from");
      kinds.forEach((kind, pairs) -> print(kind, pairs));
    });
  }

  private void add(
      List<String> fields,
      List<String> columns,
      boolean same,
      Map<Boolean, Map<String, List<Pair>>> groups) {
    boolean apart = NameLearning.isKeptApart(fields.get(columns.indexOf("id_a")));
    if (apart != NameLearning.isKeptApart(fields.get(columns.indexOf("id_b")))) {
      return;
    }
    String first = fields.get(columns.indexOf("form_a"));
    String second = fields.get(columns.indexOf("form_b"));
    String kind = fields.get(columns.indexOf("category"));
    Set<String> met = new HashSet<>(tokens(first));
    met.retainAll(tokens(second));
    int most = Math.max(tokens(first).size(), tokens(second).size());
    double ratio = model.ratio(name(first), name(second));
    Pair pair = new Pair(same, kind, apart, ratio, !met.isEmpty(), most);
    Map<String, List<Pair>> kinds = groups.computeIfAbsent(apart, key -> new TreeMap<>());
    String one = fields.get(columns.indexOf("id_a"));
    String two = fields.get(columns.indexOf("id_b"));
    boolean alias = aliases.contains(one + "\t" + first) || aliases.contains(two + "\t" + second);
    String made = fields.get(columns.indexOf("attested_or_derived"));
    Set<String> all = new HashSet<>(List.of(" all", kind, kind + ", " + (alias ? "alias" : made)));
    for (String person : List.of(one, two)) {
      if (origins.containsKey(person)) {
        all.add(" origin " + origins.get(person));
      }
    }
    for (String each : all) {
      kinds.computeIfAbsent(each, key -> new ArrayList<>()).add(pair);
    }
  }

  private KoreanName name(String form) {
    return names.computeIfAbsent(form, model::nameOf);
  }

  private Set<String> tokens(String form) {
    return tokens.computeIfAbsent(form, key -> Set.copyOf(NameTokens.of(name(form))));
  }

  private void print(String kind, List<Pair> pairs) {
    long same = pairs.stream().filter(Pair::same).count();
    if (same == 0 || same == pairs.size()) {
      return;
    }
    double weight = proportion * same / (pairs.size() - same);
    double[] recall = recall(pairs, same, weight);
    double found = pairs.stream().filter(p -> p.same && p.met).count() / (double) same;
    double others = pairs.stream().filter(p -> !p.same && p.met).count();
    out.printf(
        Locale.ROOT,
        "  %-26s same %5d other %5d  recall at .95 %.4f at .99 %.4f  error %.4f"
            + "  tokens find %.4f, others %.4f, most %d%n",
        kind,
        same,
        pairs.size() - same,
        recall[0],
        recall[1],
        error(pairs, weight),
        found,
        others / (pairs.size() - same),
        pairs.stream().mapToInt(Pair::tokens).max().orElse(0));
  }

  /** The largest recall with precision 0.95 and 0.99, others weighted to the file's proportion. */
  private static double[] recall(List<Pair> pairs, long same, double weight) {
    List<Pair> sorted = new ArrayList<>(pairs);
    sorted.sort((a, b) -> Double.compare(b.ratio, a.ratio));
    double[] best = new double[2];
    double right = 0;
    double wrong = 0;
    for (int i = 0; i < sorted.size(); i++) {
      right += sorted.get(i).same ? 1 : 0;
      wrong += sorted.get(i).same ? 0 : weight;
      boolean tied = i + 1 < sorted.size() && sorted.get(i + 1).ratio == sorted.get(i).ratio;
      double precision = right / (right + wrong);
      best[0] = !tied && precision >= 0.95 ? right / same : best[0];
      best[1] = !tied && precision >= 0.99 ? right / same : best[1];
    }
    return best;
  }

  /** Expected calibration error in ten bins of equal width. */
  private double error(List<Pair> pairs, double weight) {
    double[] said = new double[10];
    double[] seen = new double[10];
    double all = 0;
    for (Pair pair : pairs) {
      double probability = 1 / (1 + Math.exp(-pair.ratio + Math.log(proportion)));
      int bin = Math.min(9, (int) (probability * 10));
      double counts = pair.same ? 1 : weight;
      said[bin] += counts * probability;
      seen[bin] += pair.same ? 1 : 0;
      all += counts;
    }
    double error = 0;
    for (int bin = 0; bin < 10; bin++) {
      error += Math.abs(said[bin] - seen[bin]) / all;
    }
    return error;
  }
}
