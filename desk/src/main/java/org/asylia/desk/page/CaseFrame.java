package org.asylia.desk.page;

import java.util.List;
import java.util.Optional;

/**
 * What stands around every page of a case: reference, where it stands, alarms, what is missing, and
 * the way to its other pages.
 *
 * @param id the case's identifier, as it stands in addresses
 * @param reference the short reference
 * @param seen the heads this page was made from, for forms
 * @param chips host state, modality, and what must not be overlooked
 * @param way the steps of the whole way
 * @param alarms alarms that run, the most urgent first
 * @param missing what the rules still ask for
 * @param tabs the pages of the case
 * @param trouble what went wrong with what was sent; empty where nothing was sent or all is well
 */
public record CaseFrame(
    String id,
    String reference,
    String seen,
    List<Chip> chips,
    List<Step> way,
    List<RunningAlarm> alarms,
    List<MissingPiece> missing,
    List<Tab> tabs,
    Optional<SendTrouble> trouble) {

  /** Copies the lists. */
  public CaseFrame {
    chips = List.copyOf(chips);
    way = List.copyOf(way);
    alarms = List.copyOf(alarms);
    missing = List.copyOf(missing);
    tabs = List.copyOf(tabs);
  }

  /** The address of this case, or of a page below it. */
  public String path(String below) {
    return "/cases/" + id + below;
  }

  /** The same frame with what went wrong. */
  public CaseFrame with(SendTrouble what) {
    return new CaseFrame(id, reference, seen, chips, way, alarms, missing, tabs, Optional.of(what));
  }

  /** A page of the case. */
  public record Tab(String label, String path, boolean here) {}

  /** An alarm that is not closed. */
  public record RunningAlarm(
      String entry, String title, String text, java.time.Instant since, boolean acknowledged) {}
}
