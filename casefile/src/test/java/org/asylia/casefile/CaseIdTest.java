package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseIdTest {
  @Test
  void a_case_id_prints_as_its_uuid() {
    assertThat(new CaseId(new UUID(1, 2))).hasToString("00000000-0000-0001-0000-000000000002");
  }
}
