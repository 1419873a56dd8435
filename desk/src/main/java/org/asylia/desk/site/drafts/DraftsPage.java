package org.asylia.desk.site.drafts;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The drafts of a node, and how to begin one.
 *
 * @param lines the drafts, the one changed last on top
 * @param next the address of the next page; empty on the last
 * @param sets the published sets that a draft may be begun from
 * @param basedOn which of them
 * @param id the id of the new set
 * @param from its first day
 * @param trouble why a file was not taken
 */
public record DraftsPage(
    Visit visit,
    List<Line> lines,
    Optional<String> next,
    List<Choice> sets,
    Field basedOn,
    Field id,
    Field from,
    Optional<DraftHead.Trouble> trouble)
    implements Page {
  /** Copies the lists. */
  public DraftsPage {
    lines = List.copyOf(lines);
    sets = List.copyOf(sets);
  }

  @Override
  public String template() {
    return "pages/drafts";
  }

  /** A draft in a line. */
  public record Line(
      String path, String set, String basedOn, Chip state, String by, String changed) {}
}
