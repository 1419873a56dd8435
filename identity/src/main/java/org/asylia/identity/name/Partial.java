package org.asylia.identity.name;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Compares names of which one has only a surname or only a given name: by the part both have. */
final class Partial {
  private final NameTables tables;

  Partial(NameTables tables) {
    this.tables = tables;
  }

  /** Whether the likeliest reading lacks its surname or its given name. */
  static boolean isPart(KoreanName name) {
    return name.marks().contains(NameMark.NO_SURNAME)
        || name.marks().contains(NameMark.SURNAME_ONLY);
  }

  RawScore compare(KoreanName one, KoreanName other) {
    boolean noSurname =
        one.marks().contains(NameMark.NO_SURNAME) || other.marks().contains(NameMark.NO_SURNAME);
    boolean noGiven =
        one.marks().contains(NameMark.SURNAME_ONLY)
            || other.marks().contains(NameMark.SURNAME_ONLY);
    if (noSurname && noGiven) {
      return RawScore.of(1, 1, false);
    }
    return noSurname
        ? byPart(one, other, Reading::foldedGiven, tables::priorOfGiven)
        : byPart(one, other, Reading::foldedSurname, tables.surnames::priorOfFolded);
  }

  private static RawScore byPart(
      KoreanName one,
      KoreanName other,
      Function<Reading, String> part,
      ToDoubleFunction<String> prior) {
    Map<String, Double> first = shares(one, part);
    Map<String, Double> second = shares(other, part);
    double ratio = 0;
    double overlap = 0;
    for (Map.Entry<String, Double> each : first.entrySet()) {
      double both = each.getValue() * second.getOrDefault(each.getKey(), 0.0);
      overlap += both;
      ratio += both > 0 ? both / prior.applyAsDouble(each.getKey()) : 0;
    }
    return RawScore.of(ratio, overlap, false);
  }

  private static Map<String, Double> shares(KoreanName name, Function<Reading, String> part) {
    Map<String, Double> shares = new HashMap<>();
    for (Candidate each : name.candidates(PieceReader.READINGS)) {
      shares.merge(part.apply(each.reading()), each.reading().probability(), Double::sum);
    }
    return shares;
  }
}
