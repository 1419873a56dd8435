package org.asylia.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.asylia.promises.Figure;
import org.asylia.promises.Fuzzing;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Searches with every fuzz target of this room; {@code -Dasylia.long} searches longer. */
class FuzzHarness {
  private static final int SECONDS = Integer.getInteger("asylia.fuzz", Runs.of(5, 60));
  private final AtomicLong runs = new AtomicLong();

  @TestFactory
  List<DynamicTest> nothing_but_a_refusal_comes_out_of_a_parser() {
    List<Fuzzing.Target> all = Fuzzing.targets(Path.of("src/test/java"));
    return all.stream()
        .map(target ->
            DynamicTest.dynamicTest(
                target.toString(),
                () -> {
                  Path work = Path.of("target/fuzz", target.toString());
                  runs.addAndGet(Fuzzing.search(target, SECONDS, work));
                  Figure.of(Promise.P10, "executions")
                      .count(
                          runs.get(),
                          "executions of " + all.size() + " targets, " + SECONDS + " s each");
                }))
        .toList();
  }
}
