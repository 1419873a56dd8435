package org.asylia.parameters;

import java.util.stream.Stream;
import org.asylia.promises.Figure;
import org.asylia.promises.Fuzzing;
import org.asylia.promises.Promise;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Searches with every fuzz target of this room. */
class FuzzHarness {

  @TestFactory
  Stream<DynamicTest> nothing_but_a_refusal_comes_out_of_a_parser() {
    return Fuzzing.ofThisModule(Figure.of(Promise.P10, "executions"))
        .map(each -> DynamicTest.dynamicTest(each.name(), each.run()::search));
  }
}
