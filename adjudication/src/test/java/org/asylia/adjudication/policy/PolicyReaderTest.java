package org.asylia.adjudication.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyReaderTest {
  private static final String LINE = "do\tFactFound\tADJUDICATOR\tASSESSMENT\tASSIGNED\tCLAIM";

  @Test
  void a_line_allows_what_it_lists_and_nothing_else() {
    Policy policy = PolicyReader.read(List.of("# facts", "", LINE));

    assertThat(may(policy, Role.ADJUDICATOR, State.ASSESSMENT, Tie.ASSIGNED, Part.CLAIM)).isTrue();
    assertThat(may(policy, Role.INTERVIEWER, State.ASSESSMENT, Tie.ASSIGNED, Part.CLAIM)).isFalse();
    assertThat(may(policy, Role.ADJUDICATOR, State.INTERVIEW, Tie.ASSIGNED, Part.CLAIM)).isFalse();
    assertThat(may(policy, Role.ADJUDICATOR, State.ASSESSMENT, Tie.DRAFTER, Part.CLAIM)).isFalse();
    assertThat(may(policy, Role.ADJUDICATOR, State.ASSESSMENT, Tie.ASSIGNED, Part.MEDICAL))
        .isFalse();
    assertThat(policy.roles(FindingMade.class)).isEmpty();
    assertThat(policy.sees(Role.ADJUDICATOR, State.ASSESSMENT, Tie.ASSIGNED, Part.CLAIM)).isFalse();
  }

  @Test
  void a_name_stands_for_words_and_for_names_before_it() {
    Policy policy =
        PolicyReader.read(
            List.of(
                "name\tEARLY\tREGISTRATION INTERVIEW",
                "name\tBOTH\tEARLY ASSESSMENT",
                "see\t-\tADJUDICATOR\tBOTH\tASSIGNED\tCLAIM"));

    assertThat(policy.sees(Role.ADJUDICATOR, State.REGISTRATION, Tie.ASSIGNED, Part.CLAIM))
        .isTrue();
    assertThat(policy.sees(Role.ADJUDICATOR, State.ASSESSMENT, Tie.ASSIGNED, Part.CLAIM)).isTrue();
    assertThat(policy.sees(Role.ADJUDICATOR, State.REVIEW, Tie.ASSIGNED, Part.CLAIM)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "do FactFound ADJUDICATOR ASSESSMENT ASSIGNED, 'there are 5 columns, not 6'",
    "do FactGuessed ADJUDICATOR ASSESSMENT ASSIGNED CLAIM, no act is called FactGuessed",
    "do FactFound JUDGE ASSESSMENT ASSIGNED CLAIM, '\"JUDGE\" is no Role'",
    "do FactFound ADJUDICATOR LATER ASSIGNED CLAIM, '\"LATER\" is no State'",
    "do FactFound ADJUDICATOR ASSESSMENT FRIEND CLAIM, '\"FRIEND\" is no Tie'",
    "do FactFound ADJUDICATOR ASSESSMENT ASSIGNED GOSSIP, '\"GOSSIP\" is no Part'",
    "let FactFound ADJUDICATOR ASSESSMENT ASSIGNED CLAIM, '\"let\" is none of name, see, do'",
    "name ONE, a name has 3 columns",
  })
  void a_line_that_cannot_be_read_is_named_and_stops_it(String line, String why) {
    assertThatThrownBy(() -> PolicyReader.read(List.of("# first", line.replace(' ', '\t'))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Line 2 of the policy")
        .hasMessageContaining(why);
  }

  @Test
  void a_name_given_twice_stops_it() {
    List<String> lines = List.of("name\tX\tCLAIM", "name\tX\tMEDICAL");

    assertThatThrownBy(() -> PolicyReader.read(lines)).hasMessageContaining("X is named twice");
  }

  private static boolean may(Policy policy, Role role, State stage, Tie tie, Part part) {
    return policy.may(role, FactFound.class, stage, tie, part);
  }
}
