package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class HitPolicyTest {
  private static final String TEXT = "<output name='o' typeRef='string'/>";
  private static final String NUMBER = "<output name='o' typeRef='number'/>";
  private static final String[] WORDS = {"> 1", "\"low\"", "> 5", "\"high\"", "> 7", "\"top\""};
  private static final String[] AMOUNTS = {"> 1", "2", "> 5", "0.5", "> 7", "4"};

  @Test
  void first_answers_with_the_first_matching_rule() {
    assertThat(rows("hitPolicy='FIRST'", TEXT, 6, WORDS)).containsExactly("low");
  }

  @Test
  void unique_refuses_to_answer_twice_and_to_answer_not_at_all() {
    assertThat(rows("hitPolicy='UNIQUE'", TEXT, 2, WORDS)).containsExactly("low");
    assertThatThrownBy(() -> rows("", TEXT, 6, WORDS))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("result is UNIQUE, but 2 rules match");
    assertThatThrownBy(() -> rows("", TEXT, 1, WORDS))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("Table result has no rule");
  }

  @Test
  void priority_answers_with_the_output_listed_first() {
    var output =
        "<output name='o' typeRef='string'><outputValues><text>\"top\",\"high\",\"low\"</text>"
            + "</outputValues></output>";
    assertThat(rows("hitPolicy='PRIORITY'", output, 6, WORDS)).containsExactly("high");
    assertThat(rows("hitPolicy='PRIORITY'", output, 8, WORDS)).containsExactly("top");
  }

  @Test
  void rule_order_and_collect_answer_with_every_matching_rule_from_the_top() {
    assertThat(rows("hitPolicy='RULE ORDER'", TEXT, 8, WORDS))
        .containsExactly("low", "high", "top");
    assertThat(rows("hitPolicy='COLLECT'", TEXT, 6, WORDS)).containsExactly("low", "high");
    assertThat(rows("hitPolicy='COLLECT'", TEXT, 0, WORDS)).isEmpty();
  }

  @Test
  void collect_sums_counts_and_finds_the_least_and_the_greatest() {
    assertThat(rows("hitPolicy='COLLECT' aggregation='SUM'", NUMBER, 8, AMOUNTS))
        .containsExactly("6.5");
    assertThat(rows("hitPolicy='COLLECT' aggregation='MIN'", NUMBER, 8, AMOUNTS))
        .containsExactly("0.5");
    assertThat(rows("hitPolicy='COLLECT' aggregation='MAX'", NUMBER, 8, AMOUNTS))
        .containsExactly("4");
    assertThat(rows("hitPolicy='COLLECT' aggregation='COUNT'", TEXT, 8, WORDS))
        .containsExactly("3");
    assertThat(rows("hitPolicy='COLLECT' aggregation='COUNT'", TEXT, 0, WORDS))
        .containsExactly("0");
    assertThat(rows("hitPolicy='COLLECT' aggregation='SUM'", NUMBER, 0, AMOUNTS)).isEmpty();
  }

  @Test
  void tables_feed_tables_and_the_rules_that_fired_come_in_order() {
    var set =
        Dmn.numbers("hitPolicy='COLLECT' aggregation='SUM'", NUMBER, AMOUNTS)
            .decision(
                "verdict",
                "hitPolicy='FIRST'",
                List.of("*result"),
                TEXT,
                List.of(List.of(">= 6.5", "\"much\""), List.of("-", "\"little\"")))
            .read();
    assertThat(set.evaluate(Dmn.facts("n", Value.of(8))).value("verdict").text()).isEqualTo("much");
    var small = set.evaluate(Dmn.facts("n", Value.of(6)));
    assertThat(small.value("verdict").text()).isEqualTo("little");
    assertThat(small.fired())
        .extracting(Rule::id)
        .containsExactly("result#1", "result#2", "verdict#2");
  }

  @Test
  void a_table_of_more_rules_than_a_word_has_bits_still_finds_its_rule() {
    var cells = new String[200];
    for (int i = 0; i < 100; i++) {
      cells[2 * i] = Integer.toString(i);
      cells[2 * i + 1] = "\"r%d\"".formatted(i);
    }
    assertThat(rows("", TEXT, 0, cells)).containsExactly("r0");
    assertThat(rows("", TEXT, 64, cells)).containsExactly("r64");
    assertThat(rows("hitPolicy='FIRST'", TEXT, 99, cells)).containsExactly("r99");
  }

  private static List<String> rows(String policy, String output, long n, String... cells) {
    return Dmn.numbers(policy, output, cells)
        .read()
        .evaluate(Dmn.facts("n", Value.of(n)))
        .answer("result")
        .rows()
        .stream()
        .map(row -> row.getFirst().text())
        .toList();
  }
}
