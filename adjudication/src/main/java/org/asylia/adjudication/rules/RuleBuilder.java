package org.asylia.adjudication.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.Refusal;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;

/** Writes down a rule: its id, its sources, and what it asks of each type of act. */
final class RuleBuilder {
  private final String id;
  private final List<String> sources;
  private final List<Part<?>> parts = new ArrayList<>();

  private RuleBuilder(String id, List<String> sources) {
    this.id = id;
    this.sources = sources;
  }

  static RuleBuilder rule(String id, String... sources) {
    return new RuleBuilder(id, List.of(sources));
  }

  <A extends Act> RuleBuilder on(Class<A> act, Function<Asked<A>, Optional<Objection>> look) {
    parts.add(new Part<>(act, look));
    return this;
  }

  Rule build() {
    List<Part<?>> all = List.copyOf(parts);
    return new Rule(
        id,
        sources,
        (file, proposed, situation) ->
            all.stream()
                .flatMap(p -> p.look(file, proposed, situation).stream())
                .findFirst()
                .map(o -> Refusal.of(id, o.variant(), o.args())));
  }

  private record Part<A extends Act>(
      Class<A> type, Function<Asked<A>, Optional<Objection>> question) {
    Optional<Objection> look(CaseFile file, Proposed proposed, Situation situation) {
      return type.isInstance(proposed.act())
          ? question.apply(new Asked<>(file, type.cast(proposed.act()), proposed, situation))
          : Objection.none();
    }
  }
}
