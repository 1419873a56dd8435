package org.asylia.parameters;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A jurisdiction's rules between two dates: the facts it needs and the decisions it derives from
 * them, compiled. Immutable and safe to share between threads.
 */
public final class ParameterSet {
  private final Header header;
  private final Model model;
  private final Machine machine;

  ParameterSet(Header header, List<FactInput> inputs, List<Decision> decisions) {
    this.header = header;
    model = Model.of(inputs, decisions);
    machine = new Machine(model);
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
    return model.inputs();
  }

  /** Returns the decisions, each after those it depends on. */
  public List<Decision> decisions() {
    return model.decisions();
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
    return new Evaluation(this, run);
  }

  /**
   * Encodes facts for {@link Run#evaluate}: for each input the region its value lies in.
   *
   * @throws EvaluationException naming every fact that is missing or has a value the set does not
   *     know
   */
  public int[] encode(Facts facts) {
    var inputs = model.inputs();
    var encoded = new int[inputs.size()];
    var wrong = new ArrayList<String>();
    for (int i = 0; i < encoded.length; i++) {
      int slot = i;
      encoded[i] =
          facts
              .find(inputs.get(i).name())
              .filter(inputs.get(i).type()::admits)
              .map(value -> model.layout().axis(slot).regionOf(value))
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

  /** Returns a reusable evaluation that allocates nothing, for benchmarks and whole caseloads. */
  public Run newRun() {
    return new Run(machine);
  }

  /** Returns how many nodes the diagrams of the whole set have together. */
  public int nodes() {
    return machine.nodes();
  }

  /**
   * Returns where {@link Run} keeps a fact or a decision's output.
   *
   * @throws IllegalArgumentException if the set has neither
   */
  public int place(String name) {
    return model.layout().slot(name);
  }

  Model model() {
    return model;
  }

  Machine machine() {
    return machine;
  }
}
