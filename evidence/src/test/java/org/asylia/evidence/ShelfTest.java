package org.asylia.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import org.asylia.casefile.Country;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.junit.jupiter.api.Test;

class ShelfTest {
  private static final String HEAD =
      "key\tkind\tabout\ttitle\tpublisher\tpublished\taccessed\tfrom\tto\tseen\tpassage\n";
  private static final String LAW =
      "exit-law\tlaw\tCN\tExit law\tA parliament\t2012-06-30\t2026-10-01\t2013-07-01\t\tv\tWhat it"
          + " says";

  private static Shelf read(String... lines) throws IOException {
    return Shelf.read("sources.tsv", new StringReader(HEAD + String.join("\n", lines)));
  }

  @Test
  void a_law_is_read_with_its_days_in_force() throws IOException {
    ShelfSource source = read(LAW).find("exit-law").orElseThrow();
    assertThat(source.kind()).isEqualTo(InformationKind.LAW);
    assertThat(source.about()).isEqualTo(new Country("CN"));
    assertThat(source.inForce().orElseThrow().from()).isEqualTo(LocalDate.of(2013, 7, 1));
    assertThat(source.inForce().orElseThrow().to()).isEmpty();
    assertThat(source.intoFile().published()).contains(LocalDate.of(2012, 6, 30));
  }

  @Test
  void a_source_without_a_date_is_kept_without_one() throws IOException {
    assertThat(read(LAW.replace("2012-06-30", "")).sources().getFirst().published()).isEmpty();
  }

  @Test
  void what_is_wrong_is_named_with_its_line() {
    assertThatThrownBy(() -> read(LAW, LAW))
        .hasMessageContaining("line 3")
        .hasMessageContaining("exit-law stands twice");
    assertThatThrownBy(() -> read(LAW.replace("2012-06-30", "June 2012")))
        .hasMessageContaining("line 2")
        .hasMessageContaining("a date");
    assertThatThrownBy(() -> read("only\ttwo")).hasMessageContaining("2 columns and needs 11");
    assertThatThrownBy(() -> read(LAW.replace("\tlaw\t", "\tpoem\t"))).hasMessageContaining("kind");
    assertThatThrownBy(() -> read(LAW.replace("\tv\t", "\t\t"))).hasMessageContaining("mark");
    assertThatThrownBy(() -> read(LAW.replace("What it says", "")))
        .hasMessageContaining("passage is empty");
  }
}
