package org.asylia.adjudication.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;

/**
 * A raw history as it was when one act joined it. Oracles look at it, and at nothing that the rules
 * or the fold compute.
 */
record Past(List<Recorded> all, int at) {

  static Stream<Past> each(List<Recorded> history) {
    return IntStream.range(0, history.size()).mapToObj(i -> new Past(history, i));
  }

  Recorded now() {
    return all.get(at);
  }

  Act act() {
    return now().act();
  }

  <A extends Act> Optional<A> is(Class<A> type) {
    return type.isInstance(act()) ? Optional.of(type.cast(act())) : Optional.empty();
  }

  List<Recorded> before() {
    return all.subList(0, at);
  }

  <A extends Act> Stream<A> acts(Class<A> type) {
    return before().stream().map(Recorded::act).filter(type::isInstance).map(type::cast);
  }

  <A extends Act> Optional<A> last(Class<A> type) {
    return acts(type).reduce((older, newer) -> newer);
  }

  <A extends Act> Optional<A> entry(EntryId id, Class<A> type) {
    return before().stream()
        .filter(r -> r.id().equals(id) && type.isInstance(r.act()))
        .map(r -> type.cast(r.act()))
        .findFirst();
  }

  boolean didBefore(OfficerId officer, Predicate<Act> what) {
    return before().stream().anyMatch(r -> r.author().equals(officer) && what.test(r.act()));
  }

  /** Where the last act of that sort stands; -1 where there is none. */
  int lastIndex(Predicate<Act> what) {
    int last = -1;
    for (int i = 0; i < at; i++) {
      last = what.test(all.get(i).act()) ? i : last;
    }
    return last;
  }

  /** Every value of that type inside a record, however deep. */
  static <T> Set<T> inside(Object value, Class<T> type) {
    Set<T> found = new HashSet<>();
    collect(value, type, found);
    return found;
  }

  private static <T> void collect(Object value, Class<T> type, Set<T> found) {
    if (type.isInstance(value)) {
      found.add(type.cast(value));
    } else if (value instanceof Iterable<?> many) {
      many.forEach(v -> collect(v, type, found));
    } else if (value instanceof Optional<?> maybe) {
      maybe.ifPresent(v -> collect(v, type, found));
    } else if (value.getClass().isRecord()) {
      for (var component : value.getClass().getRecordComponents()) {
        try {
          collect(component.getAccessor().invoke(value), type, found);
        } catch (ReflectiveOperationException e) {
          throw new IllegalStateException(component.getName(), e);
        }
      }
    }
  }
}
