package org.asylia.desk.page;

/**
 * A page that says what went wrong and what to do next, without technical detail.
 *
 * @param visit who reads
 * @param trouble what kind of trouble
 */
public record ErrorPage(Visit visit, Trouble trouble) implements Page {

  /** A kind of trouble, as far as a reader can act on it. */
  public enum Trouble {
    /** The address does not exist, or is not for this reader; the two look the same. */
    NOT_HERE,
    /** The form was too old or came from elsewhere. */
    STALE_FORM,
    /** The reader has opened as many cases as they may in an hour. */
    BUDGET_SPENT,
    /** The reader belongs to a group whose key nobody has passed on to them yet. */
    KEY_AWAITED,
    /** The request was not understood. */
    NOT_UNDERSTOOD,
    /** The desk failed. */
    OUR_FAULT
  }

  @Override
  public String template() {
    return "pages/error";
  }
}
