package org.asylia.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.parameters.Value;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** A shipped set in Apache KIE, with facts ready to be evaluated. */
final class KieSet {
  private final DMNRuntime runtime;
  private final DMNModel model;
  private final List<DMNContext> contexts = new ArrayList<>();

  KieSet(String situation, String set) {
    String path = "situations/" + situation + "/parameters/" + set + ".dmn";
    try (InputStream in = KieSet.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(path + " is not on the class path.");
      }
      runtime =
          DMNRuntimeBuilder.fromDefaults()
              .buildConfiguration()
              .fromResources(
                  List.of(
                      ResourceFactory.newReaderResource(
                          new InputStreamReader(in, StandardCharsets.UTF_8))))
              .getOrElseThrow(IllegalStateException::new);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    model = runtime.getModels().getFirst();
  }

  void add(Map<String, Value> facts) {
    DMNContext context = runtime.newContext();
    facts.forEach((name, value) -> context.set(name, value.text()));
    contexts.add(context);
  }

  DMNResult evaluate(int index) {
    return runtime.evaluateAll(model, contexts.get(index));
  }
}
