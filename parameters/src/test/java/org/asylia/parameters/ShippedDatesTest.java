package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which set is in force when, worked out from the dates of the decisions and laws. */
class ShippedDatesTest {

  @Test
  void a_set_follows_another_without_a_gap_and_without_an_overlap() {
    follows("GB-2011", "GB-2014");
    follows("CA-2003", "CA-2010");
    follows("CA-2010", "CA-2016");
    follows("DE-2005", "DE-2020");
    follows("NL-2012", "NL-2013");
    follows("NL-2013", "NL-2014");
    follows("KR-2007", "KR-2010");
    follows("KR-2010", "KR-2021");
  }

  @Test
  void where_only_the_year_of_a_change_is_known_both_sets_cover_the_whole_year() {
    var midyear = LocalDate.of(2012, 7, 1);
    assertThat(Shipped.set("AU-2010").header().inForceOn(midyear)).isTrue();
    assertThat(Shipped.set("AU-2012").header().inForceOn(midyear)).isTrue();
    assertThat(Shipped.set("AU-2012").header().inForceOn(LocalDate.of(2011, 12, 31))).isFalse();
    assertThat(Shipped.set("AU-2010").header().inForceOn(LocalDate.of(2013, 1, 1))).isFalse();
  }

  @Test
  void only_sets_on_refugee_status_cover_protection() {
    for (var id : Shipped.IDS) {
      assertThat(Shipped.set(id).header().covers("protection"))
          .as(id)
          .isEqualTo(Shipped.STATUS.contains(id));
    }
  }

  private static void follows(String earlier, String later) {
    assertThat(Shipped.set(earlier).header().validTo().orElseThrow().plusDays(1))
        .as(earlier + " and " + later)
        .isEqualTo(Shipped.set(later).header().validFrom().orElseThrow());
  }
}
