package org.asylia.desk.site.parameters;

import java.util.List;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The parameter sets of the situation.
 *
 * @param visit who reads
 * @param lines one for each set
 * @param withheld published sets that cannot be used, and why
 */
public record ParametersPage(Visit visit, List<Line> lines, List<String> withheld) implements Page {

  /** Copies the lists. */
  public ParametersPage {
    lines = List.copyOf(lines);
    withheld = List.copyOf(withheld);
  }

  @Override
  public String template() {
    return "pages/parameters";
  }

  /**
   * A set in a line.
   *
   * @param id its id
   * @param path its page
   * @param jurisdiction whose law it holds
   * @param from first day on which decisions are taken under it
   * @param to last day
   * @param standard the standard of proof, as the set words it, in English
   * @param digest the first characters of its file's SHA-256
   */
  public record Line(
      String id,
      String path,
      String jurisdiction,
      String from,
      String to,
      String standard,
      String digest) {}
}
