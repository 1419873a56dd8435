package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each thing the proof promises is taken out of a shipped set once, and the proof notices. */
class SetProofTest {

  @Test
  void a_rule_taken_out_leaves_a_gap() {
    assertThat(proveWithout("<rule id=\"SE-2015.inclusion.9\">"))
        .containsExactly(
            "Table inclusion has no rule for [nk_by_birth=yes, risk_dprk=yes,"
                + " second_nationality_limb=CLEAR, further_nationality_limb=CLEAR].");
  }

  @Test
  void rules_that_overlap_in_a_unique_table_are_named() {
    var set =
        Dmn.numbers("", "<output name='o' typeRef='string'/>", "<= 5", "\"a\"", ">= 5", "\"b\"");
    assertThat(TableCheck.check(set.read()))
        .containsExactly("Table result is UNIQUE, but rules 1 and 2 overlap.");
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
        .first()
        .asString()
        .contains("rests on risk_rok, which nobody assessed: REFUSE");
  }

  @Test
  void a_refusal_on_silence_about_an_element_is_found() {
    assertThat(proveWith("GB-2014", " asylia:silence=\"not_raised\"", ""))
        .anySatisfy(finding -> assertThat(finding).contains("rests on silence about"));
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
        .anySatisfy(
            finding -> assertThat(finding).contains("rests on silence about exclusion_defence"));
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
        .anySatisfy(finding -> assertThat(finding).contains("excludes before inclusion"));
  }

  @Test
  void a_refusal_without_a_non_return_assessment_is_found() {
    assertThat(proveWith("SE-2015", "<text>\"required\"</text>", "<text>\"not_required\"</text>"))
        .anySatisfy(finding -> assertThat(finding).contains("without a non-return assessment"));
  }

  @Test
  void proposing_readiness_for_a_refusal_is_found() {
    assertThat(
            proveWith(
                "SE-2015",
                "<text>\"REVIEW\"</text></outputEntry>",
                "<text>\"READY_POSITIVE\"</text></outputEntry>"))
        .anySatisfy(finding -> assertThat(finding).contains("proposes READY_POSITIVE"));
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
