package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is compared, and how pairs are found.
 *
 * @param id the column that names a record in what is written; without one, records are numbered
 * @param fields what is compared
 * @param blocks two records are compared if all parts of one of these agree
 * @param withinFiles whether a file may hold a person twice; if not, only records of different
 *     files are linked, each to one of another file at most
 * @param cap the most records of a block that are still compared with each other
 * @param threshold the probability from which a pair is held for one person; without one the engine
 *     chooses it
 * @param seed for the pairs that are drawn at random
 */
public record LinkageConfig(
    Optional<String> id,
    List<FieldRule> fields,
    List<List<KeyPart>> blocks,
    boolean withinFiles,
    int cap,
    Optional<Double> threshold,
    long seed) {
  /** The cap where none is given. */
  static final int CAP = 200;

  /** Copies the lists. */
  public LinkageConfig {
    fields = List.copyOf(fields);
    blocks = blocks.stream().map(List::copyOf).toList();
  }

  /**
   * The blocks where none are given: every two fields, dates by their year and by their day, names
   * by token, texts by their beginning if both are texts; and whole dates.
   */
  static List<List<KeyPart>> everyTwo(List<FieldRule> fields) {
    List<List<KeyPart>> blocks = new ArrayList<>();
    for (int one = 0; one < fields.size(); one++) {
      for (int other = one + 1; other < fields.size(); other++) {
        for (KeyPart first : usual(fields, one)) {
          for (KeyPart second : usual(fields, other)) {
            blocks.add(List.of(first, second));
          }
        }
        if (isText(fields, one) && isText(fields, other)) {
          KeyPart first = new KeyPart(one, KeyPart.Form.START);
          blocks.add(List.of(first, new KeyPart(other, KeyPart.Form.START)));
        }
      }
      if (fields.get(one).comparison() == Comparison.DATE) {
        blocks.add(List.of(new KeyPart(one, KeyPart.Form.WHOLE)));
      }
    }
    if (fields.size() == 1) {
      usual(fields, 0).forEach(part -> blocks.add(List.of(part)));
    }
    return blocks;
  }

  private static boolean isText(List<FieldRule> fields, int field) {
    return fields.get(field).comparison() == Comparison.TEXT;
  }

  private static List<KeyPart> usual(List<FieldRule> fields, int field) {
    return switch (fields.get(field).comparison()) {
      case NAME -> List.of(new KeyPart(field, KeyPart.Form.TOKENS));
      case DATE ->
          List.of(
              new KeyPart(field, KeyPart.Form.YEAR_OR_NEXT), new KeyPart(field, KeyPart.Form.DAY));
      case EXACT, TEXT, DIGITS -> List.of(new KeyPart(field, KeyPart.Form.WHOLE));
    };
  }
}
