package org.asylia.parameters.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.Place;
import org.asylia.parameters.Sfeel;
import org.asylia.parameters.UnaryTest;

/** One invariant while its lines are read. */
final class InvariantBlock {
  private static final int MAX_CELLS = 40;

  private final Place place;
  private final String name;
  private final Map<String, String> says = new LinkedHashMap<>();
  private final Map<String, List<Cell>> cells = new LinkedHashMap<>();
  private final List<String> needs = new ArrayList<>();
  private final List<Turn> turns = new ArrayList<>();
  private final List<UnaryTest> defaults = new ArrayList<>();
  private final List<Claim.Kind> kinds = new ArrayList<>();
  private String source = "";

  /** Which facts are turned, from what into what. */
  private record Turn(Selection facts, UnaryTest before, UnaryTest after) {}

  InvariantBlock(Place file, String name, int line) {
    place = file.atRule(name);
    this.name = name;
    if (!name.matches("[a-z][a-z0-9_]{0,79}")) {
      throw file.refuse(
          "line %d: <%s> is no name of an invariant.".formatted(line, name),
          "Use small letters, digits and _.");
    }
  }

  void line(int number, String keyword, String rest) {
    switch (keyword) {
      case "source" -> source = rest;
      case "says" -> says(number, rest);
      case "needs" -> needs.addAll(names(rest));
      case "when", "then", "from", "stays", "keeps" -> cell(number, keyword, rest);
      case "turn" -> turns.add(turn(number, rest));
      case "tables" -> kinds.add(kind(number, rest));
      case "never" -> defaults.add(byDefault(number, rest));
      default ->
          throw refuse(
              number,
              "<%s> is no keyword.".formatted(keyword),
              "Write source, says, needs, when, then, turn, from, stays, keeps, tables or never.");
    }
  }

  private Claim.Kind kind(int number, String rest) {
    return switch (rest) {
      case "answer" -> Claim.Kind.ANSWER;
      case "answer once" -> Claim.Kind.ANSWER_ONCE;
      case "live" -> Claim.Kind.LIVE;
      default ->
          throw refuse(
              number, "<%s> cannot be read.".formatted(rest), "Write answer, answer once or live.");
    };
  }

  private void says(int number, String rest) {
    var parts = rest.split("\\s+", 2);
    if (parts.length < 2 || !parts[0].matches("[a-z]{2}")) {
      throw refuse(number, "no language is named.", "Write \"says en ...\".");
    }
    says.put(parts[0], parts[1]);
  }

  private void cell(int number, String keyword, String rest) {
    var here = cells.computeIfAbsent(keyword, _ -> new ArrayList<>());
    here.add(cell(number, rest, keyword.equals("keeps")));
    if (here.size() > MAX_CELLS) {
      throw refuse(number, "there are too many lines.", "Split the invariant.");
    }
  }

  private Cell cell(int number, String rest, boolean bare) {
    int colon = rest.indexOf(':');
    var of = (colon < 0 ? rest : rest.substring(0, colon)).strip();
    if (!of.matches("[A-Za-z][A-Za-z0-9_.]*") || (colon < 0) != bare) {
      throw refuse(
          number, "<%s> cannot be read.".formatted(rest), "Write for example outcome: \"GRANT\".");
    }
    var here = place.atColumn(of);
    return new Cell(
        of,
        bare ? new UnaryTest.Any() : Sfeel.tests(here, rest.substring(colon + 1).strip()),
        here);
  }

  private Turn turn(int number, String rest) {
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return new Turn(selection(rest.strip()), new UnaryTest.Any(), new UnaryTest.Any());
    }
    int to = between(rest, colon);
    if (to < 0) {
      throw refuse(
          number,
          "<%s> does not say into what.".formatted(rest),
          "Write for example turn risk_dprk: \"no\" to \"yes\".");
    }
    return new Turn(
        selection(rest.substring(0, colon).strip()),
        Sfeel.tests(place.atColumn("turn"), rest.substring(colon + 1, to).strip()),
        Sfeel.tests(place.atColumn("turn"), rest.substring(to + 4).strip()));
  }

  /** Finds the word "to" outside quotation marks. */
  private static int between(String text, int from) {
    boolean quoted = false;
    for (int at = from; at < text.length(); at++) {
      quoted ^= text.charAt(at) == '"';
      if (!quoted && text.startsWith(" to ", at)) {
        return at;
      }
    }
    return -1;
  }

  private static Selection selection(String who) {
    if (who.equals("every fact")) {
      return new Selection.Every();
    }
    if (who.equals("every open fact")) {
      return new Selection.EveryOpen();
    }
    var any = who.startsWith("any of ");
    return new Selection.Named(names(any ? who.substring("any of ".length()) : who), !any);
  }

  private static List<String> names(String list) {
    return Arrays.stream(list.split(",")).map(String::strip).filter(n -> !n.isEmpty()).toList();
  }

  private UnaryTest byDefault(int number, String rest) {
    if (!rest.startsWith("by default:")) {
      throw refuse(number, "<%s> cannot be read.".formatted(rest), "Write never by default: ...");
    }
    return Sfeel.tests(place.atColumn("never"), rest.substring("by default:".length()).strip());
  }

  Invariant close() {
    if (source.isBlank() || !says.containsKey("en")) {
      throw place.refuse(
          "it has no source, or does not say in English what it means.",
          "Write \"source ...\" and \"says en ...\".");
    }
    return new Invariant(name, source, says, needs, claim());
  }

  private Claim claim() {
    if (turns.size() + defaults.size() + kinds.size() > 1) {
      throw refuseShape();
    }
    if (!turns.isEmpty()) {
      return turned(turns.getFirst());
    }
    if (!defaults.isEmpty() || !kinds.isEmpty()) {
      only();
      return defaults.isEmpty()
          ? new Claim.Sound(kinds.getFirst())
          : new Claim.NeverByDefault(defaults.getFirst());
    }
    only("when", "then");
    require("then");
    return new Claim.Implies(of("when"), of("then"));
  }

  private Claim turned(Turn turn) {
    if (cells.containsKey("keeps")) {
      only("keeps");
      return new Claim.Keeps(turn.facts(), of("keeps").getFirst());
    }
    only("when", "from", "stays");
    require("stays");
    return new Claim.Stays(
        turn.facts(), turn.before(), turn.after(), of("when"), of("from"), of("stays"));
  }

  private void require(String keyword) {
    if (of(keyword).isEmpty()) {
      throw refuseShape();
    }
  }

  private void only(String... allowed) {
    if (!List.of(allowed).containsAll(cells.keySet())) {
      throw refuseShape();
    }
  }

  private List<Cell> of(String keyword) {
    return cells.getOrDefault(keyword, List.of());
  }

  private InvalidParameterSetException refuseShape() {
    return place.refuse(
        "it mixes or lacks parts.",
        "Write when and then; or turn, from and stays; or turn and keeps; or never by default.");
  }

  private InvalidParameterSetException refuse(int number, String problem, String advice) {
    return place.refuse("line %d: %s".formatted(number, problem), advice);
  }
}
