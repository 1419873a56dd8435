package org.asylia.desk.authoring;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.Invariants;
import org.asylia.parameters.proof.SetProof;

/**
 * Reads and proves versions of drafts as {@code asylia parameters prove} does, and remembers the
 * last few. Safe for use by many threads.
 */
final class Prover {
  private static final int REMEMBERED = 24;

  private final Map<String, Checked> known =
      new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Checked> eldest) {
          return size() > REMEMBERED;
        }
      };

  Checked check(String name, Draft.Text text) {
    String key = name + " " + Digests.of(text.dmn()) + " " + Digests.of(text.invariants());
    synchronized (known) {
      Checked before = known.get(key);
      if (before != null) {
        return before;
      }
    }
    Checked fresh = fresh(name, text);
    synchronized (known) {
      known.put(key, fresh);
    }
    return fresh;
  }

  private static Checked fresh(String name, Draft.Text text) {
    try {
      var set = DmnReader.read(name + ".dmn", bytes(text.dmn()));
      return new Checked.Usable(set, SetProof.check(set, invariants(name, text)));
    } catch (InvalidParameterSetException why) {
      return new Checked.Unusable(why);
    }
  }

  private static Invariants[] invariants(String name, Draft.Text text) {
    return text.invariants().isBlank()
        ? new Invariants[0]
        : new Invariants[] {InvariantReader.read(name + ".invariants", bytes(text.invariants()))};
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
