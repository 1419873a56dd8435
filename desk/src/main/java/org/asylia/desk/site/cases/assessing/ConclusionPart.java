package org.asylia.desk.site.cases.assessing;

import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/** The conclusion alone, as it follows what is picked in a form. */
public record ConclusionPart(Visit visit, ConclusionView conclusion) implements Page {
  @Override
  public String template() {
    return "pages/cases/conclusion-part";
  }
}
