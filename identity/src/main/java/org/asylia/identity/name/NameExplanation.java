package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why two writings are, or are not, likely to name one person.
 *
 * @param ratio the calibrated log-likelihood ratio, in nats; above nought speaks for one person
 * @param one the first writing's parts in the reading both share, or in its own likeliest
 * @param other the same for the second
 * @param reasons sentences as data, the weightiest first
 */
public record NameExplanation(
    double ratio, List<NamePart> one, List<NamePart> other, List<NameReason> reasons) {
  private static final double MILLION = 1e6;

  /** Copies the lists. */
  public NameExplanation {
    one = List.copyOf(one);
    other = List.copyOf(other);
    reasons = List.copyOf(reasons);
  }

  /** Explains how two names compare. */
  public static NameExplanation of(NameModel model, KoreanName one, KoreanName other) {
    double ratio = model.ratio(one, other);
    List<NameReason> reasons = new ArrayList<>();
    if (one.readings().isEmpty() || other.readings().isEmpty()) {
      reasons.add(new NameReason(NameReason.Key.UNREADABLE, Map.of()));
      return new NameExplanation(ratio, List.of(), List.of(), reasons);
    }
    Candidate common = common(one, other);
    if (common.prior() == 0) {
      apart(one, other, reasons);
      List<NamePart> first = parts(model, one, one.readings().getFirst());
      List<NamePart> second = parts(model, other, other.readings().getFirst());
      return new NameExplanation(ratio, first, second, reasons);
    }
    reasons.add(reason(NameReason.Key.SAME_READING, "hangul", common.reading().hangul()));
    List<NamePart> first = parts(model, one, in(one, common));
    List<NamePart> second = parts(model, other, in(other, common));
    first.forEach(part -> spelled(part, reasons));
    second.forEach(part -> spelled(part, reasons));
    north(in(one, common), reasons);
    north(in(other, common), reasons);
    letters(one, other, reasons);
    String in = String.format(Locale.ROOT, "%.2g", common.prior() * MILLION);
    reasons.add(reason(NameReason.Key.FREQUENCY, "in", in));
    return new NameExplanation(ratio, first, second, reasons.stream().distinct().toList());
  }

  /** The parts of one writing in one of its readings, for showing how it was read. */
  public static List<NamePart> parts(NameModel model, KoreanName name, Reading reading) {
    return Alignment.of(model.reader().orders(name.written()), reading);
  }

  /** The reading that weighs most in the comparison; one with no prior if there is none. */
  private static Candidate common(KoreanName one, KoreanName other) {
    Candidate best = new Candidate(0, new Reading("", "", 0), 0);
    double most = 0;
    for (Candidate each : one.candidates(PieceReader.READINGS)) {
      for (Candidate same : other.candidates(PieceReader.READINGS)) {
        double both = each.reading().probability() * same.reading().probability() / each.prior();
        if (each.key() == same.key() && both > most) {
          most = both;
          best = each;
        }
      }
    }
    return best;
  }

  private static Reading in(KoreanName name, Candidate common) {
    return name.candidates(PieceReader.READINGS).stream()
        .filter(each -> each.key() == common.key())
        .findFirst()
        .orElse(common)
        .reading();
  }

  private static void apart(KoreanName one, KoreanName other, List<NameReason> reasons) {
    Reading first = one.readings().getFirst();
    Reading second = other.readings().getFirst();
    boolean near = JamoDistance.cost(first, second) < JamoDistance.FAR;
    NameReason.Key key = near ? NameReason.Key.SLIP : NameReason.Key.NO_COMMON_READING;
    if (Partial.isPart(one) != Partial.isPart(other)) {
      key = NameReason.Key.PART_ONLY;
    }
    reasons.add(new NameReason(key, Map.of("one", first.hangul(), "other", second.hangul())));
  }

  private static void spelled(NamePart part, List<NameReason> reasons) {
    NameReason.Key key =
        switch (part.usage()) {
          case AS_IS -> NameReason.Key.SAME_READING;
          case CHARACTER -> NameReason.Key.CHARACTER_READ;
          case COMMON -> NameReason.Key.SPELLING_COMMON;
          case KNOWN -> NameReason.Key.SPELLING_KNOWN;
          case RARE -> NameReason.Key.SPELLING_RARE;
        };
    if (key != NameReason.Key.SAME_READING) {
      reasons.add(new NameReason(key, Map.of("letters", part.letters(), "hangul", part.hangul())));
    }
  }

  private static void north(Reading reading, List<NameReason> reasons) {
    String south = reading.foldedSurname() + reading.foldedGiven();
    if (reading.side() == Reading.Side.NORTHERN) {
      Map<String, String> values = Map.of("north", reading.hangul(), "south", south);
      reasons.add(new NameReason(NameReason.Key.NORTHERN_FORM, values));
    }
  }

  private static void letters(KoreanName one, KoreanName other, List<NameReason> reasons) {
    if (one.script() != other.script()) {
      return;
    }
    if (one.canonical().equals(other.canonical())) {
      reasons.add(new NameReason(NameReason.Key.SAME_LETTERS, Map.of()));
    } else if (one.script() == Scripts.HAN) {
      reasons.add(new NameReason(NameReason.Key.OTHER_CHARACTERS, Map.of()));
    }
  }

  private static NameReason reason(NameReason.Key key, String name, String value) {
    return new NameReason(key, Map.of(name, value));
  }
}
