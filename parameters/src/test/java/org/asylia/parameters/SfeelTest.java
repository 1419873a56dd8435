package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SfeelTest {
  private static final Place PLACE = Place.file("t.dmn");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "< 10 | 9.99 | true",
        "< 10 | 10 | false",
        "<= 10 | 10 | true",
        "> 10 | 10 | false",
        ">= 10 | 10.0 | true",
        "[1..10) | 1 | true",
        "[1..10) | 10 | false",
        "(1..10] | 1 | false",
        "(1..10] | 10 | true",
        "]1..10[ | 10 | false",
        "]1..10[ | 5 | true",
        "7 | 7.0 | true",
        "1, 2, [5..6] | 5.5 | true",
        "1, 2, [5..6] | 3 | false",
        "not(1, 2) | 2 | false",
        "not(< 3) | 3 | true",
        "-3 | -3 | true",
        "- | 4 | true",
        "'' | 4 | true",
        "[-1.5..0.5] | -1.5 | true"
      })
  void numbers_are_tested(String cell, BigDecimal number, boolean expected) {
    assertThat(Sfeel.tests(PLACE, cell).matches(new Value.Quantity(number))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\'',
      value = {
        "\"a\" | a | true",
        "\"a\",\"b\" | b | true",
        "\"a\" , \"b\" | c | false",
        "not(\"a\",\"b\") | c | true",
        "not(\"a\") | a | false"
      })
  void codes_are_tested(String cell, String code, boolean expected) {
    assertThat(Sfeel.tests(PLACE, cell).matches(Value.of(code))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date(\"2013-07-19\") | 2013-07-19 | true",
        ">= date(\"2013-07-19\") | 2013-07-18 | false",
        "< date(\"2013-07-19\") | 2013-07-18 | true",
        "[date(\"2013-01-01\")..date(\"2013-12-31\")] | 2013-12-31 | true",
        "not(date(\"2013-01-01\")) | 2013-01-02 | true"
      })
  void days_are_tested(String cell, LocalDate day, boolean expected) {
    assertThat(Sfeel.tests(PLACE, cell).matches(Value.of(day))).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "\"a",
        "\"a\",",
        "not(\"a\"",
        "[1..",
        "[10..1]",
        "[1..date(\"2013-01-01\")]",
        "< \"a\"",
        "date(\"2013-02-30\")",
        "date(\"+999999999-12-31\")",
        "1 2",
        "1..2",
        ".5",
        "--1",
        "null",
        "\"a\\u0041\"",
        "1111111111111111111111111111111"
      })
  void what_is_no_unary_test_is_refused_with_the_cell_named(String cell) {
    assertThatThrownBy(() -> Sfeel.tests(PLACE.inTable("x").atRule(3).atColumn("n"), cell))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageStartingWith("t.dmn, table x, rule 3, column n: ")
        .hasMessageEndingWith("Nothing was loaded.");
  }

  @Test
  void regions_of_an_axis_answer_like_the_values_in_them() {
    var set =
        Dmn.numbers(
                "",
                "<output name='o' typeRef='string'/>",
                "< 1",
                "\"low\"",
                "[1..1.5)",
                "\"middle\"",
                "[1.5..3]",
                "\"high\"",
                "> 3",
                "\"top\"")
            .read();
    String[][] cases = {
      {"-100", "low"},
      {"1", "middle"},
      {"1.49", "middle"},
      {"1.5", "high"},
      {"3", "high"},
      {"3.01", "top"}
    };
    for (var each : cases) {
      var facts = Dmn.facts("n", new Value.Quantity(new BigDecimal(each[0])));
      assertThat(set.evaluate(facts).value("result").text()).as(each[0]).isEqualTo(each[1]);
    }
  }
}
