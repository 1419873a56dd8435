package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.parameters.practice.InvalidTableException;
import org.asylia.parameters.practice.Pathways;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the table says a step closes, the sets close as well. */
class ShippedPathwaysTest {
  private static final List<String> OPEN = List.of("GRANT", "PROTECTED");
  private static final String HEADING =
      "step\tchanges\tcloses\tfrom\tto\tseen\tsource\ten\tko\tzh\n";

  private final Pathways pathways = Pathways.read("pathways.tsv", Shipped.bytes("pathways.tsv"));

  @TestFactory
  Stream<DynamicTest> a_step_closes_under_its_sets_what_was_open_before() {
    return pathways.steps().stream()
        .flatMap(step ->
            step.closes().stream()
                .map(set ->
                    DynamicTest.dynamicTest(step.code() + " " + set, () -> closes(step, set))));
  }

  private static void closes(Pathways.Step step, String set) {
    var facts = new HashMap<>(Shipped.arrived());
    assertThat(OPEN).contains(Shipped.outcome(set, new Facts(facts)));
    step.changes().forEach((fact, value) -> facts.put(fact, Value.of(value)));
    assertThat(OPEN).doesNotContain(Shipped.outcome(set, new Facts(facts)));
  }

  @Test
  void taking_southern_nationality_closes_the_route_to_the_united_states() {
    assertThat(pathways.closing("US-2004", LocalDate.of(2026, 3, 2)))
        .extracting(Pathways.Step::code)
        .contains("take_rok_nationality");
    assertThat(pathways.closing("US-2004", LocalDate.of(2004, 10, 17)))
        .extracting(Pathways.Step::code)
        .doesNotContain("take_rok_nationality");
  }

  @Test
  void a_line_that_cannot_be_used_is_named_with_what_to_write() {
    refused("Take\ta=b\tUS-2004\t\t\tv\ts\ta\tb\tc", "<Take>");
    refused("take\ta\tUS-2004\t\t\tv\ts\ta\tb\tc", "<a> changes no fact", "fact=value");
    refused("take\t\tUS-2004\t\t\tv\ts\ta\tb\tc", "changes no fact");
    refused("take\ta=b\t\t\t\tv\ts\ta\tb\tc", "closes nothing", "US-2004");
  }

  private static void refused(String line, String... words) {
    byte[] bytes = (HEADING + line).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> Pathways.read("p.tsv", bytes))
        .isInstanceOf(InvalidTableException.class)
        .hasMessageContaining("p.tsv, line 2")
        .hasMessageContainingAll(words);
  }
}
