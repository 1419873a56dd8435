package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.AbstractThrowableAssert;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.SetProof;
import org.junit.jupiter.api.Test;

class BadInputTest {
  private static final String TEXT = "<output name='o' typeRef='string'/>";

  @Test
  void broken_xml_names_line_and_column() {
    refused("<definitions><decision></definitions>")
        .hasMessageContaining("not well-formed XML at line 1");
    refused("").hasMessageContaining("not well-formed");
  }

  @Test
  void another_root_or_version_is_refused_with_the_namespace_to_write() {
    refused("<definitions xmlns='http://www.omg.org/spec/DMN/20180521/MODEL/' name='T'/>")
        .hasMessageContaining(DmnReader.NAMESPACE);
  }

  @Test
  void a_misspelt_element_is_refused_and_not_skipped() {
    refused(good().text().replace("inputData", "inputDate"))
        .hasMessageContaining("<inputDate> at line 1 is outside the subset");
  }

  @Test
  void billion_laughs_and_outside_entities_are_refused_before_they_expand() {
    refused("<!DOCTYPE d [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;'>]><definitions>&b;</definitions>")
        .hasMessageContaining("Remove <!DOCTYPE>");
    refused("<!DOCTYPE d [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><d>&x;</d>")
        .hasMessageContaining("Remove <!DOCTYPE>");
  }

  @Test
  void a_value_outside_the_enumeration_is_named_with_table_rule_and_column() {
    refused(Dmn.oneColumn("letter", "", TEXT, "\"a\"", "\"x\"", "\"d\"", "\"y\"").text())
        .hasMessageContaining("t.dmn, table result, rule 2, column n: <d> is not a value")
        .hasMessageContaining("Write \"a\", \"b\", \"c\".");
  }

  @Test
  void a_number_in_a_column_of_dates_is_refused() {
    refused(Dmn.oneColumn("date", "", TEXT, "< 10", "\"x\"").text())
        .hasMessageContaining("a day, such as date(");
  }

  @Test
  void circular_requirements_are_refused_and_named() {
    var text =
        new Dmn()
            .decision("a", "", List.of("*b"), TEXT, List.of(List.of("-", "\"x\"")))
            .decision("b", "", List.of("*a"), TEXT, List.of(List.of("-", "\"x\"")))
            .text();
    refused(text).hasMessageContaining("in a circle: a, b, a");
  }

  @Test
  void a_column_that_is_not_required_is_refused() {
    refused(good().text().replace("<text>n</text>", "<text>m</text>"))
        .hasMessageContaining("table result, column m: <m> is not required");
  }

  @Test
  void two_hundred_columns_are_too_many() {
    var requires = new ArrayList<String>();
    var cells = new ArrayList<String>();
    var dmn = new Dmn();
    for (int i = 0; i < 200; i++) {
      dmn.input("n" + i, "number");
      requires.add("n" + i);
      cells.add("-");
    }
    cells.add("\"x\"");
    refused(dmn.decision("wide", "", requires, TEXT, List.of(cells)).text())
        .hasMessageContaining("it has 201 columns")
        .hasMessageContaining("at most 64");
  }

  @Test
  void a_file_that_is_not_utf_8_is_refused() {
    assertThatThrownBy(() ->
            DmnReader.read(
                "t.dmn", good().text().getBytes(java.nio.charset.StandardCharsets.UTF_16)))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageContaining("is not UTF-8");
  }

  @Test
  void depth_and_size_are_bounded() {
    refused("<a>".repeat(100) + "</a>".repeat(100)).hasMessageContaining("deeper than 32");
    assertThatThrownBy(() -> DmnReader.read("t.dmn", new byte[XmlReader.MAX_BYTES + 1]))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageContaining("Split the set");
  }

  @Test
  void what_is_outside_the_subset_is_refused_with_what_to_write() {
    refused(Dmn.numbers("hitPolicy='ANY'", TEXT, "-", "\"x\"").text())
        .hasMessageContaining("hit policy ANY is outside the subset. Write UNIQUE");
    refused(Dmn.numbers("hitPolicy='FIRST' aggregation='SUM'", TEXT, "-", "\"x\"").text())
        .hasMessageContaining("needs hit policy COLLECT");
    refused(Dmn.numbers("hitPolicy='COLLECT' aggregation='SUM'", TEXT, "-", "\"x\"").text())
        .hasMessageContaining("only numbers can be aggregated");
    refused(Dmn.numbers("hitPolicy='PRIORITY'", TEXT, "-", "\"x\"").text())
        .hasMessageContaining("the strongest first");
    refused(good().text().replace("decisionTable", "literalExpression"))
        .hasMessageContaining("it has no <decisionTable>");
    refused(new Dmn().input("n", "boolean").text()).hasMessageContaining("the type <boolean>");
    refused(
            Dmn.numbers("", TEXT.replace("/>", "><defaultOutputEntry/></output>"), "-", "\"x\"")
                .text())
        .hasMessageContaining("has a default");
  }

  @Test
  void a_set_dated_before_the_one_it_replaces_is_refused_with_both_days() {
    var published = List.of(Shipped.set("GB-2011"), Shipped.set("GB-2014"), Shipped.set("FR-2014"));
    assertThatThrownBy(() -> Succession.check(Shipped.set("GB-2011"), published))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageContaining("GB-2011.dmn, column validFrom")
        .hasMessageContaining("begins on 2011-03-07, but GB-2014, which it would replace")
        .hasMessageContaining("begins on 2014-08-26");
    assertThatThrownBy(() -> Succession.check(good().read(), published))
        .hasMessageContaining("the set has no first day");
    Succession.check(Shipped.set("GB-2014"), List.of(Shipped.set("GB-2011")));
  }

  @Test
  void a_table_that_tells_too_many_cases_apart_is_refused_and_named() {
    var dmn = new Dmn();
    var requires = new ArrayList<String>();
    for (int i = 0; i < 30; i++) {
      dmn.input("n" + i, "number");
      requires.add("n" + i);
    }
    var rules = new ArrayList<List<String>>();
    for (int i = 0; i < 30; i++) {
      var cells = new ArrayList<>(java.util.Collections.nCopies(30, "-"));
      cells.set(i, "1");
      cells.add(Long.toString(1L << i));
      rules.add(cells);
    }
    var output = "<output name='o' typeRef='number'/>";
    refused(
            dmn.decision("wide", "hitPolicy='COLLECT' aggregation='SUM'", requires, output, rules)
                .text())
        .hasMessageContaining("table wide: its diagram needs more than 1000000 nodes")
        .hasMessageContaining("Split it into tables");
  }

  @Test
  void invariants_are_refused_with_file_name_and_line() {
    invariantsRefused("invariant x").hasMessageContaining("does not begin as it should");
    invariantsRefused("invariants/1 for T\nwhen outcome: -")
        .hasMessageContaining("line 2 stands in no invariant");
    invariantsRefused("invariants/1 for T\ninvariant a\nwen outcome: -")
        .hasMessageContaining("rule a: line 3: <wen> is no keyword");
    invariantsRefused("invariants/1 for T\ninvariant a\nsays en x\nthen result: -")
        .hasMessageContaining("it has no source");
    invariantsRefused("invariants/1 for T\ninvariant a\nsource s\nsays en x\nthen result: \"a")
        .hasMessageContaining("column result: the cell");
  }

  @Test
  void invariants_that_do_not_fit_the_set_are_refused() {
    var head = "invariants/1 for T\ninvariant a\nsource s\nsays en x\n";
    misfit("invariants/1 for GB-2014\n").hasMessageContaining("it is for GB-2014 and not for T");
    misfit(head + "then resalt: \"x\"")
        .hasMessageContaining("column resalt: the set has no fact and no decision of this name");
    misfit(head + "then result: \"y\"").hasMessageContaining("<y> is not a value of it");
    misfit(head + "when n: \"y\"\nthen result: -")
        .hasMessageContaining("column n: <y> is not a value of it");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> invariantsRefused(String text) {
    return assertThatThrownBy(() ->
            InvariantReader.read(
                "t.invariants", text.getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageStartingWith("t.invariants");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> misfit(String text) {
    var read =
        InvariantReader.read(
            "t.invariants", text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    return assertThatThrownBy(() -> SetProof.check(good().read(), read))
        .isInstanceOf(InvalidParameterSetException.class);
  }

  @Test
  void a_counted_table_whose_rules_yield_the_same_is_refused_since_engines_differ() {
    refused(
            Dmn.numbers("hitPolicy='COLLECT' aggregation='COUNT'", TEXT, "-", "\"x\"", "1", "\"x\"")
                .text())
        .hasMessageContaining("table result, rule 2: COUNT has two rules that yield x")
        .hasMessageContaining("Give each rule an output of its own");
  }

  @Test
  void a_rule_with_too_few_cells_is_refused() {
    refused(good().text().replace("<inputEntry><text>-</text></inputEntry>", ""))
        .hasMessageContaining("rule 1: it has 0 input cells for 1 columns");
  }

  @Test
  void every_missing_or_unknown_fact_is_named_and_none_has_a_default() {
    var set = Shipped.set("SE-2015");
    var facts = new java.util.HashMap<>(Shipped.ordinary());
    facts.remove("risk_dprk");
    facts.put("nk_by_birth", Value.of("maybe"));
    assertThatThrownBy(() -> set.evaluate(new Facts(facts)))
        .isInstanceOf(EvaluationException.class)
        .hasMessageContaining("nk_by_birth (one of yes, no, left_open, not_stated, not_assessed)")
        .hasMessageContaining("risk_dprk (one of")
        .hasMessageContaining("not_assessed");
    assertThatThrownBy(() -> good().read().evaluate(new Facts(Map.of())))
        .hasMessageContaining("n (a number)");
  }

  @Test
  void annotations_carry_id_source_and_confidence() {
    var annotated =
        good()
            .text()
            .replace("<rule>", "<annotation name='source'/><annotation name='confidence'/><rule>")
            .replace(
                "</rule>",
                "<annotationEntry><text>HB 106</text></annotationEntry>"
                    + "<annotationEntry><text>m</text></annotationEntry></rule>");
    var rule = Dmn.read(annotated).decisions().getFirst().rules().getFirst();
    assertThat(rule.source()).isEqualTo("HB 106");
    assertThat(rule.confidence()).isEqualTo(Confidence.MEMORY);
    refused(annotated.replace("<text>m</text>", "<text>sure</text>"))
        .hasMessageContaining("column confidence: <sure> is no confidence mark");
  }

  private static Dmn good() {
    return Dmn.numbers("", TEXT, "-", "\"x\"");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> refused(String text) {
    return assertThatThrownBy(() -> Dmn.read(text))
        .isInstanceOf(InvalidParameterSetException.class)
        .hasMessageStartingWith("t.dmn");
  }
}
