package org.asylia.desk.docket;

import java.util.List;
import java.util.Optional;

/**
 * One page of the docket.
 *
 * @param rows the cases, in the order of the lens
 * @param next where the next page begins; empty on the last
 */
public record DocketPage(List<DocketRow> rows, Optional<Keyset> next) {
  /** Copies the list. */
  public DocketPage {
    rows = List.copyOf(rows);
  }
}
