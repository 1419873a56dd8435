package org.asylia.desk.site.cases.intake;

import java.util.List;

/**
 * The questions about one person.
 *
 * @param number the person's number on the form; 0 is the applicant
 * @param title who it is
 * @param names how many lines for names there are
 * @param groups the questions
 */
public record PersonBlock(int number, String title, int names, List<Group> groups) {
  /** Copies the list. */
  public PersonBlock {
    groups = List.copyOf(groups);
  }
}
