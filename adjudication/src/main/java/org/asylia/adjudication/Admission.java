package org.asylia.adjudication;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.CaseFile;

/**
 * The gate of a case file: an act joins only if the procedure admits it where the case stands and
 * no rule refuses it. Unknown means no.
 *
 * <p>Immutable, and safe for use by many threads.
 */
public final class Admission {
  /** The name of the rule that the procedure itself is. */
  public static final String STEP = "STEP";

  /** The name of the rule that only who is tied to a case acts in it. */
  private static final String TIE = "TIE";

  private final List<Rule> rules;
  private final Procedure procedure;
  private final Situation situation;
  private final NextSteps nextSteps;

  /** An admission under these rules and the procedure. */
  public Admission(
      List<Rule> rules, Procedure procedure, Situation situation, NextSteps nextSteps) {
    this(withStep(rules, procedure), procedure, situation, nextSteps, true);
  }

  private Admission(
      List<Rule> rules,
      Procedure procedure,
      Situation situation,
      NextSteps nextSteps,
      @SuppressWarnings("unused") boolean complete) {
    this.rules = List.copyOf(rules);
    this.procedure = procedure;
    this.situation = situation;
    this.nextSteps = nextSteps;
  }

  /** Whether the act may join; when not, every rule that refuses it. */
  public Verdict admit(CaseFile before, Proposed proposed) {
    List<Refusal> refusals = refusals(before, proposed).toList();
    return refusals.isEmpty() ? new Verdict.Admitted(proposed) : new Verdict.Refused(refusals);
  }

  /** What the rules still ask for before each step that could come next. */
  public List<Missing> missing(CaseFile file, Instant now) {
    return nextSteps.of(file, standing(file), now).stream()
        .flatMap(s ->
            refusals(file, s.hypothetical())
                .filter(r -> !r.ruleId().equals(STEP) && !r.ruleId().equals(TIE))
                .map(r -> new Missing(s.label(), r)))
        .toList();
  }

  /** The same admission with one rule taken out, so that tests can show what the rule is for. */
  public Admission without(String ruleId) {
    if (rules.stream().noneMatch(r -> r.id().equals(ruleId))) {
      throw new IllegalArgumentException("There is no rule " + ruleId + " to take out.");
    }
    List<Rule> rest = rules.stream().filter(r -> !r.id().equals(ruleId)).toList();
    return new Admission(rest, procedure, situation, nextSteps, true);
  }

  /** Where the case stands. */
  public Standing standing(CaseFile file) {
    return procedure.standing(file);
  }

  /** The rules, the procedure's own among them. */
  public List<Rule> rules() {
    return rules;
  }

  /** The procedure. */
  public Procedure procedure() {
    return procedure;
  }

  /** The situation whose data the rules read. */
  public Situation situation() {
    return situation;
  }

  private Stream<Refusal> refusals(CaseFile before, Proposed proposed) {
    return rules.stream().flatMap(r -> r.check(before, proposed, situation).stream());
  }

  private static List<Rule> withStep(List<Rule> rules, Procedure procedure) {
    Rule step =
        new Rule(STEP, List.of("RSD procedural standards"), (f, p, s) -> step(procedure, f, p));
    return Stream.concat(Stream.of(step), rules.stream()).toList();
  }

  private static Optional<Refusal> step(Procedure procedure, CaseFile before, Proposed proposed) {
    if (procedure.admits(before, proposed.act(), proposed.recorded(List.of()))) {
      return Optional.empty();
    }
    String state = procedure.standing(before).state().name();
    return Optional.of(
        Refusal.of(STEP, "closed", List.of("@act." + proposed.act().type(), "@state." + state)));
  }
}
