package org.asylia.identity.linkage;

import java.util.List;
import java.util.Map;

/**
 * One thing that records are compared by.
 *
 * @param name what it is called in blocks and reasons
 * @param columns the columns it is made of, in this order; a date of three is year, month, day
 * @param comparison how its values are compared
 * @param frequencies whether agreeing on a rare value counts more than on a common one
 * @param absence whether having no value speaks too, as a second given name does; else a field that
 *     one of two records lacks says nothing
 * @param same values that stand for another, as the spellings of one place
 */
public record FieldRule(
    String name,
    List<String> columns,
    Comparison comparison,
    boolean frequencies,
    boolean absence,
    Map<String, String> same) {

  /** Copies the lists. */
  public FieldRule {
    columns = List.copyOf(columns);
    same = Map.copyOf(same);
  }
}
