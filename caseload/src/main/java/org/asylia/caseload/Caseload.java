package org.asylia.caseload;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.adjudication.Situation;
import org.asylia.adjudication.StatusParameters;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.evidence.Shelf;

/**
 * The demonstration caseload: synthetic people spread over every stage of the way, told from a
 * seed. What a parameter set yields in it is what the set really yields on the facts found.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Caseload {
  private static final Duration ABOUT_A_YEAR = Duration.ofDays(400);
  private static final int FIRST_MINUTE = 95;

  private final Law law;

  private Caseload(Law law) {
    this.law = law;
  }

  /** A caseload in that situation, under those parameter sets. */
  public static Caseload in(Situation situation, StatusParameters parameters) {
    return new Caseload(new Law(situation, parameters, shelf(situation)));
  }

  /**
   * So many people, each in one case file, alone or with their family. Cases are told one by one as
   * the stream is read; none is kept.
   *
   * @param seed the same seed gives the same acts
   * @param people how many, families counted in full
   * @param now the present; everything has happened before, and deadlines run from there
   */
  public Stream<ScriptedCase> of(long seed, int people, Instant now) {
    Deck deck = new Deck(seed, law, now);
    Optional<Plan> first = people > 0 ? Optional.of(deck.deal(0, 0, people)) : Optional.empty();
    return Stream.iterate(
            first, Optional::isPresent, plan -> plan.flatMap(p -> after(deck, p, people)))
        .flatMap(Optional::stream)
        .map(plan -> tell(plan, now));
  }

  /**
   * One case of about so many acts, for measurements: a decided case with long interviews.
   *
   * @param acts how many at least; at most a sitting's worth more
   */
  public ScriptedCase largeCase(long seed, int acts, Instant now) {
    return new LargeCase(law, seed, acts).tell(now);
  }

  private static Optional<Plan> after(Deck deck, Plan plan, int people) {
    long next = plan.firstPerson() + plan.size();
    return next < people
        ? Optional.of(deck.deal(plan.number() + 1, next, people - next))
        : Optional.empty();
  }

  private ScriptedCase tell(Plan plan, Instant now) {
    Instant rehearsed = morning(now.minus(ABOUT_A_YEAR));
    Journey rehearsal = Journey.told(plan, law, rehearsed);
    Duration takes = Duration.between(rehearsed, rehearsal.script.now());
    Instant start = morning(now.minus(lag(plan, rehearsal)).minus(takes));
    Journey journey = Journey.told(plan, law, start);
    new Guarding(journey, now).guard();
    return scripted(journey);
  }

  static ScriptedCase scripted(Journey journey) {
    return new ScriptedCase(journey.id, journey.plan.profile().story(), journey.script.acts());
  }

  static Instant morning(Instant time) {
    return time.truncatedTo(ChronoUnit.DAYS).plus(Duration.ofMinutes(FIRST_MINUTE));
  }

  /** How long the case has stood where it is: most well within the deadline, some not. */
  private Duration lag(Plan plan, Journey rehearsal) {
    Standing standing = Procedure.standard().standing(scripted(rehearsal).folded());
    Dice dice = Dice.of(plan.seed() + 17, plan.number());
    long days = dice.between(5, 120);
    Duration allowed =
        standing
            .deadline()
            .flatMap(end -> standing.since().map(since -> Duration.between(since, end)))
            .orElse(Duration.ofDays(days));
    int share = dice.below(100);
    int percent =
        share < 75
            ? dice.between(8, 55)
            : share < 90 ? dice.between(70, 95) : dice.between(104, 150);
    Duration lag = allowed.multipliedBy(percent).dividedBy(100);
    Duration floor = Guarding.reach(plan.alarm()).plusDays(plan.alarm() == Plan.Alarm.NONE ? 0 : 1);
    return lag.compareTo(floor) > 0 ? lag : floor;
  }

  private static Shelf shelf(Situation situation) {
    String path = "situations/" + situation.id() + "/sources.tsv";
    try (InputStream in = Caseload.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "The situation has no shelf of sources: add " + path + " to the data.");
      }
      return Shelf.read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("The shelf " + path + " cannot be read.", e);
    }
  }
}
