package org.asylia.desk.site.glass;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page that breaks the glass.
 *
 * @param visit who reads
 * @param reference the case's reference
 * @param reason why it cannot wait
 * @param trouble why the glass was not broken though everything was filled in
 */
public record GlassPage(Visit visit, Field reference, Field reason, Optional<String> trouble)
    implements Page {

  /** Every field, for the summary of what needs another look. */
  public List<Field> all() {
    return List.of(reference, reason);
  }

  @Override
  public String template() {
    return "pages/glass";
  }
}
