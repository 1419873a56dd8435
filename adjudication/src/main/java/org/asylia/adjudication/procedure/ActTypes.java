package org.asylia.adjudication.procedure;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.casefile.Act;

/** The types of act, read from the sealed hierarchy. */
public final class ActTypes {
  private ActTypes() {}

  /** Every type of act below that one, in the order of the hierarchy. */
  public static Set<Class<? extends Act>> of(Class<? extends Act> root) {
    Set<Class<? extends Act>> all = new LinkedHashSet<>();
    leaves(root).forEach(all::add);
    return all;
  }

  private static Stream<Class<? extends Act>> leaves(Class<? extends Act> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(c -> leaves(c.asSubclass(Act.class)))
        : Stream.of(type);
  }
}
