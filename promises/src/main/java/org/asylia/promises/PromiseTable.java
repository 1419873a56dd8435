package org.asylia.promises;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the promises, what shows each, its figure, and whether it holds. */
public final class PromiseTable {
  private PromiseTable() {}

  /**
   * Prints the table of the last run and ends with 1 when a promise is not shown.
   *
   * @param arguments the folder of the whole build, then {@code --long} for the full counts
   */
  public static void main(String[] arguments) {
    boolean full = List.of(arguments).contains("--long");
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    boolean all = print(new Ledger(Path.of(arguments[0]), full), Proofs.all(), out);
    if (!all) {
      System.exit(1);
    }
  }

  /** Prints one row for each promise and one line for each proof; true when every one is shown. */
  static boolean print(Ledger ledger, List<Proof> proofs, PrintStream out) {
    int held = 0;
    for (Promise promise : Promise.values()) {
      List<Proof> its = proofs.stream().filter(proof -> proof.promise() == promise).toList();
      List<String> lines = new ArrayList<>();
      boolean holds = !its.isEmpty();
      for (Proof proof : its) {
        switch (ledger.look(proof)) {
          case Shown.Holds(long count, String unit) ->
              lines.add(String.format(Locale.ROOT, "%,d %s  (%s)", count, unit, proof.shortName()));
          case Shown.Not(String why) -> {
            holds = false;
            lines.add(
                "NOT SHOWN: " + why + "  (" + proof.shortName() + ", " + proof.module() + ")");
          }
        }
      }
      if (its.isEmpty()) {
        lines.add("NOT SHOWN: nothing is listed that shows it");
      }
      out.printf(
          Locale.ROOT, "%-4s %-9s %s%n", promise, holds ? "holds" : "NOT SHOWN", promise.words());
      lines.forEach(line -> out.println("                 " + line));
      held += holds ? 1 : 0;
    }
    out.printf(Locale.ROOT, "%d of %d promises shown%n", held, Promise.values().length);
    return held == Promise.values().length;
  }

  /** The rows of the page {@code docs/promises.md}: promise, proofs, and the least counts. */
  static String page(List<Proof> proofs) {
    StringBuilder text = new StringBuilder("| # | promise | shown by | at least | in full |\n");
    text.append("|---|---|---|--:|--:|\n");
    for (Promise promise : Promise.values()) {
      String number = promise.toString();
      String words = promise.words();
      for (Proof proof : proofs) {
        if (proof.promise() == promise) {
          text.append(
              String.format(
                  Locale.ROOT,
                  "| %s | %s | `%s` %s | %,d | %,d |%n",
                  number,
                  words,
                  proof.shortName(),
                  proof.figure().replace('-', ' '),
                  proof.quick(),
                  proof.full()));
          number = "";
          words = "";
        }
      }
      if (!number.isEmpty()) {
        text.append("| ").append(number).append(" | ").append(words).append(" | – | | |\n");
      }
    }
    return text.toString();
  }
}
