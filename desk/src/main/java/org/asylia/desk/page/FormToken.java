package org.asylia.desk.page;

/**
 * A form token proves that a form came from our own page (against cross-site request forgery).
 *
 * @param field the name of the hidden field
 * @param value its value, different for each session
 */
public record FormToken(String field, String value) {

  /** Never shows the value. */
  @Override
  public String toString() {
    return "FormToken[" + field + "]";
  }
}
