package org.asylia.desk.authoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.asylia.parameters.ParameterSet;
import org.jdbi.v3.core.Jdbi;

/** The files of published sets: shipped with a situation, or kept by the node. */
final class SetSources {
  private static final String HEAD = "invariants/1 for ";

  private final String situation;
  private final Jdbi jdbi;
  private final NodeSets own;

  SetSources(String situation, Jdbi jdbi, NodeSets own) {
    this.situation = situation;
    this.jdbi = jdbi;
    this.own = own;
  }

  /** The files of a published set. */
  Draft.Text of(ParameterSet set) {
    Optional<Draft.Text> kept =
        own.published(set.header().digest())
            .map(act -> new Draft.Text(file(act.digest()), file(act.invariants())));
    return kept.orElseGet(
        () -> new Draft.Text(shipped(set.id() + ".dmn"), shipped(set.id() + ".invariants")));
  }

  /** The same invariants for a set of another id. */
  static String retargeted(String invariants, String from, String to) {
    String head = HEAD + from;
    int end = invariants.indexOf('\n');
    String first = end < 0 ? invariants : invariants.substring(0, end);
    return first.strip().equals(head)
        ? HEAD + to + (end < 0 ? "" : invariants.substring(end))
        : invariants;
  }

  private String file(String digest) {
    return DraftStore.file(jdbi, digest)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .orElse("");
  }

  private String shipped(String name) {
    String path = "situations/" + situation + "/parameters/" + name;
    try (InputStream in = SetSources.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The data " + path + " cannot be read.", e);
    }
  }
}
