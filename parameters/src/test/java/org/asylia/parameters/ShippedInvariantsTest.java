package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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

  /** Changes one output or one cell of one rule at a time until the invariant is refuted. */
  private static Optional<Result.Refuted> broken(String id, String invariant) {
    var set = Shipped.set(id);
    var own = own(id);
    return set.decisions().stream()
        .flatMap(decision ->
            decision.rules().stream()
                .flatMap(rule -> changes(set, decision, rule))
                .map(rule -> with(set, decision, rule)))
        .flatMap(changed -> SetProof.check(changed, own).refuted().stream())
        .filter(refuted -> refuted.invariant().name().equals(invariant))
        .findFirst();
  }

  private static Stream<Rule> changes(ParameterSet set, Decision decision, Rule rule) {
    var outputs =
        outputs(decision).stream().map(output -> with(rule, rule.tests(), List.of(output)));
    var cells =
        IntStream.range(0, rule.tests().size())
            .boxed()
            .flatMap(cell ->
                tests(set, decision.columns().get(cell))
                    .map(test -> {
                      var tests = new ArrayList<>(rule.tests());
                      tests.set(cell, test);
                      return with(rule, tests, rule.outputs());
                    }));
    return Stream.concat(outputs, cells);
  }

  private static Stream<UnaryTest> tests(ParameterSet set, String column) {
    Stream<UnaryTest> codes =
        set.inputs().stream()
            .filter(input -> input.name().equals(column))
            .map(FactInput::type)
            .filter(ValueType.Enumeration.class::isInstance)
            .flatMap(type -> ((ValueType.Enumeration) type).codes().stream())
            .map(code -> new UnaryTest.Is(Value.of(code)));
    return Stream.concat(Stream.of(new UnaryTest.Any()), codes);
  }

  private static Rule with(Rule rule, List<UnaryTest> tests, List<Value> outputs) {
    return new Rule(rule.id(), rule.number(), tests, outputs, rule.source(), rule.confidence());
  }

  private static List<Value> outputs(Decision decision) {
    return decision.hitPolicy().single()
            && decision.outputs().getFirst().type() instanceof ValueType.Enumeration(var codes)
        ? codes.stream().map(Value::of).toList()
        : List.of();
  }

  private static ParameterSet with(ParameterSet set, Decision decision, Rule changed) {
    var rules =
        decision.rules().stream()
            .map(rule -> rule.id().equals(changed.id()) ? changed : rule)
            .toList();
    var table =
        new Decision(
            decision.id(),
            decision.title(),
            decision.hitPolicy(),
            decision.columns(),
            decision.outputs(),
            rules);
    var decisions =
        set.decisions().stream().map(each -> each.equals(decision) ? table : each).toList();
    return new ParameterSet(set.header(), set.inputs(), decisions);
  }

  private static Invariants own(String id) {
    var name = id + ".invariants";
    return InvariantReader.read(name, Shipped.bytes("parameters/" + name));
  }
}
