package org.asylia.benchmarks;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.CaseFile;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.ScriptedCase;
import org.asylia.vault.Draft;
import org.asylia.vault.Heads;
import org.asylia.vault.OpenedCase;
import org.asylia.vault.Reader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Opening a case of 300 acts: read, check, decrypt, fold. Milliseconds each. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadBenchmark {
  private static final int ACTS = 300;
  private static final Instant NOW = Instant.parse("2026-06-01T00:00:00Z");

  private Optional<BenchNode> node = Optional.empty();
  private Optional<ScriptedCase> scripted = Optional.empty();

  /** Records the case. */
  @Setup
  public void start() throws IOException {
    BenchNode fresh = new BenchNode();
    node = Optional.of(fresh);
    Situation situation = Situation.load("north-korea");
    ScriptedCase one =
        Caseload.in(situation, PublishedParameters.of(situation)).largeCase(1, ACTS, NOW);
    scripted = Optional.of(one);
    List<Draft> drafts =
        one.acts().stream().map(a -> new Draft(a.id(), a.author(), a.at(), a.act())).toList();
    fresh.vault.append(one.id(), Heads.none(), drafts);
  }

  /** The case, opened and folded. */
  @Benchmark
  public CaseFile openCaseOf300Acts() {
    ScriptedCase one = scripted.orElseThrow();
    Reader reader = new Reader(one.acts().getFirst().author(), NOW);
    OpenedCase opened = node.orElseThrow().vault.open(reader, one.id());
    return CaseFile.fold(opened.id(), opened.acts());
  }

  /** Stops PostgreSQL. */
  @TearDown
  public void stop() throws IOException {
    node.orElseThrow().close();
  }
}
