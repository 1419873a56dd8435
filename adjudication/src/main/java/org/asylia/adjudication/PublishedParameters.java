package org.asylia.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.Country;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.Evaluation;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Rule;
import org.asylia.parameters.Value;
import org.asylia.parameters.ValueType;

/**
 * The parameter sets of a situation, as published. Immutable, and safe for use by many threads.
 *
 * <p>A host state with sets on refugee status is read under the one in force there on the day; any
 * other under the set of the mandate. A fact that nobody found, or whose value a set does not know,
 * is not assessed.
 */
public final class PublishedParameters implements StatusParameters {
  private static final String NOT_ASSESSED = "not_assessed";
  private static final String OUTCOME = "outcome";
  private static final String PROPOSAL = "proposal";
  private static final String DECISION_DATE = "decision_date";

  private final List<ParameterSet> shipped;
  private final String mandate;
  private final Supplier<LocalSets> local;

  /** The sets, and the jurisdiction whose set is read where a host state has none. */
  public PublishedParameters(List<ParameterSet> sets, String mandate) {
    this(sets, mandate, () -> LocalSets.NONE);
  }

  private PublishedParameters(
      List<ParameterSet> shipped, String mandate, Supplier<LocalSets> local) {
    this.shipped = List.copyOf(shipped);
    this.mandate = mandate;
    this.local = local;
  }

  /**
   * The same sets, and beside them those that a node published itself.
   *
   * @param published asked each time, so that a set counts from the moment it is published; must be
   *     safe for use by many threads
   */
  public PublishedParameters with(Supplier<LocalSets> published) {
    return new PublishedParameters(shipped, mandate, published);
  }

  /**
   * The sets that a situation's data name, from the class path.
   *
   * @throws IllegalArgumentException where a set is named and not there
   */
  public static PublishedParameters of(Situation situation) {
    return new PublishedParameters(
        situation.parameterSets().stream().map(id -> read(situation.id(), id)).toList(),
        situation.mandate());
  }

  private static ParameterSet read(String situation, String id) {
    String path = "situations/" + situation + "/parameters/" + id + ".dmn";
    try (InputStream in = PublishedParameters.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "Situation " + situation + " names set " + id + ": add " + path + " to the data.");
      }
      return DmnReader.read(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Set " + id + " cannot be read from " + path, e);
    }
  }

  /** The sets. */
  public List<ParameterSet> sets() {
    List<ParameterSet> own = local.get().sets();
    return own.isEmpty() ? shipped : Stream.concat(shipped.stream(), own.stream()).toList();
  }

  /** The sets that the situation's data hold. */
  public List<ParameterSet> shipped() {
    return shipped;
  }

  /** The sets that were published and cannot be used. */
  public List<LocalSets.Withheld> withheld() {
    return local.get().withheld();
  }

  /** The set of that version; empty where there is none. */
  public Optional<ParameterSet> set(SetVersion version) {
    return sets().stream().filter(s -> version(s).equals(version)).findFirst();
  }

  /** The version of a set. */
  public static SetVersion version(ParameterSet set) {
    return new SetVersion(set.id(), set.header().digest());
  }

  @Override
  public Optional<SetVersion> inForce(Country hostState, LocalDate on) {
    return inForce(hostState, on, PROTECTION);
  }

  /** The version in force on that day in that host state for that kind of proceeding. */
  public Optional<SetVersion> inForce(Country hostState, LocalDate on, String kind) {
    String host = hostState.code();
    Optional<ParameterSet> own = latest(host, on, kind);
    String read = own.isPresent() || withheld(host, on, own) ? host : mandate;
    Optional<ParameterSet> found = latest(read, on, kind);
    return withheld(read, on, found) ? Optional.empty() : found.map(PublishedParameters::version);
  }

  /** Whether a set that cannot be used would be in force in place of the one found. */
  private boolean withheld(String jurisdiction, LocalDate on, Optional<ParameterSet> found) {
    LocalDate since = found.flatMap(s -> s.header().validFrom()).orElse(LocalDate.MIN);
    return withheld().stream()
        .filter(w -> w.jurisdiction().equals(jurisdiction))
        .anyMatch(w -> !w.from().isAfter(on) && w.from().isAfter(since));
  }

  /** A jurisdiction's own set for that kind on that day; of several the latest. */
  Optional<ParameterSet> latest(String jurisdiction, LocalDate on, String kind) {
    return sets().stream()
        .filter(s -> s.header().jurisdiction().equals(jurisdiction))
        .filter(s -> s.header().covers(kind))
        .filter(s -> s.header().inForceOn(on))
        .max(Comparator.comparing(s -> s.header().validFrom().orElse(LocalDate.MIN)));
  }

  @Override
  public Optional<Conclusion> conclude(SetVersion set, Map<String, String> facts, LocalDate on) {
    return set(set).map(s -> conclusion(s.evaluate(facts(s, facts, on))));
  }

  @Override
  public Terms terms(SetVersion set) {
    return Terms.GENERAL;
  }

  /** What was found as a set takes it: what nobody found is not assessed. */
  public static Facts facts(ParameterSet set, Map<String, String> found, LocalDate on) {
    Map<String, Value> values = new HashMap<>();
    for (FactInput input : set.inputs()) {
      value(input, found, on).ifPresent(v -> values.put(input.name(), v));
    }
    return new Facts(values);
  }

  private static Optional<Value> value(FactInput input, Map<String, String> found, LocalDate on) {
    return switch (input.type()) {
      case ValueType.Enumeration(List<String> codes) ->
          Optional.of(Value.of(code(codes, found.getOrDefault(input.name(), NOT_ASSESSED))));
      case ValueType.Days() ->
          input.name().equals(DECISION_DATE) ? Optional.of(Value.of(on)) : Optional.empty();
      case ValueType.Quantities(), ValueType.Text() -> Optional.empty();
    };
  }

  private static String code(List<String> codes, String found) {
    if (codes.contains(found)) {
      return found;
    }
    return codes.contains(NOT_ASSESSED) ? NOT_ASSESSED : codes.getFirst();
  }

  private static Conclusion conclusion(Evaluation evaluation) {
    Map<String, String> derived = new TreeMap<>();
    for (Evaluation.Answer answer : evaluation.answers()) {
      if (!answer.decision().equals(OUTCOME) && !answer.decision().equals(PROPOSAL)) {
        derived.put(answer.decision(), text(answer));
      }
    }
    return new Conclusion(
        Proposal.valueOf(evaluation.value(PROPOSAL).text()),
        evaluation.value(OUTCOME).text(),
        evaluation.fired().stream().map(Rule::id).toList(),
        derived);
  }

  private static String text(Evaluation.Answer answer) {
    return answer.rows().stream()
        .flatMap(List::stream)
        .map(Value::text)
        .collect(Collectors.joining(", "));
  }
}
