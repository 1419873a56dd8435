package org.asylia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.Act;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.Part;
import org.asylia.vault.record.MalformedRecordException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ActJsonTest {
  private static final long SEED = 77;
  private final ActJson json = new ActJson();

  @TestFactory
  List<DynamicTest> every_act_of_the_vocabulary_comes_back_as_it_was() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Class<?> type : RandomValues.records(Act.class)) {
      if (type == Withheld.class) {
        continue; // stands for an act that is not shown
      }
      tests.add(
          DynamicTest.dynamicTest(
              type.getSimpleName(),
              () -> {
                RandomValues values = new RandomValues(new Random(SEED));
                for (int i = 0; i < 50; i++) {
                  Act act = (Act) values.of(type);
                  byte[] bytes = json.write(act);
                  assertThat(json.read(bytes)).as("seed " + SEED + " round " + i).isEqualTo(act);
                  assertThat(json.write(json.read(bytes))).isEqualTo(bytes);
                }
              }));
    }
    assertThat(tests).hasSizeGreaterThan(40);
    return tests;
  }

  @Test
  void what_stands_for_a_withheld_act_is_neither_written_nor_read() {
    assertThatThrownBy(() -> json.write(new Withheld("Stated", Part.MEDICAL)))
        .isInstanceOf(IllegalArgumentException.class);
    byte[] forged = "{\"type\":\"Withheld\",\"part\":\"MEDICAL\"}".getBytes(UTF_8);
    assertThatThrownBy(() -> json.read(forged)).isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void what_is_not_exactly_an_act_is_refused_without_quoting_it() {
    List<String> bad =
        List.of(
            "",
            "{",
            "null",
            "[]",
            "{\"type\":\"Secret\"}",
            "{\"type\":\"RegistrationCompleted\",\"secret\":1}",
            "{\"type\":\"RegistrationCompleted\"}{}",
            "{\"type\":\"RegistrationCompleted\",\"type\":\"RegistrationCompleted\"}",
            "{\"type\":\"CaseReopened\"}",
            "{\"type\":\"CaseReopened\",\"reason\":null}",
            "{\"type\":\"CaseReopened\",\"reason\":7}",
            "{\"type\":\"ConsentWithdrawn\",\"consent\":\"Secret\"}",
            "{\"type\":\"GuardianAppointed\",\"child\":\"00000000-0000-0000-0000-000000000001\","
                + "\"kind\":\"SECRET\"}");
    for (String text : bad) {
      assertThatThrownBy(() -> json.read(text.getBytes(UTF_8)))
          .as(text)
          .isInstanceOf(MalformedRecordException.class)
          .hasMessageNotContainingAny("Secret", "SECRET", "secret");
    }
  }

  @Test
  void a_value_of_another_kind_is_refused() {
    String opened = new String(json.write(Workshop.opened()), UTF_8);
    refused(opened, "false", "0");
    RandomValues values = new RandomValues(new Random(SEED));
    String added = new String(json.write((Act) values.of(AttachmentAdded.class)), UTF_8);
    refused(added, "\"bytes\":-?\\d+", "\"bytes\":1.5");
    refused(added, "\"bytes\":-?\\d+", "\"bytes\":9223372036854775808");
    refused(added, "\"chunks\":-?\\d+", "\"chunks\":\"1\"");
    String returned = new String(json.write(Workshop.binding()), UTF_8);
    refused(returned, "\\[]", "{}");
    refused(returned, "\\[]", "\"\"");
  }

  private void refused(String act, String part, String other) {
    String changed = act.replaceFirst(part, other);
    assertThat(changed).isNotEqualTo(act);
    assertThatThrownBy(() -> json.read(changed.getBytes(UTF_8)))
        .as(changed)
        .isInstanceOf(MalformedRecordException.class);
  }
}
