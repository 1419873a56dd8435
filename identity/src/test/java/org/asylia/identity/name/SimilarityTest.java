package org.asylia.identity.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Names are invented. */
class SimilarityTest {
  private static final List<String> ONE_PERSON =
      List.of(
          "Ro Hyang-suk",
          "로향숙",
          "노향숙",
          "盧香淑",
          "卢香淑",
          "No Hyang Sook",
          "Noh Hyangsuk",
          "Ро Хян Сук",
          "Hyangsook Noh",
          "NOH, Hyang-Suk",
          "Roh Hyang Sug");

  private final NameModel model = NameModel.shipped();

  @Test
  void every_two_writings_of_one_name_speak_for_one_person() {
    for (String one : ONE_PERSON) {
      for (String other : ONE_PERSON) {
        assertThat(ratio(one, other)).as(one + " and " + other).isGreaterThan(5);
      }
    }
  }

  @Test
  void names_one_sound_apart_do_not() {
    assertThat(ratio("김민지", "김민주")).isNegative();
    assertThat(ratio("Kim Sun-ho", "김준호")).isNegative();
    assertThat(ratio("박영수", "Park Young-chul")).isNegative();
    assertThat(ratio("李香淑", "盧香淑")).isNegative();
  }

  @Test
  void a_frequent_name_says_less_than_a_rare_one() {
    assertThat(ratio("김민지", "Kim Min-ji")).isLessThan(ratio("탁보늬", "Tak Bo-nui"));
    assertThat(ratio("김영수", "Kim Yong Su")).isLessThan(ratio("노향숙", "Ro Hyang Suk"));
  }

  @Test
  void one_string_keeps_to_one_romanisation() {
    double kept = share("Jeong Jong-cheol", "정종철");
    double mixed = share("Jeong Jong-cheol", "정정철");
    assertThat(kept).as("who writes eo for ㅓ writes o for ㅗ").isGreaterThan(50 * mixed);
    assertThat(share("Jong Jong Chol", "정정철"))
        .as("one who writes o may mean either")
        .isGreaterThan(0.02);
  }

  @Test
  void the_same_characters_say_more_than_the_same_sound() {
    assertThat(ratio("金香淑", "金香淑")).isGreaterThan(ratio("金香淑", "金香肅"));
  }

  @Test
  void a_slip_of_the_pen_costs_less_than_another_name() {
    assertThat(ratio("탁보늬", "탁보니")).isGreaterThan(ratio("탁보늬", "탁서준"));
  }

  @Test
  void a_given_name_alone_is_compared_by_what_it_has() {
    assertThat(ratio("Hyang-suk", "노향숙")).isPositive().isLessThan(ratio("노향숙", "노향숙"));
    assertThat(ratio("Hyang-suk", "노영희")).isNegative();
  }

  @Test
  void both_directions_and_both_speeds_agree() {
    long seed = 7L;
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      KoreanName one = model.nameOf(Invented.name(random));
      KoreanName other = model.nameOf(random.nextBoolean() ? one.form() : Invented.name(random));
      double there = model.ratio(one, other);
      assertThat(there).as("seed " + seed).isCloseTo(model.ratio(other, one), within(1e-6));
      assertThat(model.quickRatio(one, other))
          .as("seed " + seed)
          .isCloseTo(model.quickRatio(other, one), within(1e-6));
    }
    double full = ratio("Ro Hyang-suk", "노향숙");
    double quick = model.quickRatio(name("Ro Hyang-suk"), name("노향숙"));
    assertThat(quick).isCloseTo(full, within(0.1));
  }

  @Test
  void the_exact_sum_of_a_reading_is_what_the_list_of_readings_holds() {
    KoreanName name = name("Kim Jong-suk");
    Candidate best = name.candidates(1).getFirst();
    double joint =
        model.reader().orders(name.written()).stream()
            .mapToDouble(order -> order.share() * Joint.of(order.lattice(), best.reading()))
            .sum();
    assertThat(joint / name.total()).isCloseTo(best.reading().probability(), within(1e-3));
  }

  private double share(String form, String hangul) {
    return name(form).readings().stream()
        .filter(each -> each.hangul().equals(hangul))
        .mapToDouble(Reading::probability)
        .sum();
  }

  private double ratio(String one, String other) {
    return model.ratio(name(one), name(other));
  }

  private KoreanName name(String form) {
    return model.nameOf(form);
  }
}
