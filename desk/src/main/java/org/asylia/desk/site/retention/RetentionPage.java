package org.asylia.desk.site.retention;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * Records that are due and those proposed for erasure.
 *
 * @param proposed what waits for a second person
 * @param due what is due, the longest first
 * @param next the address of the next page of what is due; empty on the last
 * @param reasons why a record may be erased
 * @param done what was just done; empty where nothing was
 * @param trouble what stood against it; empty where nothing did
 */
public record RetentionPage(
    Visit visit,
    List<Proposed> proposed,
    List<Due> due,
    Optional<String> next,
    List<Choice> reasons,
    Optional<String> done,
    Optional<String> trouble)
    implements Page {
  /** Copies the lists. */
  public RetentionPage {
    proposed = List.copyOf(proposed);
    due = List.copyOf(due);
    reasons = List.copyOf(reasons);
  }

  @Override
  public String template() {
    return "pages/retention";
  }

  /** A record that is due. */
  public record Due(String id, String reference, String kind, String closed, String since) {}

  /**
   * A record that somebody proposed to erase.
   *
   * @param mine whether the reader proposed it, and so cannot carry it out
   */
  public record Proposed(
      String id,
      String reference,
      String kind,
      String reason,
      String by,
      String at,
      boolean mine) {}
}
