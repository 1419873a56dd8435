package org.asylia.desk.site.cases.resettlement;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm;

/**
 * The way of a case to a place to live.
 *
 * @param visit who reads
 * @param frame the case around it
 * @param people each member, and what is missing before they can be submitted
 * @param clock by when they should have left, once a submission is signed
 * @param late whether that day is past and they have not left
 * @param steps what happened so far
 * @param forms what the reader may do here
 */
public record ResettlementPage(
    Visit visit,
    CaseFrame frame,
    List<Ready> people,
    Optional<String> clock,
    boolean late,
    List<TimelineEntry> steps,
    List<ActForm> forms)
    implements Page {

  /** Copies the lists. */
  public ResettlementPage {
    people = List.copyOf(people);
    steps = List.copyOf(steps);
    forms = List.copyOf(forms);
  }

  @Override
  public String template() {
    return "pages/cases/resettlement";
  }

  /** A person and what is missing; nothing missing means ready. */
  public record Ready(String person, List<String> missing) {
    /** Copies the list. */
    public Ready {
      missing = List.copyOf(missing);
    }
  }
}
