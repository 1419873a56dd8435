package org.asylia.desk.site.cases.intake;

import java.util.List;
import org.asylia.desk.page.Ask;

/**
 * Questions that belong together.
 *
 * @param title what they are about
 * @param note what to bear in mind; may be empty
 * @param asks the questions
 */
public record Group(String title, String note, List<Ask> asks) {
  /** Copies the list. */
  public Group {
    asks = List.copyOf(asks);
  }
}
