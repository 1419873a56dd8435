package org.asylia.desk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page on who may do and see what against the policy. */
class PolicyPageTest {
  private static final List<String> PAGE = Sources.page("access.md").lines().toList();

  @Test
  void who_may_see_which_fields_on_the_page_is_the_policy() {
    assertThat(table("## Who may see what")).isEqualTo(rows("see", 2));
  }

  @Test
  void who_may_do_what_on_the_page_is_the_policy() {
    assertThat(table("## Who may do what")).isEqualTo(rows("do", 1));
    assertThat(table("## Words that stand for others")).isEqualTo(rows("name", 1));
  }

  /** The rows of the first table below a heading. */
  private static List<String> table(String heading) {
    return PAGE.stream()
        .dropWhile(line -> !line.equals(heading))
        .dropWhile(line -> !line.startsWith("|---"))
        .skip(1)
        .takeWhile(line -> line.startsWith("|"))
        .toList();
  }

  /** The rows of the policy of one kind, as the page writes them. */
  private static List<String> rows(String kind, int from) {
    String policy = Sources.ending("policy.tsv").values().iterator().next();
    List<String> rows =
        policy
            .lines()
            .map(line -> line.split("\t", -1))
            .filter(columns -> columns[0].equals(kind))
            .map(columns ->
                Arrays.stream(columns)
                    .skip(from)
                    .map(PolicyPageTest::cell)
                    .collect(Collectors.joining(" | ", "| ", " |")))
            .toList();
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static String cell(String words) {
    return words.equals("-")
        ? words
        : Arrays.stream(words.split(" ", -1))
            .map(word -> "`" + word + "`")
            .collect(Collectors.joining(", "));
  }
}
