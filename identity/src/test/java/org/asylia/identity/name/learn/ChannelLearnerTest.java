package org.asylia.identity.name.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.asylia.identity.name.Hangul;
import org.asylia.identity.name.InventedPairs;
import org.asylia.identity.name.Letters;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.name.Scheme;
import org.asylia.identity.name.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChannelLearnerTest {
  private static final long SEED = 11L;

  @TempDir private Path folder;

  @Test
  void a_spelling_that_no_rule_knows_is_learned_from_pairs() throws IOException {
    List<Sample> samples =
        SampleReader.read(new BufferedReader(new StringReader(pairs("aw"))), person -> true);
    assertThat(samples).as("seed " + SEED).hasSizeGreaterThan(250);
    Learned learned = new ChannelLearner(samples, 5, new SplittableRandom(1)).learn();
    double[] row = learned.emissions().get(Slot.VOWEL_GIVEN, Hangul.vowel('성'), Letters.key("aw"));
    double most = Math.max(row[Scheme.COMMON.column()], row[Scheme.COMMON_SECOND.column()]);
    assertThat(most).as("P(aw | ㅓ), seed " + SEED).isGreaterThan(0.8);
    assertThat(learned.samples()).isEqualTo(samples.size());
  }

  @Test
  void more_rounds_never_make_the_writings_less_likely() throws IOException {
    List<Sample> samples =
        SampleReader.read(new BufferedReader(new StringReader(pairs("eo"))), person -> true);
    double first = new ChannelLearner(samples, 2, new SplittableRandom(1)).learn().logLikelihood();
    double later = new ChannelLearner(samples, 5, new SplittableRandom(1)).learn().logLikelihood();
    assertThat(later).isGreaterThan(first);
  }

  @Test
  void learned_tables_tell_their_provenance_and_are_read_again() throws IOException {
    Path file = Files.writeString(folder.resolve("pairs.csv"), pairs("aw"));
    int learned = NameLearning.learn(file, folder, LocalDate.of(2026, 11, 22), person -> true);
    for (String table : List.of("channel.csv", "spellings.csv", "schemes.csv", "calibration.csv")) {
      assertThat(Files.readAllLines(folder.resolve(table)).getFirst())
          .as(table)
          .isEqualTo(
              "# Learned on 2026-11-22 from pairs.csv: "
                  + learned
                  + " writings beside their Hangul; a third of the people kept apart.");
    }
    NameModel model = NameModel.in(folder);
    assertThat(model.nameOf("Gim Sawng-hawn").readings().getFirst().hangul()).isEqualTo("김성헌");
  }

  @Test
  void a_third_of_the_people_is_kept_apart() {
    long apart =
        java.util.stream.IntStream.range(0, 3_000)
            .filter(person -> NameLearning.isKeptApart("p" + person))
            .count();
    assertThat(apart).isBetween(900L, 1_100L);
  }

  @Test
  void people_kept_apart_are_not_learned_from() throws IOException {
    List<Sample> none =
        SampleReader.read(new BufferedReader(new StringReader(pairs("eo"))), person -> false);
    assertThat(none).isEmpty();
  }

  private static String pairs(String eo) {
    return InventedPairs.csv(new Random(SEED), 400, eo);
  }
}
