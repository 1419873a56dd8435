package org.asylia.benchmarks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.parameters.Evaluation;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Run;
import org.asylia.parameters.Value;
import org.asylia.parameters.ValueType;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Evaluations per second and core of the whole mandate set, on changing facts. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class EvaluateBenchmark {
  private static final int CASES = 1024;

  private Optional<ParameterSet> set = Optional.empty();
  private Optional<Run> run = Optional.empty();
  private Optional<KieSet> kie = Optional.empty();
  private final int[][] encoded = new int[CASES][];
  private final Facts[] facts = new Facts[CASES];
  private int next;

  /** Reads the set and makes 1024 different combinations of facts. */
  @Setup
  public void start() {
    ParameterSet mandate =
        PublishedParameters.of(Situation.load("north-korea")).sets().stream()
            .filter(s -> s.id().equals("UNHCR"))
            .findFirst()
            .orElseThrow();
    set = Optional.of(mandate);
    run = Optional.of(mandate.newRun());
    kie = Optional.of(new KieSet("north-korea", mandate.id()));
    java.util.Random random = new java.util.Random(20_261_122L);
    for (int i = 0; i < CASES; i++) {
      Map<String, Value> values = new HashMap<>();
      for (FactInput input : mandate.inputs()) {
        if (input.type() instanceof ValueType.Enumeration codes) {
          int pick = random.nextInt(codes.codes().size());
          values.put(input.name(), Value.of(codes.codes().get(pick)));
        }
      }
      kie.orElseThrow().add(values);
      facts[i] = new Facts(values);
      encoded[i] = mandate.encode(facts[i]);
    }
  }

  /** Compiled tables on coded facts, as a run over a caseload uses them. */
  @Benchmark
  public Run compiled() {
    Run at = run.orElseThrow();
    at.evaluate(encoded[next++ & (CASES - 1)]);
    return at;
  }

  /** From named facts to an answer with the rules that fired, as a page uses it. */
  @Benchmark
  public Evaluation withRulesThatFired() {
    return set.orElseThrow().evaluate(facts[next++ & (CASES - 1)]);
  }

  /** The same set on the same facts in Apache KIE, all decisions. */
  @Benchmark
  public Object kieOnTheSameFacts() {
    return kie.orElseThrow().evaluate(next++ & (CASES - 1));
  }
}
