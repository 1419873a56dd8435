package org.asylia.desk.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the bytes are, they are facts or refused. */
class FactsFileFuzzTest {
  @FuzzTest
  void any_bytes_are_facts_or_refused(byte[] bytes) {
    try {
      assertThat(FactsFile.read("case.json", bytes).values()).isNotNull();
    } catch (BadInputException refused) {
      assertThat(refused.getMessage()).contains("case.json");
    }
  }
}
