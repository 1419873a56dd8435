package org.asylia.desk.site.parameters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.docket.DocketPage;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Keyset;
import org.asylia.desk.docket.Lens;
import org.asylia.parameters.ParameterSet;

/**
 * Open cases that were last read under a set in another version than the one in use.
 *
 * @param rows the cases
 * @param first whether this is the first page
 * @param next where to look on; empty where all were looked at
 */
public record OlderReadings(List<DocketRow> rows, boolean first, Optional<Keyset> next) {
  private static final int PAGE = 50;

  /** How many pages of the docket one request looks through at most. */
  private static final int PAGES = 40;

  /** Copies the list. */
  public OlderReadings {
    rows = List.copyOf(rows);
  }

  static OlderReadings of(Docket docket, ParameterSet set, Optional<Keyset> after) {
    Lens lens = new Lens.ReadUnder(set.id());
    List<DocketRow> older = new ArrayList<>();
    Optional<Keyset> from = after;
    for (int page = 0; page < PAGES; page++) {
      DocketPage read = docket.page(lens, from, PAGE);
      read.rows().stream().filter(row -> older(row, set)).forEach(older::add);
      from = read.next();
      if (from.isEmpty() || older.size() >= PAGE) {
        break;
      }
    }
    return new OlderReadings(older, after.isEmpty(), from);
  }

  private static boolean older(DocketRow row, ParameterSet set) {
    return row.parameterSha().filter(set.header().digest()::equals).isEmpty();
  }
}
