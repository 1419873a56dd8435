package org.asylia.identity.name.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.asylia.identity.name.Csv;
import org.asylia.identity.name.Hangul;
import org.asylia.identity.name.NameForms;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Written;

/**
 * Reads a file of pairs, {@code label,…,id_a,id_b,form_a,scheme_a,form_b,scheme_b}, and takes from
 * it each Latin writing whose Hangul stands beside it.
 */
public final class SampleReader {
  private static final Set<Scheme> LATIN =
      EnumSet.complementOf(EnumSet.of(Scheme.PINYIN, Scheme.VIETNAMESE));

  private SampleReader() {}

  /**
   * The samples of a file.
   *
   * @param people which people to learn from, by the file's ids; the others are kept apart
   */
  public static List<Sample> read(BufferedReader lines, Predicate<String> people)
      throws IOException {
    Map<String, Integer> columns = columns(lines.readLine());
    Map<String, Sample> samples = new TreeMap<>();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      List<String> fields = Csv.fields(line);
      if (fields.size() >= columns.size()
          && "1".equals(field(fields, columns, "label"))
          && people.test(field(fields, columns, "id_a"))
          && people.test(field(fields, columns, "id_b"))) {
        take(fields, columns, "a", "b", samples);
        take(fields, columns, "b", "a", samples);
      }
    }
    return List.copyOf(samples.values());
  }

  private static void take(
      List<String> fields,
      Map<String, Integer> columns,
      String known,
      String latin,
      Map<String, Sample> samples) {
    if (!"hangul".equals(field(fields, columns, "scheme_" + known))) {
      return;
    }
    String scheme = field(fields, columns, "scheme_" + latin);
    String hangul = field(fields, columns, "form_" + known).strip();
    String form = field(fields, columns, "form_" + latin);
    if (scheme.startsWith("latin") && hangul.chars().allMatch(Hangul::isSyllable)) {
      add(hangul, form, schemes(scheme), samples);
      if ("latin-MR".equals(scheme)) {
        add(hangul, NameForms.withoutMarks(form), EnumSet.of(Scheme.MCCUNE_PLAIN), samples);
      }
    }
  }

  private static void add(
      String hangul, String form, Set<Scheme> schemes, Map<String, Sample> samples) {
    int cut = NameForms.surnameLength(hangul);
    Written written = NameForms.written(form);
    if (hangul.length() <= cut || written.length() == 0) {
      return;
    }
    List<Written> orders = new ArrayList<>(List.of(written));
    if (written.words() > 1) {
      orders.add(NameForms.lastWordFirst(written));
    }
    Sample sample = new Sample(orders, hangul.substring(0, cut), hangul.substring(cut), schemes);
    samples.put(hangul + "\t" + form + "\t" + schemes, sample);
  }

  private static Set<Scheme> schemes(String label) {
    return switch (label) {
      case "latin-RR" -> EnumSet.of(Scheme.REVISED);
      case "latin-MR" -> EnumSet.of(Scheme.MCCUNE);
      case "latin-DPRK" -> EnumSet.of(Scheme.NORTHERN);
      default -> LATIN;
    };
  }

  private static Map<String, Integer> columns(String heading) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : Csv.fields(heading == null ? "" : heading)) {
      columns.put(name, columns.size());
    }
    return columns;
  }

  private static String field(List<String> fields, Map<String, Integer> columns, String name) {
    Integer at = columns.get(name);
    return at == null || at >= fields.size() ? "" : fields.get(at);
  }
}
