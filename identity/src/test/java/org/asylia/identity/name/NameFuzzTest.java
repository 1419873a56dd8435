package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Whatever is typed or imported as a name is read as far as it goes. */
class NameFuzzTest {
  /** Read before the search starts its clock. */
  private static final NameModel MODEL = NameModel.shipped();

  @FuzzTest
  void any_text_is_read_as_far_as_it_goes(byte[] bytes) {
    String form = new String(bytes, StandardCharsets.UTF_8);
    KoreanName name = KoreanName.parse(form);
    assertThat(name.readings()).hasSizeLessThanOrEqualTo(PieceReader.READINGS);
    assertThat(NameTokens.of(name)).hasSizeLessThanOrEqualTo(NameTokens.MOST);
    assertThat(WrittenReader.read(form).length()).isLessThanOrEqualTo(WrittenReader.LETTERS);
    PieceReader reader = new PieceReader(MODEL.tables());
    assertThat(reader.read(form).total()).isBetween(0.0, 1.0001);
    assertThat(NameExplanation.of(MODEL, name, name).ratio()).isFinite();
  }

  @FuzzTest
  void any_file_of_pairs_is_scored_or_refused(byte[] bytes) throws IOException {
    String lines = "form_a,form_b\n" + new String(bytes, StandardCharsets.UTF_8);
    StringBuilder scores = new StringBuilder();
    NameScores scorer = new NameScores(MODEL);
    scorer.score(new BufferedReader(new StringReader(lines)), scores);
    assertThat(scores.toString()).startsWith("form_a,form_b,score,probability");
  }
}
