package org.asylia.identity.name.learn;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asylia.identity.name.Emissions;
import org.asylia.identity.name.Hangul;
import org.asylia.identity.name.Letters;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Slot;

/** Writes what was learned as the tables that the library reads. */
public final class ChannelWriter {
  private static final double SMALLEST = 2e-5;
  private static final double SEEN = 1.5;
  private static final int LATIN = Scheme.PINYIN.column();
  private static final String COLUMNS =
      Arrays.stream(Scheme.values())
          .limit(LATIN)
          .map(Scheme::code)
          .collect(Collectors.joining(","));

  private final Path folder;
  private final List<String> provenance;

  /**
   * A writer into a folder.
   *
   * @param provenance which file, how many pairs, when, by which command: put at the head of each
   *     table
   */
  public ChannelWriter(Path folder, List<String> provenance) {
    this.folder = folder;
    this.provenance = List.copyOf(provenance);
  }

  /** Writes all tables. */
  public void write(Learned learned, List<Sample> samples) throws IOException {
    table("channel.csv", "slot,jamo,latin," + COLUMNS, channel(learned.emissions()));
    List<String> spellings = new ArrayList<>();
    spellings(learned.surnames(), "surname", spellings);
    spellings(learned.given(), "given", spellings);
    table("spellings.csv", "position,syllable,latin," + COLUMNS, spellings);
    table("schemes.csv", "scheme,share", schemes(learned.schemes()));
    table("given_positions.csv", "position,syllable,share", positions(samples));
  }

  private void table(String name, String heading, List<String> records) throws IOException {
    List<String> lines = new ArrayList<>();
    provenance.forEach(line -> lines.add("# " + line));
    lines.add(heading);
    lines.addAll(records);
    Files.write(folder.resolve(name), lines);
  }

  private static List<String> channel(Emissions emissions) {
    List<String> lines = new ArrayList<>();
    for (Slot slot : Slot.values()) {
      for (int jamo = 0; jamo < slot.jamos(); jamo++) {
        String start = slot.code() + "," + String.valueOf(slot.jamo(jamo)).strip() + ",";
        new TreeMap<>(emissions.row(slot, jamo))
            .forEach((key, row) -> {
              if (max(row) >= SMALLEST) {
                lines.add(start + Letters.spelling(key) + numbers(row, "%.6f"));
              }
            });
      }
    }
    return lines;
  }

  private static void spellings(
      Map<Character, Map<Long, double[]>> counted, String position, List<String> lines) {
    new TreeMap<>(counted)
        .forEach((syllable, rows) -> {
          double all = rows.values().stream().flatMapToDouble(Arrays::stream).sum();
          if (all >= SEEN) {
            new TreeMap<>(rows)
                .forEach((key, row) -> {
                  if (max(row) >= 0.3) {
                    String start = position + "," + syllable + "," + Letters.spelling(key);
                    lines.add(start + numbers(row, "%.2f"));
                  }
                });
          }
        });
  }

  private static List<String> schemes(double[] shares) {
    List<String> lines = new ArrayList<>();
    for (Scheme scheme : Scheme.ALL.subList(0, LATIN)) {
      lines.add(scheme.code() + String.format(Locale.ROOT, ",%.4f", shares[scheme.column()]));
    }
    return lines;
  }

  private static List<String> positions(List<Sample> samples) {
    List<String> names =
        samples.stream().map(s -> s.surname() + "\t" + s.given()).distinct().toList();
    List<String> lines = new ArrayList<>();
    for (int position = 0; position < 2; position++) {
      int at = position;
      Map<Character, Long> counts =
          names.stream()
              .map(name -> name.substring(name.indexOf('\t') + 1))
              .filter(given -> given.length() == 2)
              .collect(
                  Collectors.groupingBy(
                      given -> given.charAt(at), TreeMap::new, Collectors.counting()));
      double all = counts.values().stream().mapToLong(Long::longValue).sum();
      counts.forEach((syllable, count) -> {
        if (Hangul.isSyllable(syllable)) {
          lines.add((at + 1) + "," + syllable + String.format(Locale.ROOT, ",%.5f", count / all));
        }
      });
    }
    return lines;
  }

  private static String numbers(double[] row, String format) {
    StringBuilder all = new StringBuilder();
    for (int s = 0; s < LATIN; s++) {
      all.append(',').append(String.format(Locale.ROOT, format, row[s]));
    }
    return all.toString();
  }

  private static double max(double[] row) {
    double max = 0;
    for (int s = 0; s < LATIN; s++) {
      max = Math.max(max, row[s]);
    }
    return max;
  }
}
