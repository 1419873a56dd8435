package org.asylia.desk.site.cases.access;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm;

/**
 * Who has access to a case.
 *
 * @param visit who reads
 * @param frame what stands around every page of the case
 * @param working who works on it, in which roles
 * @param unowned what to say where nobody has the role that owes the next step
 * @param glasses the times the glass was broken, the latest first
 * @param changes what was changed about access, oldest first
 * @param forms what a supervisor may change
 */
public record AccessPage(
    Visit visit,
    CaseFrame frame,
    List<Worker> working,
    Optional<String> unowned,
    List<GlassCard> glasses,
    List<TimelineEntry> changes,
    List<ActForm> forms)
    implements Page {

  /** Copies the lists. */
  public AccessPage {
    working = List.copyOf(working);
    glasses = List.copyOf(glasses);
    changes = List.copyOf(changes);
    forms = List.copyOf(forms);
  }

  /** An officer, and the roles they have in the case. */
  public record Worker(String name, String roles) {}

  /**
   * A broken glass.
   *
   * @param title who broke it and until when it opens the case
   * @param standing whether it is open, to be reviewed, or reviewed
   * @param reason why
   * @param review what the review found; empty while there is none
   * @param forms the review, for those who may make it
   */
  public record GlassCard(
      String title, Chip standing, String reason, Optional<String> review, List<ActForm> forms) {
    /** Copies the list. */
    public GlassCard {
      forms = List.copyOf(forms);
    }
  }

  @Override
  public String template() {
    return "pages/cases/access";
  }
}
