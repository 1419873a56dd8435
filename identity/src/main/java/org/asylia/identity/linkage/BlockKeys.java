package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import org.asylia.identity.name.NameModel;
import org.asylia.identity.name.NameTokens;

/** The keys of every value of a field in every form that a block asks for. */
final class BlockKeys {
  private static final int START = 3;

  private final Records records;
  private final Supplier<NameModel> names;
  private final Map<KeyPart, List<List<String>>> keys = new HashMap<>();

  BlockKeys(Records records, Supplier<NameModel> names) {
    this.records = records;
    this.names = names;
  }

  /** The keys that a record has in a block: one for each way to take its parts. */
  List<String> of(int record, List<KeyPart> block) {
    List<String> all = List.of("");
    for (KeyPart part : block) {
      int code = records.values(part.field()).code(record);
      if (code == Values.NONE) {
        return List.of();
      }
      List<String> mine = keys.computeIfAbsent(part, this::prepared).get(code);
      List<String> next = new ArrayList<>(all.size() * mine.size());
      for (String before : all) {
        for (String each : mine) {
          next.add(before + '\u001F' + each);
        }
      }
      all = next;
    }
    return all;
  }

  private List<List<String>> prepared(KeyPart part) {
    List<List<String>> prepared = new ArrayList<>();
    for (String text : records.values(part.field()).distinct()) {
      prepared.add(forms(text, part.form()));
    }
    return prepared;
  }

  private List<String> forms(String text, KeyPart.Form form) {
    return switch (form) {
      case WHOLE -> List.of(text);
      case START -> List.of(text.substring(0, Math.min(START, text.length())));
      case TOKENS -> NameTokens.of(names.get().nameOf(text));
      case YEAR -> year(Born.parse(text), false);
      case YEAR_OR_NEXT -> year(Born.parse(text), true);
      case DAY -> {
        Born born = Born.parse(text);
        yield born.hasDay() && !born.isNewYear()
            ? List.of(String.format(Locale.ROOT, "%02d%02d", born.month(), born.day()))
            : List.of();
      }
    };
  }

  private static List<String> year(Born born, boolean orNext) {
    if (born.year() == 0) {
      return List.of();
    }
    String year = String.valueOf(born.year());
    return orNext ? List.of(year, String.valueOf(born.year() + 1)) : List.of(year);
  }
}
