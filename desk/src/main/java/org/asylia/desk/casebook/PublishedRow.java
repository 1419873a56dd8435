package org.asylia.desk.casebook;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One row of a file of published decisions, as written. It holds only what a replay may read.
 *
 * @param number the row's place in the file, from 1
 * @param wellFormed whether the row is an object
 * @param texts the row's own fields that are texts, such as {@code id} and {@code outcome}
 * @param facts whether the row has any field that facts are coded from
 * @param fields the fields of {@code facts} and {@code findings}, by path, such as {@code
 *     facts.risk_dprk}; a field that is null is left out
 * @param inferred the fields that were deduced and not read
 * @param unread the names of fields that no replay knows
 */
record PublishedRow(
    long number,
    boolean wellFormed,
    Map<String, Written> texts,
    boolean facts,
    Map<String, Written> fields,
    Set<String> inferred,
    Set<String> unread) {

  /** What stands in a field. */
  sealed interface Written {
    /** A text or number, as written. */
    record Text(String value) implements Written {}

    /** Something that cannot be a code: a list, an object or a text that is far too long. */
    record Unusable(String what) implements Written {}
  }

  /** Copies the collections. */
  PublishedRow {
    texts = Map.copyOf(texts);
    fields = Map.copyOf(fields);
    inferred = Set.copyOf(inferred);
    unread = Set.copyOf(unread);
  }

  /** A field of the row that is a text; empty where it is missing, null, blank or unusable. */
  Optional<String> text(String name) {
    return texts.get(name) instanceof Written.Text(String value) && !value.isBlank()
        ? Optional.of(value.strip())
        : Optional.empty();
  }

  /** The row's id, or its number where it has none. */
  String id() {
    return text("id").orElse("#" + number);
  }

  /** The split the row belongs to, without what is said about it; empty where it has none. */
  String split() {
    return text("split").map(s -> s.split("[\\s(]", 2)[0]).orElse("");
  }

  /** What is written under a path such as {@code facts.risk_dprk} or {@code kind}. */
  Optional<Written> at(String path) {
    return Optional.ofNullable(path.contains(".") ? fields.get(path) : texts.get(path));
  }
}
