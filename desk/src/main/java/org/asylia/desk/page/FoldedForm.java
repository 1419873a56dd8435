package org.asylia.desk.page;

import java.util.List;

/**
 * A form that lies folded on a page until it is needed.
 *
 * @param code names it among the forms of the page, in the hidden field {@code do}
 * @param title what it does
 * @param note what to bear in mind; may be empty
 * @param asks its questions
 * @param button what sending it is called
 * @param open whether it is unfolded, because it was sent and came back
 */
public record FoldedForm(
    String code, String title, String note, List<Ask> asks, String button, boolean open) {
  /** Copies the list. */
  public FoldedForm {
    asks = List.copyOf(asks);
  }
}
