package org.asylia.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;

/** Whatever the text is, an id is read from it or it is refused. */
class IdsFuzzTest {
  private static final List<Function<String, Object>> PARSERS =
      List.of(
          text -> AttachmentId.parse(text),
          text -> CaseId.parse(text),
          text -> EntryId.parse(text),
          text -> OfficerId.parse(text),
          text -> PersonId.parse(text));

  @FuzzTest
  void any_text_is_an_id_or_refused(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    for (Function<String, Object> parser : PARSERS) {
      try {
        assertThat(parser.apply(text)).isNotNull();
      } catch (IllegalArgumentException refused) {
        assertThat(refused).isNotNull();
      }
    }
  }

  @FuzzTest
  void any_text_is_a_list_of_evidence_that_reads_back_alike(byte[] bytes) {
    ListedEvidence list = ListedEvidence.parse(new String(bytes, StandardCharsets.UTF_8));
    assertThat(ListedEvidence.parse(list.text())).isEqualTo(list);
  }
}
