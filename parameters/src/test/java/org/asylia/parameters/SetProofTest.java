package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.Result;
import org.asylia.parameters.proof.SetProof;
import org.junit.jupiter.api.Test;

/** Each invariant of every set is broken once by changing a set, and the proof shows the case. */
class SetProofTest {
  private static final String TEXT = "<output name='o' typeRef='string'/>";

  @Test
  void a_rule_taken_out_leaves_a_gap() {
    assertThat(proveWithout("<rule id=\"SE-2015.inclusion.9\">"))
        .containsExactly(
            "SE-2015 breaks tables_answer: Every table answers, whatever the facts are. No rule of"
                + " table inclusion answers where nk_by_birth is yes, risk_rok is yes,"
                + " risk_other_state is yes, risk_dprk is yes, second_nationality_limb is CLEAR,"
                + " further_nationality_limb is CLEAR.");
  }

  @Test
  void a_gap_that_no_facts_reach_is_none() {
    var set =
        Dmn.oneColumn(
                "letter",
                "",
                TYPED.formatted("\"x\",\"y\""),
                "not(\"c\")",
                "\"x\"",
                "\"c\"",
                "\"x\"")
            .decision("verdict", "", List.of("*result"), TEXT, List.of(List.of("\"x\"", "\"z\"")))
            .read();
    assertThat(SetProof.prove(set)).isEmpty();
  }

  @Test
  void rules_that_overlap_in_a_unique_table_are_named_with_a_case() {
    var set = Dmn.numbers("", TEXT, "<= 5", "\"a\"", ">= 5", "\"b\"");
    assertThat(SetProof.prove(set.read()))
        .containsExactly(
            "T breaks tables_answer_once: No table that may answer only once has two rules for the"
                + " same facts. In table result, rules result#1 and result#2 both answer where n is"
                + " 5.");
  }

  @Test
  void a_rule_that_is_never_reached_is_named() {
    var shadowed = Dmn.numbers("hitPolicy='FIRST'", TEXT, "-", "\"a\"", ">= 5", "\"b\"");
    assertThat(SetProof.prove(shadowed.read()))
        .singleElement()
        .asString()
        .contains("rules_live", "rule result#2 answers for no facts");
    var unreachable =
        Dmn.oneColumn("letter", "", TYPED.formatted("\"x\",\"y\""), "-", "\"x\"")
            .decision(
                "verdict",
                "",
                List.of("*result"),
                TEXT,
                List.of(List.of("\"x\"", "\"z\""), List.of("\"y\"", "\"z\"")));
    assertThat(SetProof.prove(unreachable.read()))
        .singleElement()
        .asString()
        .contains("table verdict, rule verdict#2 answers for no facts");
  }

  @Test
  void a_rule_that_tests_nothing_may_not_refuse() {
    var set = Dmn.numbers("hitPolicy='FIRST'", TEXT, "> 5", "\"GRANT\"", "-", "\"REFUSE\"");
    assertThat(SetProof.prove(set.read()))
        .singleElement()
        .asString()
        .contains("no_refusal_by_default", "rule result#2 tests nothing and yields REFUSE");
  }

  @Test
  void a_grant_on_a_fact_nobody_assessed_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"OPEN\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.exclusion.6<",
                "<text>\"NONE\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.exclusion.6<"))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains(
                    "grant_not_unassessed",
                    "With exclusion_conduct is not_assessed the outcome is GRANT"));
  }

  @Test
  void a_refusal_on_a_fact_nobody_assessed_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"OPEN\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.second_state_fear.3<",
                "<text>\"SAFE\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.second_state_fear.3<"))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains(
                    "refusal_not_unassessed",
                    "With risk_rok is not_assessed the outcome is REFUSE"));
  }

  @Test
  void a_refusal_on_silence_about_an_element_is_found() {
    assertThat(proveWith("GB-2014", " asylia:silence=\"not_raised\"", ""))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains("refusal_not_on_silence", "is not_stated the outcome is REFUSE"));
  }

  @Test
  void an_exclusion_on_silence_about_defences_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"none_applies\"</text></inputEntry>",
                "<text>\"none_applies\",\"not_stated\"</text></inputEntry>",
                "<text>\"not_stated\",\"not_assessed\"</text></inputEntry>\n"
                    + "        <outputEntry id=\"SE-2015.exclusion.10",
                "<text>\"not_assessed\"</text></inputEntry>\n"
                    + "        <outputEntry id=\"SE-2015.exclusion.10"))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains(
                    "exclusion_not_on_silence",
                    "With exclusion_defence is not_stated the outcome is EXCLUDE; with"
                        + " exclusion_defence is applies it is GRANT"));
  }

  @Test
  void exclusion_before_inclusion_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"INCOMPLETE\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.outcome.3<",
                "<text>\"EXCLUDE\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.outcome.3<"))
        .anySatisfy(finding -> assertThat(finding).contains("exclusion_after_inclusion"));
  }

  @Test
  void a_refusal_without_a_non_return_assessment_is_found() {
    assertThat(proveWith("SE-2015", "<text>\"required\"</text>", "<text>\"not_required\"</text>"))
        .anySatisfy(finding -> assertThat(finding).contains("non_return_after_negative"));
  }

  @Test
  void proposing_readiness_for_a_refusal_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"REVIEW\"</text></outputEntry>",
                "<text>\"READY_POSITIVE\"</text></outputEntry>"))
        .anySatisfy(finding -> assertThat(finding).contains("ready_only_for_grant"));
  }

  @Test
  void a_proposal_that_is_a_decision_is_found() {
    assertThat(proveWith("SE-2015", "\"REVIEW\"", "\"REFUSED\""))
        .singleElement()
        .asString()
        .contains("proposal_is_no_decision", "proposal is REFUSED");
  }

  @Test
  void a_risk_that_turns_a_grant_into_a_refusal_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"FEAR\"</text></outputEntry>",
                "<text>\"XX\"</text></outputEntry>",
                "<text>\"SAFE\"</text></outputEntry>",
                "<text>\"FEAR\"</text></outputEntry>",
                "<text>\"XX\"</text></outputEntry>",
                "<text>\"SAFE\"</text></outputEntry>"))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains(
                    "more_risk_never_hurts",
                    "With risk_rok is no the outcome is GRANT; with risk_rok is yes it is REFUSE"));
  }

  @Test
  void a_second_nationality_that_counts_without_one_of_its_limbs_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"OPEN\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.second_nationality_limb.5<",
                "<text>\"PROTECTS\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.second_nationality_limb.5<"))
        .anySatisfy(finding ->
            assertThat(finding)
                .contains("second_nationality_on_three_limbs", "second_state_fear is OPEN"));
  }

  @Test
  void a_refusal_without_a_ground_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"OPEN\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.inclusion.5<",
                "<text>\"NOT_MET\"</text></outputEntry>\n"
                    + "        <annotationEntry><text>SE-2015.inclusion.5<"))
        .anySatisfy(finding -> assertThat(finding).contains("refusal_has_a_ground"));
  }

  @Test
  void nobody_vulnerable_lands_in_an_accelerated_refusal() {
    for (var who : List.of("child", "trafficking_survivor", "torture_survivor")) {
      var set =
          yesNo()
              .input("accelerated", "yes_no")
              .input(who, "yes_no")
              .decision(
                  "outcome",
                  "hitPolicy='FIRST'",
                  List.of("accelerated", who),
                  TEXT,
                  List.of(
                      List.of("\"yes\"", "\"yes\"", "\"REFUSE\""), List.of("-", "-", "\"GRANT\"")))
              .read();
      assertThat(SetProof.prove(set))
          .as(who)
          .anySatisfy(finding ->
              assertThat(finding)
                  .contains("no_accelerated_refusal")
                  .contains("accelerated is yes, %s is yes".formatted(who)));
    }
  }

  @Test
  void an_outcome_that_depends_on_sex_is_found_unless_the_set_names_a_source() {
    var set =
        yesNo()
            .enumeration("sexes", "\"f\",\"m\"")
            .input("sex", "sexes")
            .input("asked", "yes_no")
            .decision(
                "outcome",
                "hitPolicy='FIRST'",
                List.of("sex", "asked"),
                TEXT,
                List.of(List.of("\"f\"", "\"yes\"", "\"GRANT\""), List.of("-", "-", "\"REMIT\"")))
            .read();
    assertThat(SetProof.prove(set))
        .singleElement()
        .asString()
        .contains("outcome_not_by_identity")
        .contains("asked is yes, whatever all other facts are.")
        .contains("With sex is f the outcome is GRANT; with sex is m it is REMIT.");
    var excepted =
        InvariantReader.read(
            "T.invariants",
            "invariants/1 for T\nexcept outcome_not_by_identity sex Some Act, section 1"
                .getBytes(StandardCharsets.UTF_8));
    var report = SetProof.check(set, excepted);
    assertThat(report.proved()).isTrue();
    assertThat(report.results().getLast())
        .isInstanceOfSatisfying(
            Result.Proved.class,
            proved -> assertThat(proved.exceptions()).containsExactly("sex: Some Act, section 1"));
  }

  @Test
  void what_a_set_does_not_have_does_not_arise_and_is_named() {
    assertThat(SetProof.check(Shipped.set("SE-2015")).results())
        .filteredOn(Result.DoesNotArise.class::isInstance)
        .extracting(result -> result.invariant().name())
        .containsExactly(
            "no_accelerated_refusal_of_children",
            "no_accelerated_refusal_of_trafficked",
            "no_accelerated_refusal_of_tortured",
            "outcome_not_by_identity");
  }

  private static final String TYPED =
      "<output name='o' typeRef='string'><outputValues><text>%s</text></outputValues></output>";

  private static Dmn yesNo() {
    return new Dmn().enumeration("yes_no", "\"yes\",\"no\"");
  }

  private static List<String> proveWith(String id, String... changes) {
    var text = new String(Shipped.bytes("parameters/" + id + ".dmn"), StandardCharsets.UTF_8);
    for (int i = 0; i < changes.length; i += 2) {
      assertThat(text).contains(changes[i]);
      text = text.replace(changes[i], changes[i + 1]);
    }
    return SetProof.prove(Dmn.read(text));
  }

  private static List<String> proveWithout(String ruleStart) {
    var text = new String(Shipped.bytes("parameters/SE-2015.dmn"), StandardCharsets.UTF_8);
    int start = text.indexOf(ruleStart);
    int end = text.indexOf("</rule>", start) + "</rule>".length();
    return SetProof.prove(Dmn.read(text.substring(0, start) + text.substring(end)));
  }
}
