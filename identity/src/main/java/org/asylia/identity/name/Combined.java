package org.asylia.identity.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Puts together what several writings of one name in one entry say. */
final class Combined {
  private Combined() {}

  /** The readings all readable writings allow; those of the first if they contradict each other. */
  static PieceReader.Read of(List<PieceReader.Read> reads, EnumSet<NameMark> marks) {
    List<PieceReader.Read> readable =
        reads.stream().filter(each -> !each.candidates().isEmpty()).toList();
    if (readable.isEmpty()) {
      return reads.getFirst();
    }
    PieceReader.Read whole = readable.getFirst();
    for (PieceReader.Read next : readable.subList(1, readable.size())) {
      marks.add(NameMark.TWO_WRITINGS);
      PieceReader.Read both = both(whole, next);
      if (both.candidates().isEmpty()) {
        marks.add(NameMark.WRITINGS_DISAGREE);
      } else {
        whole = both;
      }
    }
    return whole;
  }

  private static PieceReader.Read both(PieceReader.Read one, PieceReader.Read other) {
    Map<Long, Candidate> second = new HashMap<>();
    other.candidates().forEach(each -> second.put(each.key(), each));
    double sum = 0;
    List<Candidate> found = new ArrayList<>();
    for (Candidate each : one.candidates()) {
      Candidate same = second.get(each.key());
      if (same != null) {
        double both = each.reading().probability() * same.reading().probability() / each.prior();
        sum += both;
        Reading kept = north(each.reading(), same.reading());
        found.add(
            new Candidate(
                each.key(), new Reading(kept.surname(), kept.given(), both), each.prior()));
      }
    }
    double all = sum;
    List<Candidate> sorted =
        found.stream()
            .map(each -> scaled(each, all))
            .sorted((a, b) -> Double.compare(b.reading().probability(), a.reading().probability()))
            .toList();
    double total = one.total() * other.total() * sum;
    return new PieceReader.Read(one.written(), one.marks(), sorted, total);
  }

  /** The northern form, if one of two writings shows it. */
  private static Reading north(Reading one, Reading other) {
    return other.side() == Reading.Side.NORTHERN ? other : one;
  }

  private static Candidate scaled(Candidate each, double sum) {
    Reading reading = each.reading();
    Reading scaled = new Reading(reading.surname(), reading.given(), reading.probability() / sum);
    return new Candidate(each.key(), scaled, each.prior());
  }
}
