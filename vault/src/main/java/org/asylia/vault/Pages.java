package org.asylia.vault;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/** Rows in the order of a key, read a page at a time after the last row seen. */
final class Pages<T> implements Iterator<T> {
  private final Function<Optional<T>, List<T>> next;
  private Iterator<T> page = List.<T>of().iterator();
  private Optional<T> last = Optional.empty();
  private Optional<T> peeked = Optional.empty();
  private boolean ended;

  Pages(Function<Optional<T>, List<T>> next) {
    this.next = next;
  }

  @Override
  public boolean hasNext() {
    return peek().isPresent();
  }

  /** The next row, without taking it. */
  Optional<T> peek() {
    if (peeked.isEmpty() && !ended) {
      if (!page.hasNext()) {
        page = next.apply(last).iterator();
      }
      ended = !page.hasNext();
      peeked = ended ? Optional.empty() : Optional.of(page.next());
    }
    return peeked;
  }

  @Override
  public T next() {
    T row = peek().orElseThrow(NoSuchElementException::new);
    last = peeked;
    peeked = Optional.empty();
    return row;
  }

  /** Takes all next rows that belong together. */
  List<T> takeWhile(java.util.function.Predicate<T> belongs) {
    List<T> taken = new ArrayList<>();
    while (peek().filter(belongs).isPresent()) {
      taken.add(next());
    }
    return taken;
  }
}
