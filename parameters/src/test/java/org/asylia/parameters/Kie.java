package org.asylia.parameters;

import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The same file in Apache KIE, and its answers written as ours are. */
final class Kie {
  /** Stands for no answer: no rule, or several where one may match. */
  static final List<List<String>> NONE = List.of(List.of("no answer"));

  private final DMNRuntime runtime;
  private final DMNModel model;

  private Kie(DMNRuntime runtime) {
    this.runtime = runtime;
    model = runtime.getModels().getFirst();
  }

  static Kie of(byte[] dmn) {
    var text = new StringReader(new String(dmn, StandardCharsets.UTF_8));
    return new Kie(
        DMNRuntimeBuilder.fromDefaults()
            .buildConfiguration()
            .fromResources(List.of(ResourceFactory.newReaderResource(text)))
            .getOrElseThrow(IllegalStateException::new));
  }

  DMNResult evaluate(Facts facts) {
    var context = runtime.newContext();
    facts.values().forEach((name, value) -> context.set(name, plain(value)));
    return runtime.evaluateAll(model, context);
  }

  private static Object plain(Value value) {
    return switch (value) {
      case Value.Choice(var code) -> code;
      case Value.Quantity(var amount) -> amount;
      case Value.Day(var date) -> date;
    };
  }

  /** Returns what a decision yields, a list of rows of texts. */
  static List<List<String>> rows(Decision decision, DMNResult result) {
    Optional<Object> answer =
        Optional.ofNullable(result.getDecisionResultByName(decision.id()).getResult());
    if (answer.isEmpty()) {
      return decision.hitPolicy().single() ? NONE : List.of();
    }
    if (decision.hitPolicy().listed() && answer.get() instanceof List<?> list) {
      return list.stream().map(row -> row(decision, row)).toList();
    }
    return List.of(row(decision, answer.get()));
  }

  private static List<String> row(Decision decision, Object row) {
    if (row instanceof Map<?, ?> cells) {
      return decision.outputs().stream()
          .map(output -> Optional.<Object>ofNullable(cells.get(output.name())))
          .map(cell -> cell.map(Kie::text).orElse("nothing"))
          .toList();
    }
    return List.of(text(row));
  }

  private static String text(Object value) {
    return switch (value) {
      case BigDecimal amount -> new Value.Quantity(amount).text();
      case Number amount -> new Value.Quantity(new BigDecimal(amount.toString())).text();
      case LocalDate date -> date.toString();
      default -> String.valueOf(value);
    };
  }

  /** Returns what our engine yields for every decision; {@link #NONE} where it has no answer. */
  static Map<String, List<List<String>>> ours(ParameterSet set, Facts facts) {
    Map<String, List<List<String>>> answers = new LinkedHashMap<>();
    for (var decision : set.decisions()) {
      answers.put(decision.id(), NONE);
    }
    try {
      for (var answer : set.evaluate(facts).answers()) {
        List<List<String>> rows = new ArrayList<>();
        answer.rows().forEach(row -> rows.add(row.stream().map(Value::text).toList()));
        answers.put(answer.decision(), rows);
      }
    } catch (EvaluationException noAnswer) {
      return answers;
    }
    return answers;
  }
}
