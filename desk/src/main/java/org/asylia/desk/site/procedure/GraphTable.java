package org.asylia.desk.site.procedure;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.procedure.DeadlineRule;
import org.asylia.adjudication.procedure.Exit;
import org.asylia.adjudication.procedure.Graph;
import org.asylia.adjudication.procedure.Guard;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.procedure.Step;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.procedure.ProcedurePage.Row;
import org.asylia.desk.site.procedure.ProcedurePage.Way;

/** Puts a graph of the procedure into the words of a table. */
record GraphTable(Messages say, Explanations words) {

  List<Row> rows(Graph graph) {
    return graph.steps().values().stream().map(this::row).toList();
  }

  private Row row(Step step) {
    return new Row(
        id(step.state()),
        state(step.state()),
        words.label(step.task()),
        step.owner().map(say::word),
        deadline(step.deadline()),
        ways(step));
  }

  private Optional<String> deadline(DeadlineRule rule) {
    return switch (rule) {
      case DeadlineRule.None() -> Optional.empty();
      case DeadlineRule.After(Duration duration) ->
          Optional.of(say.say("procedure.days", duration.toDays()));
      case DeadlineRule.AppealDeadline(Duration otherwise) ->
          Optional.of(say.say("procedure.appeal-days", otherwise.toDays()));
    };
  }

  /** Where acts lead and under which condition; those that stay in the state are left out. */
  private record Target(State next, Guard guard) {}

  private List<Way> ways(Step step) {
    Map<Target, List<String>> acts = new LinkedHashMap<>();
    for (Exit exit : step.exits()) {
      if (exit.next() != step.state()) {
        acts.computeIfAbsent(new Target(exit.next(), exit.guard()), _ -> new ArrayList<>())
            .add(words.label("act." + exit.act().getSimpleName()));
      }
    }
    return acts.entrySet().stream().map(e -> way(e.getKey(), e.getValue())).toList();
  }

  private Way way(Target target, List<String> acts) {
    Optional<String> condition =
        target.guard() == Guard.ALWAYS
            ? Optional.empty()
            : Optional.of(words.label("guard." + target.guard()));
    return new Way(acts, condition, id(target.next()), state(target.next()));
  }

  private String state(State state) {
    return words.label("state." + state.name());
  }

  private static String id(State state) {
    return "state-" + state.name();
  }
}
