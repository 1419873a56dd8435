package org.asylia.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;

/** Deals out plans, so that every stage of every modality comes up once in each round. */
final class Deck {
  private static final List<String> TRANSIT =
      List.of("TH", "TH", "TH", "LA", "VN", "MN", "CN", "RU");
  private static final List<String> NATIONAL = List.of("GB", "CA", "US", "FR", "SE", "NL");
  private static final int TRIES = 2000;
  private static final long STRIDE = 7;

  private final long seed;
  private final Law law;
  private final LocalDate today;
  private final List<Profile> profiles = Profiles.all();

  /** A stage of a modality to be shown. */
  private record Card(Modality modality, Reach reach) {}

  Deck(long seed, Law law, Instant now) {
    this.seed = seed;
    this.law = law;
    this.today = now.atZone(ZoneOffset.UTC).toLocalDate();
  }

  /** The plan of the numbered case, for at most so many people. */
  Plan deal(long number, long firstPerson, long mostPeople) {
    Card card = card(number);
    Dice dice = Dice.of(seed ^ 0x5DEECE66DL, number);
    for (int i = 0; i < TRIES; i++) {
      Optional<Plan> plan =
          attempt(card, profile(number + i * STRIDE), number, firstPerson, mostPeople, dice);
      if (plan.isPresent()) {
        return plan.get();
      }
    }
    throw new IllegalStateException(
        "No profile comes to " + card + " under the sets in force; add one that does.");
  }

  /** Profiles take turns, so that each comes up about as often as any other. */
  private Profile profile(long turn) {
    return profiles.get((int) (turn % profiles.size()));
  }

  private Card card(long number) {
    List<Card> all = new ArrayList<>();
    for (Reach reach : Reach.values()) {
      for (Modality modality : Modality.values()) {
        if (reach.openTo(modality)) {
          all.add(new Card(modality, reach));
        }
      }
    }
    long round = number / all.size();
    Dice dice = Dice.of(~seed, round);
    for (int i = all.size() - 1; i > 0; i--) {
      java.util.Collections.swap(all, i, dice.below(i + 1));
    }
    return all.get((int) (number % all.size()));
  }

  private Optional<Plan> attempt(
      Card card, Profile profile, long number, long firstPerson, long mostPeople, Dice dice) {
    Country host = host(profile, dice);
    if (profile.fewest() > mostPeople || !suits(profile, card)) {
      return Optional.empty();
    }
    int most = (int) Math.min(profile.most(), mostPeople);
    Recommendation yields = law.read(host, today, profile.factsIn(host.code())).recommendation();
    Plan plan =
        new Plan(
            number,
            seed,
            profile,
            host,
            card.modality(),
            card.reach(),
            yields,
            dice.chance(profile.speaksChinese()) ? Language.CHINESE : Language.KOREAN,
            dice.between(profile.fewest(), most),
            firstPerson,
            alarm(number, card.reach()));
    boolean mayRefuse =
        card.modality() == Modality.REGULAR || card.modality() == Modality.ACCELERATED;
    return card.reach().need().met(yields) && (mayRefuse || !yields.adverse())
        ? Optional.of(plan)
        : Optional.empty();
  }

  /** No exclusion in a short procedure; one child alone is on the way to a place in each round. */
  private static boolean suits(Profile profile, Card card) {
    boolean full = card.modality() == Modality.REGULAR || card.modality() == Modality.ACCELERATED;
    boolean died = card.reach() == Reach.DIED;
    boolean child =
        card.modality() == Modality.MERGED_REGISTRATION && card.reach() == Reach.PLACING;
    if (child) {
      return profile.oldest() < 18;
    }
    return (full || !profile.story().equals("official")) && (!died || profile.oldest() > 60);
  }

  private static Country host(Profile profile, Dice dice) {
    String code =
        switch (profile.story()) {
          case "posted" -> dice.pick(List.of("RU", "RU", "MN", "CN"));
          case "settled" -> dice.pick(NATIONAL);
          case "onward" -> dice.pick(List.of("TH", "TH", "CA", "US", "GB"));
          default -> dice.chance(84) ? dice.pick(TRANSIT) : dice.pick(NATIONAL);
        };
    return new Country(code);
  }

  private static Plan.Alarm alarm(long number, Reach reach) {
    boolean closed =
        switch (reach) {
          case CLOSED_REFUSED, CLOSED_SOLVED, WITHDRAWN, DIED, ARRIVED -> true;
          default -> false;
        };
    if (closed || number % 6 != 3) {
      return Plan.Alarm.NONE;
    }
    Plan.Alarm[] all = Plan.Alarm.values();
    return all[1 + (int) (number / 6 % (all.length - 1))];
  }
}
