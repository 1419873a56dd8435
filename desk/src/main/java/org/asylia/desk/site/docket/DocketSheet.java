package org.asylia.desk.site.docket;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The docket as a page.
 *
 * @param visit who reads
 * @param tabs the lenses
 * @param lines the cases
 * @param empty what to say where there are none
 * @param first the address of the first page; empty when this is it
 * @param next the address of the next page; empty on the last
 * @param find the field for a reference
 * @param waiting how many alarms wait that this page does not show; empty where none
 */
public record DocketSheet(
    Visit visit,
    List<LensTab> tabs,
    List<DocketLine> lines,
    String empty,
    Optional<String> first,
    Optional<String> next,
    Field find,
    Optional<LensTab> waiting)
    implements Page {

  /** Copies the lists. */
  public DocketSheet {
    tabs = List.copyOf(tabs);
    lines = List.copyOf(lines);
  }

  @Override
  public String template() {
    return "pages/docket";
  }
}
