package org.asylia.parameters.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every operation is held against walking through all combinations of a small space. */
class DiagramsTest {
  private static final int[] SIZES = {3, 2, 4, 3};
  private static final long SEED = 20_261_122L;

  private final Random random = new Random(SEED);
  private final Diagrams diagrams = new Diagrams(SIZES);
  private final List<int[]> points = points();

  @Test
  void equal_functions_are_the_same_number() {
    int a = diagrams.map(0, v -> v == 1 ? 1 : 0);
    int b = diagrams.map(2, v -> v > 1 ? 1 : 0);
    int notBoth = diagrams.minus(Diagrams.ALWAYS, diagrams.and(a, b));
    int notA = diagrams.minus(Diagrams.ALWAYS, a);
    int notB = diagrams.minus(Diagrams.ALWAYS, b);
    assertThat(diagrams.or(notA, notB)).isEqualTo(notBoth);
    assertThat(diagrams.or(a, notA)).isEqualTo(Diagrams.ALWAYS);
    assertThat(diagrams.and(a, notA)).isEqualTo(Diagrams.NEVER);
  }

  @Test
  void operations_count_and_restriction_answer_like_all_points() {
    for (int round = 0; round < 50; round++) {
      int a = condition();
      int b = condition();
      int sum = diagrams.both(a, b, (x, y) -> 2 * x + y);
      int where = diagrams.where(sum, 2, 3);
      for (int[] point : points) {
        int expected = 2 * diagrams.valueAt(a, point) + diagrams.valueAt(b, point);
        assertThat(diagrams.valueAt(sum, point)).as("seed " + SEED).isEqualTo(expected);
        var third = point.clone();
        third[2] = 3;
        assertThat(diagrams.valueAt(where, point)).isEqualTo(diagrams.valueAt(sum, third));
      }
      long count = points.stream().filter(p -> diagrams.valueAt(a, p) == 1).count();
      assertThat(new Shape(diagrams).count(a)).isEqualTo(BigInteger.valueOf(count));
    }
    assertThat(new Shape(diagrams).everything()).isEqualTo(BigInteger.valueOf(72));
  }

  @Test
  void the_flat_layout_answers_like_the_diagram() {
    int[] turned = {3, 2, 1, 0};
    for (int round = 0; round < 50; round++) {
      int a = diagrams.both(condition(), condition(), (x, y) -> 2 * x + y);
      var flat = Automaton.of(diagrams, a, turned);
      for (int[] p : points) {
        assertThat(flat.valueAt(new int[] {p[3], p[2], p[1], p[0]}))
            .isEqualTo(diagrams.valueAt(a, p));
      }
    }
    assertThat(Automaton.of(diagrams, Diagrams.constant(7), turned).valueAt(turned)).isEqualTo(7);
  }

  @Test
  void the_smallest_implicant_is_the_smallest_of_all() {
    for (int round = 0; round < 30; round++) {
      int a = condition();
      int best =
          implicants().stream()
              .filter(fixed -> holds(a, fixed))
              .mapToInt(DiagramsTest::weight)
              .min()
              .orElse(-1);
      var found = Implicants.smallest(diagrams, a);
      assertThat(found.map(DiagramsTest::weight).orElse(-1)).as("seed " + SEED).isEqualTo(best);
      found.ifPresent(fixed -> assertThat(holds(a, fixed)).isTrue());
    }
  }

  @Test
  void enough_of_a_point_is_the_least_that_decides() {
    for (int round = 0; round < 30; round++) {
      int a = condition();
      for (int[] point : points) {
        int best =
            implicants().stream()
                .filter(fixed -> within(fixed, point) && holds(a, fixed))
                .mapToInt(DiagramsTest::weight)
                .min()
                .orElse(-1);
        var found = Implicants.enough(diagrams, a, point);
        assertThat(found.map(DiagramsTest::weight).orElse(-1)).isEqualTo(best);
        found.ifPresent(fixed -> assertThat(within(fixed, point) && holds(a, fixed)).isTrue());
      }
    }
  }

  @Test
  void the_nearest_points_are_the_nearest_of_all() {
    for (int round = 0; round < 30; round++) {
      int a = condition();
      int[] from = points.get(random.nextInt(points.size()));
      var holding = points.stream().filter(p -> diagrams.valueAt(a, p) == 1).toList();
      var nearest = new Nearest(diagrams, from);
      assertThat(nearest.reaches(a)).isEqualTo(!holding.isEmpty());
      if (!holding.isEmpty()) {
        int best = holding.stream().mapToInt(p -> distance(p, from)).min().orElseThrow();
        var closest = holding.stream().filter(p -> distance(p, from) == best).toList();
        assertThat(nearest.distance(a)).isEqualTo(best);
        assertThat(nearest.ways(a)).isEqualTo(BigInteger.valueOf(closest.size()));
        assertThat(nearest.changes(a, 1_000)).containsExactlyInAnyOrderElementsOf(closest);
      }
    }
  }

  @Test
  void a_cover_is_exactly_the_condition_and_has_no_superfluous_block() {
    for (int round = 0; round < 30; round++) {
      int a = condition();
      var blocks = Cover.of(diagrams, a).stream().map(Cover.Block::function).toList();
      assertThat(blocks.stream().reduce(Diagrams.NEVER, diagrams::or)).isEqualTo(a);
      for (int left : blocks) {
        var others = blocks.stream().filter(block -> block != left);
        assertThat(others.reduce(Diagrams.NEVER, diagrams::or)).isNotEqualTo(a);
      }
    }
  }

  @Test
  void a_function_with_too_many_nodes_is_refused() {
    var small = new Diagrams(10, new int[] {2, 2, 2, 2, 2, 2});
    assertThatThrownBy(
            () -> {
              int sum = Diagrams.constant(0);
              for (int variable = 0; variable < 6; variable++) {
                int weight = 1 << variable;
                sum = small.both(sum, small.map(variable, v -> v * weight), Integer::sum);
              }
            })
        .isInstanceOf(TooLargeException.class)
        .hasMessageContaining("10 nodes");
  }

  private int condition() {
    int any = Diagrams.NEVER;
    for (int block = random.nextInt(4); block >= 0; block--) {
      int all = Diagrams.ALWAYS;
      for (int variable = 0; variable < SIZES.length; variable++) {
        int mask = 1 + random.nextInt((1 << SIZES[variable]) - 1);
        all = diagrams.and(all, diagrams.map(variable, v -> mask >> v & 1));
      }
      any = diagrams.or(any, all);
    }
    return any;
  }

  private boolean holds(int condition, int[] fixed) {
    return points.stream()
        .filter(point -> within(fixed, point))
        .allMatch(point -> diagrams.valueAt(condition, point) == 1);
  }

  private static boolean within(int[] fixed, int[] point) {
    return IntStream.range(0, fixed.length)
        .allMatch(i -> fixed[i] == Implicants.FREE || fixed[i] == point[i]);
  }

  private static int weight(int[] fixed) {
    return (int) IntStream.of(fixed).filter(value -> value != Implicants.FREE).count();
  }

  private static int distance(int[] a, int[] b) {
    return (int) IntStream.range(0, a.length).filter(i -> a[i] != b[i]).count();
  }

  private static List<int[]> points() {
    return combinations(0);
  }

  private static List<int[]> implicants() {
    return combinations(Implicants.FREE);
  }

  private static List<int[]> combinations(int least) {
    List<int[]> all = new ArrayList<>(List.of(new int[SIZES.length]));
    for (int variable = 0; variable < SIZES.length; variable++) {
      var longer = new ArrayList<int[]>();
      for (int[] each : all) {
        for (int value = least; value < SIZES[variable]; value++) {
          var next = each.clone();
          next[variable] = value;
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }
}
