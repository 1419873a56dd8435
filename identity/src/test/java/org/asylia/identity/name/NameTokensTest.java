package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameTokensTest {

  @Test
  void writings_of_one_name_in_any_script_share_a_token() {
    List<String> hangul = tokens("노향숙");
    for (String form :
        List.of("Ro Hyang-suk", "盧香淑", "Lu Xiangshu", "No Hyang Sook", "Ро Хян Сук")) {
      assertThat(tokens(form)).as(form).hasSizeLessThanOrEqualTo(8).containsAnyElementsOf(hangul);
    }
  }

  @Test
  void a_changed_surname_is_bridged_by_the_given_name() {
    assertThat(tokens("왕향숙")).containsAnyElementsOf(tokens("노향숙"));
  }

  @Test
  void different_names_share_none() {
    assertThat(tokens("노향숙")).doesNotContainAnyElementsOf(tokens("김영수"));
    assertThat(tokens("Unknown")).isEmpty();
  }

  private static List<String> tokens(String form) {
    return NameTokens.of(KoreanName.parse(form));
  }
}
