package org.asylia.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A jurisdiction's rules between two dates: the facts it needs and the decisions it derives from
 * them, compiled. Immutable and safe to share between threads.
 */
public final class ParameterSet {
  private final Header header;
  private final List<FactInput> inputs;
  private final List<Decision> decisions;
  private final Layout layout;
  private final CompiledTable[] tables;

  ParameterSet(Header header, List<FactInput> inputs, List<Decision> decisions) {
    this.header = header;
    this.inputs = List.copyOf(inputs);
    this.decisions = List.copyOf(decisions);
    layout = new Layout(this.inputs, this.decisions);
    tables =
        this.decisions.stream()
            .map(decision -> new CompiledTable(decision, layout))
            .toArray(CompiledTable[]::new);
  }

  /**
   * What a set says about itself.
   *
   * @param id such as {@code GB-2014}
   * @param title a sentence
   * @param jurisdiction ISO 3166 alpha-2 code, or {@code UNHCR}; empty where the file gives none
   * @param validFrom first day on which decisions are taken under it
   * @param validTo last day
   * @param kinds the kinds of proceeding it covers, such as {@code protection}
   * @param standard the standard of proof for future risk, as the jurisdiction words it
   * @param certainty how sure the days and the set as a whole are
   * @param digest SHA-256 of the file's bytes, in lower-case hexadecimal
   */
  public record Header(
      String id,
      String title,
      String jurisdiction,
      Optional<LocalDate> validFrom,
      Optional<LocalDate> validTo,
      List<String> kinds,
      String standard,
      Certainty certainty,
      String digest) {
    /** Copies the list. */
    public Header {
      kinds = List.copyOf(kinds);
    }

    /** Returns whether the set covers this kind of proceeding; one that names none covers all. */
    public boolean covers(String kind) {
      return kinds.isEmpty() || kinds.contains(kind);
    }

    /** Returns whether decisions of this day are taken under the set. */
    public boolean inForceOn(LocalDate day) {
      return validFrom.map(from -> !day.isBefore(from)).orElse(true)
          && validTo.map(to -> !day.isAfter(to)).orElse(true);
    }
  }

  /**
   * How sure it is that a set was the law on its days.
   *
   * @param validFrom how sure the first day is; only remembered where the year alone is known
   * @param validTo how sure the last day is
   * @param percent how sure those who wrote the set down were of it as a whole; empty where they do
   *     not say
   */
  public record Certainty(Confidence validFrom, Confidence validTo, OptionalInt percent) {}

  /** Returns what the set says about itself. */
  public Header header() {
    return header;
  }

  /** Returns the set's id, such as {@code GB-2014}. */
  public String id() {
    return header.id();
  }

  /** Returns the facts the set needs, and nothing else: the input contract. */
  public List<FactInput> inputs() {
    return inputs;
  }

  /** Returns the decisions, each after those it depends on. */
  public List<Decision> decisions() {
    return decisions;
  }

  /**
   * Evaluates the set. Facts the set does not name are ignored.
   *
   * @throws EvaluationException if a fact is missing or has a value the set does not know, or a
   *     table has no rule for the facts
   */
  public Evaluation evaluate(Facts facts) {
    var run = newRun();
    run.evaluate(encode(facts));
    return new Evaluation(this, tables, run);
  }

  /**
   * Encodes facts for {@link Run#evaluate}: for each input the region its value lies in.
   *
   * @throws EvaluationException naming every fact that is missing or has a value the set does not
   *     know
   */
  public int[] encode(Facts facts) {
    var encoded = new int[inputs.size()];
    var wrong = new ArrayList<String>();
    for (int i = 0; i < encoded.length; i++) {
      int slot = i;
      encoded[i] =
          facts
              .find(inputs.get(i).name())
              .filter(inputs.get(i).type()::admits)
              .map(value -> layout.axis(slot).regionOf(value))
              .orElse(-1);
      if (encoded[i] < 0) {
        wrong.add(expected(inputs.get(i)));
      }
    }
    if (!wrong.isEmpty()) {
      throw new EvaluationException(
          "Set %s cannot be evaluated: missing or unknown are %s. Give each a value; where nobody"
                  .formatted(id(), String.join("; ", wrong))
              + " looked, say so with not_assessed.");
    }
    return encoded;
  }

  private static String expected(FactInput input) {
    return input.type() instanceof ValueType.Enumeration(var codes)
        ? input.name() + " (one of " + String.join(", ", codes) + ")"
        : input.name() + " (a " + input.type().dmnName() + ")";
  }

  /** Returns a reusable evaluation that allocates nothing, for benchmarks and proofs. */
  public Run newRun() {
    return new Run(tables, layout, inputs.size());
  }

  /**
   * Returns where {@link Run} keeps a fact or a decision's output.
   *
   * @throws IllegalArgumentException if the set has neither
   */
  public int place(String name) {
    return layout.slot(name);
  }

  Layout layout() {
    return layout;
  }

  List<CompiledTable> tables() {
    return List.of(tables);
  }

  /** Returns the tables that these decisions need, themselves included, in order of evaluation. */
  List<CompiledTable> tablesFor(Set<String> wanted) {
    var needed = new HashSet<>(wanted);
    var kept = new ArrayList<CompiledTable>();
    for (var table : List.of(tables).reversed()) {
      if (needed.contains(table.decision.id())) {
        kept.addFirst(table);
        table.decision.columns().forEach(column -> needed.add(column.split("\\.")[0]));
      }
    }
    return kept;
  }

  Run runOf(List<CompiledTable> some) {
    return new Run(some.toArray(CompiledTable[]::new), layout, inputs.size());
  }
}
