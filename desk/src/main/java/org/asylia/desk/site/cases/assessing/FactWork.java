package org.asylia.desk.site.cases.assessing;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.desk.office.Vocabulary.Fact;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.parameters.ValueType;

/** The form that finds one coded fact. */
final class FactWork {
  static final String KEY = "fact.";
  static final String VALUE = "work-value";

  private FactWork() {}

  /** The facts that the set in force asks for, in its order. */
  static List<Fact> asked(Bench at) {
    return at.set().stream()
        .flatMap(set -> set.inputs().stream())
        .filter(i -> i.type() instanceof ValueType.Enumeration)
        .flatMap(i -> at.words().fact(i.name()).stream())
        .toList();
  }

  static Optional<Work> of(Bench at, String key) {
    return fact(at, key).map(fact -> work(at, key, fact));
  }

  private static Work work(Bench at, String key, Fact fact) {
    var say = at.say();
    Optional<FactFound> before =
        Optional.ofNullable(at.file().assessment().facts().get(fact.code())).map(f -> f.act());
    List<Choice> values =
        fact.values().keySet().stream()
            .map(v -> new Choice(v, at.words().value(say.language(), fact.code(), v)))
            .toList();
    Field value = Field.of(VALUE, say.say("assessing.value")).needed();
    return new Work(
        key,
        at.words().label(say.language(), fact.code()),
        say.say("assessing.fact-help"),
        List.of(
            new Work.One(
                at.form().fill(before.map(b -> value.holding(b.value())).orElse(value)), values),
            at.rests(before.map(FactFound::citations).orElse(List.of())),
            at.why(before.map(FactFound::reason).orElse(""))),
        true);
  }

  static Optional<FactFound> read(Bench at, String key) {
    String value = at.form().needed(VALUE, at.say().say("assessing.value-needed"));
    return fact(at, key).map(f -> new FactFound(f.code(), value, at.cited(), at.reason()));
  }

  private static Optional<Fact> fact(Bench at, String key) {
    return asked(at).stream().filter(f -> key.equals(KEY + f.code())).findFirst();
  }
}
