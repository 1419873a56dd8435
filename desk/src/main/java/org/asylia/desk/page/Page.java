package org.asylia.desk.page;

import org.springframework.web.servlet.ModelAndView;

/**
 * A page is a record that holds everything one template shows.
 *
 * <p>The template lies at {@code src/main/jte/<template>.jte} and takes exactly one parameter,
 * {@code @param} followed by the record's class.
 */
public interface Page {

  /** The name under which the template finds the page. */
  String MODEL = "page";

  /** Who reads, in which language. */
  Visit visit();

  /** The template's path without ending, for example {@code pages/home}. */
  String template();

  /** This page as Spring wants it from a controller. */
  default ModelAndView show() {
    return new ModelAndView(template(), MODEL, this);
  }
}
