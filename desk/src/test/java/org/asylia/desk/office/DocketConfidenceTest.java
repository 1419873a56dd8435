package org.asylia.desk.office;

import static org.assertj.core.api.Assertions.assertThat;

import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.PersonId;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.family.Families;
import org.asylia.desk.family.Whispers;
import org.junit.jupiter.api.Test;

class DocketConfidenceTest {
  @Test
  void the_row_of_a_case_is_the_same_whatever_is_told_in_confidence_or_concerns_health() {
    for (CaseFile family : Families.decided(6)) {
      PersonId spouse = Families.spouse(family).orElseThrow();
      DocketRow row = row(family);
      for (long seed = 1; seed <= 40; seed++) {
        assertThat(row(Whispers.of(family, spouse, seed))).as("seed %d", seed).isEqualTo(row);
      }
    }
  }

  private static DocketRow row(CaseFile file) {
    return DocketRows.of(file, Procedure.standard().standing(file), Offices.one());
  }
}
