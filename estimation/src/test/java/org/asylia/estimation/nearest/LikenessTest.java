package org.asylia.estimation.nearest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {
  private final Likeness likeness = new Likeness(List.of("not_assessed"), 2);

  @Test
  void the_nearest_differ_in_the_least_share_of_what_both_have_coded() {
    Map<String, Map<String, String>> among = new LinkedHashMap<>();
    among.put("far", Map.of("a", "n", "b", "n", "c", "y"));
    among.put("near", Map.of("a", "y", "b", "y", "c", "n", "d", "y"));
    among.put("same", Map.of("a", "y", "b", "y", "d", "y", "e", "whatever"));
    Map<String, String> mine = Map.of("a", "y", "b", "y", "c", "y", "d", "y");
    var found = likeness.nearest(mine, among, 2);
    assertThat(found).extracting(Likeness.Neighbour::of).containsExactly("same", "near");
    assertThat(found.getFirst().distance()).isZero();
    assertThat(found.getFirst().compared()).isEqualTo(3);
    assertThat(found.getLast().distance()).isEqualTo(0.25);
    assertThat(found.getLast().differing()).containsExactly("c");
  }

  @Test
  void what_nobody_looked_into_is_neither_alike_nor_different_and_too_little_is_no_likeness() {
    Map<String, Map<String, String>> among = new LinkedHashMap<>();
    among.put("unread", Map.of("a", "not_assessed", "b", "y"));
    among.put("read", Map.of("a", "n", "b", "y"));
    var found = likeness.nearest(Map.of("a", "y", "b", "y"), among, 5);
    assertThat(found).extracting(Likeness.Neighbour::of).containsExactly("read");
    assertThat(found.getFirst().distance()).isEqualTo(0.5);
  }
}
