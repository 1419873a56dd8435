package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asylia.adjudication.kit.Attempt;
import org.asylia.adjudication.kit.Scenario;
import org.asylia.adjudication.procedure.ActTypes;
import org.asylia.adjudication.procedure.Guard;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.rules.RuleCases;
import org.asylia.casefile.Act;
import org.asylia.casefile.Element;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplanationsTest {
  private static final Pattern VALUE = Pattern.compile("\\{\\d}");

  private static ResourceBundle bundle(String language) {
    return ResourceBundle.getBundle(
        "org.asylia.adjudication.explanations",
        Locale.of(language),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "zh"})
  void every_text_is_there_and_names_the_same_values(String language) {
    ResourceBundle english = bundle("en");
    ResourceBundle other = bundle(language);
    for (String key : english.keySet()) {
      assertThat(values(other.getString(key))).as(key).isSubsetOf(values(english.getString(key)));
      if (!key.equals("guard.ALWAYS")) {
        assertThat(other.getString(key)).as(key).isNotEqualTo(english.getString(key)).isNotBlank();
      }
    }
    assertThat(other.keySet()).isEqualTo(english.keySet());
  }

  private static Set<String> values(String text) {
    Set<String> values = new TreeSet<>();
    VALUE.matcher(text).results().forEach(m -> values.add(m.group()));
    return values;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh"})
  void every_refusal_is_explained_with_its_values(String language) {
    Explanations words = Explanations.of(Locale.of(language));
    RuleCases.all()
        .map(Attempt::told)
        .map(told -> told.get())
        .map(t -> (Verdict.Refused) Scenario.FULL.admit(t.file(), t.proposed()))
        .flatMap(v -> v.refusals().stream())
        .forEach(r -> {
          assertThat(words.why(r)).as(r.toString()).isNotBlank().doesNotContain("{", "@");
          assertThat(words.satisfy(r)).as(r.toString()).isNotBlank().doesNotContain("{", "@");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko", "zh"})
  void everything_a_page_names_has_a_label(String language) {
    Explanations words = Explanations.of(Locale.of(language));
    Stream.of(
            ActTypes.of(Act.class).stream().map(a -> "act." + a.getSimpleName()),
            Stream.of(State.values()).flatMap(s -> Stream.of("state." + s, "task." + s)),
            Stream.of(Element.values()).map(e -> "Element." + e),
            Stream.of(Role.values()).map(r -> "Role." + r),
            Stream.of(Modality.values()).map(m -> "Modality." + m),
            Stream.of(Guard.values()).filter(g -> g != Guard.ALWAYS).map(g -> "guard." + g))
        .flatMap(s -> s)
        .forEach(k -> assertThat(words.label(k)).as(k).isNotBlank());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void a_value_that_is_a_label_is_put_into_the_language(String language) {
    Refusal refusal = Refusal.of("I02", "uncited", List.of("@Element.AGENT"));
    assertThat(Explanations.of(Locale.of(language)).why(refusal))
        .isEqualTo("“Agent of persecution” is found not met without any evidence.");
  }
}
