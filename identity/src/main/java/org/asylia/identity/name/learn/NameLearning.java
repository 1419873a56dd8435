package org.asylia.identity.name.learn;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.asylia.identity.name.CalibrationLearner;
import org.asylia.identity.name.NameModel;

/** Learns every table that can be learned from one file of pairs, and writes them into a folder. */
public final class NameLearning {
  private static final int ROUNDS = 6;
  private static final long SEED = 5;
  private static final int PARTS = 3;

  private NameLearning() {}

  /**
   * Whether a person of the file is kept apart for measuring: one in three, by a checksum of the
   * id.
   */
  public static boolean isKeptApart(String person) {
    CRC32 sum = new CRC32();
    sum.update(person.getBytes(StandardCharsets.UTF_8));
    return sum.getValue() % PARTS == 0;
  }

  /**
   * Learns the channel, then the calibration on top of it, from the people who are not kept apart.
   *
   * @param pairs a file {@code label,…,id_a,id_b,form_a,scheme_a,form_b,scheme_b}
   * @param to an existing folder; tables in it are replaced
   * @param day the date that is put at the head of the tables
   * @return how many writings were learned from
   */
  public static int learn(Path pairs, Path to, LocalDate day) throws IOException {
    return learn(pairs, to, day, person -> !isKeptApart(person));
  }

  static int learn(Path pairs, Path to, LocalDate day, Predicate<String> people)
      throws IOException {
    List<Sample> samples;
    try (BufferedReader lines = Files.newBufferedReader(pairs)) {
      samples = SampleReader.read(lines, people);
    }
    Learned learned = new ChannelLearner(samples, ROUNDS, new SplittableRandom(SEED)).learn();
    List<String> provenance =
        List.of(
            "Learned on "
                + day
                + " from "
                + pairs.getFileName()
                + ": "
                + learned.samples()
                + " writings beside their Hangul; a third of the people kept apart.",
            "Command: asylia names learn PAIRS.csv --out FOLDER. Format: docs/formats/names.md.");
    new ChannelWriter(to, provenance).write(learned, samples);
    try (BufferedReader lines = Files.newBufferedReader(pairs)) {
      new CalibrationLearner(NameModel.in(to), lines, people).write(to, provenance);
    }
    return learned.samples();
  }
}
