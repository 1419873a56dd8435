package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameScoresTest {

  @Test
  void every_pair_keeps_its_columns_and_gains_a_score() throws IOException {
    List<String> lines =
        score("id,form_a,form_b\n1,\"KIM, Hyang Suk\",김향숙\n2,김향숙,박철수\n3,cut\n").lines().toList();
    assertThat(lines.getFirst()).isEqualTo("id,form_a,form_b,score,probability");
    assertThat(lines.get(1)).startsWith("1,\"KIM, Hyang Suk\",김향숙,");
    assertThat(number(lines.get(1), 4)).as("probability").isGreaterThan(0.99);
    assertThat(number(lines.get(2), 4)).isLessThan(0.01);
    assertThat(lines.get(3)).as("a line that was cut").isEqualTo("3,cut,,");
  }

  @Test
  void a_missing_column_is_named() {
    assertThatThrownBy(() -> score("a,b\n1,2\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("form_a")
        .hasMessageContaining("a, b");
  }

  private static double number(String line, int column) {
    return Double.parseDouble(Csv.fields(line).get(column));
  }

  private static String score(String csv) throws IOException {
    StringBuilder out = new StringBuilder();
    new NameScores(NameModel.shipped()).score(new BufferedReader(new StringReader(csv)), out);
    return out.toString();
  }
}
