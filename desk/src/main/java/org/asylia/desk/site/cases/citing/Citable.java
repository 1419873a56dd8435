package org.asylia.desk.site.cases.citing;

import org.asylia.casefile.EntryId;
import org.asylia.desk.page.CitationChoice;

/**
 * Something in the file that a finding can rest on.
 *
 * @param id its entry
 * @param label its short name, for example "Line 12"
 * @param excerpt its words
 * @param tag the BCP 47 tag of the words; empty where not known
 * @param path where to read it
 */
public record Citable(EntryId id, String label, String excerpt, String tag, String path) {

  private static final int LONGEST = 240;

  /** The choice in a form. */
  public CitationChoice choice() {
    String cut = excerpt.length() > LONGEST ? excerpt.substring(0, LONGEST) + "…" : excerpt;
    return new CitationChoice(id.toString(), label, cut, tag);
  }
}
