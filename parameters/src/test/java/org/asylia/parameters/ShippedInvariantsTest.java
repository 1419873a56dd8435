package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.Invariants;
import org.asylia.parameters.proof.Result;
import org.asylia.parameters.proof.SetProof;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each set keeps its own invariants, and each of them is lost when some rule is changed. */
class ShippedInvariantsTest {

  @TestFactory
  Stream<DynamicTest> every_set_keeps_its_own_invariants() {
    return Shipped.IDS.stream()
        .map(id ->
            DynamicTest.dynamicTest(
                id,
                () -> {
                  var own = own(id);
                  var report = SetProof.check(Shipped.set(id), own);
                  assertThat(own.invariants()).isNotEmpty();
                  assertThat(report.proved()).isTrue();
                  assertThat(report.results())
                      .filteredOn(r -> own.invariants().contains(r.invariant()))
                      .allMatch(Result.Proved.class::isInstance);
                }));
  }

  @TestFactory
  Stream<DynamicTest> every_invariant_of_a_set_is_lost_when_a_rule_is_changed() {
    return Shipped.IDS.stream()
        .flatMap(id ->
            own(id).invariants().stream()
                .map(invariant ->
                    DynamicTest.dynamicTest(
                        id + " " + invariant.name(),
                        () -> assertThat(broken(id, invariant.name())).isPresent())));
  }

  @TestFactory
  Stream<DynamicTest> every_invariant_is_said_in_three_languages() {
    return Stream.concat(
            Stream.of(InvariantReader.ofEverySet()), Shipped.IDS.stream().map(s -> own(s)))
        .map(file ->
            DynamicTest.dynamicTest(
                file.file(),
                () ->
                    assertThat(file.invariants())
                        .allSatisfy(i -> assertThat(i.says()).containsKeys("en", "ko", "zh"))));
  }

  /** Changes one output of one rule at a time until the invariant is refuted. */
  private static Optional<Result.Refuted> broken(String id, String invariant) {
    var set = Shipped.set(id);
    var own = own(id);
    for (var decision : set.decisions()) {
      for (var rule : decision.rules()) {
        for (var output : outputs(decision)) {
          var changed = with(set, decision, rule, output);
          var refuted =
              SetProof.check(changed, own).refuted().stream()
                  .filter(r -> r.invariant().name().equals(invariant))
                  .findFirst();
          if (refuted.isPresent()) {
            return refuted;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static List<Value> outputs(Decision decision) {
    return decision.hitPolicy().single()
            && decision.outputs().getFirst().type() instanceof ValueType.Enumeration(var codes)
        ? codes.stream().map(Value::of).toList()
        : List.of();
  }

  private static ParameterSet with(ParameterSet set, Decision decision, Rule rule, Value output) {
    var decisions = new ArrayList<Decision>();
    for (var each : set.decisions()) {
      decisions.add(each.equals(decision) ? with(decision, rule, output) : each);
    }
    return new ParameterSet(set.header(), set.inputs(), decisions);
  }

  private static Decision with(Decision decision, Rule rule, Value output) {
    var rules = new ArrayList<>(decision.rules());
    rules.set(
        decision.rules().indexOf(rule),
        new Rule(
            rule.id(),
            rule.number(),
            rule.tests(),
            List.of(output),
            rule.source(),
            rule.confidence()));
    return new Decision(
        decision.id(),
        decision.title(),
        decision.hitPolicy(),
        decision.columns(),
        decision.outputs(),
        rules);
  }

  private static Invariants own(String id) {
    var name = id + ".invariants";
    return InvariantReader.read(name, Shipped.bytes("parameters/" + name));
  }
}
