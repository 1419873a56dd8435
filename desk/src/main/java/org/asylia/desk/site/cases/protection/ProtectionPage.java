package org.asylia.desk.site.cases.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm;

/**
 * What protects the people of a case meanwhile.
 *
 * @param visit who reads
 * @param frame the case around it
 * @param alarms every alarm, those that run first
 * @param certificates the certificates given
 * @param given referrals and disclosures, oldest first
 * @param forms what the reader may do here
 */
public record ProtectionPage(
    Visit visit,
    CaseFrame frame,
    List<AlarmCard> alarms,
    List<Paper> certificates,
    List<TimelineEntry> given,
    List<ActForm> forms)
    implements Page {

  /** Copies the lists. */
  public ProtectionPage {
    alarms = List.copyOf(alarms);
    certificates = List.copyOf(certificates);
    given = List.copyOf(given);
    forms = List.copyOf(forms);
  }

  @Override
  public String template() {
    return "pages/cases/protection";
  }

  /**
   * An alarm.
   *
   * @param title what happened
   * @param standing whether it runs, is taken on or over
   * @param told who is told by now and by when an officer must take it on; empty once taken on
   * @param since when it was raised
   * @param running whether its clock still runs
   * @param account what is known
   * @param done what was done, oldest first
   * @param forms what the reader may do about it
   */
  public record AlarmCard(
      String title,
      Chip standing,
      Optional<String> told,
      Instant since,
      boolean running,
      String account,
      List<TimelineEntry> done,
      List<ActForm> forms) {
    /** Copies the lists. */
    public AlarmCard {
      done = List.copyOf(done);
      forms = List.copyOf(forms);
    }
  }

  /**
   * A certificate given: to whom, until when, and where its PDF is; empty for one from elsewhere.
   */
  public record Paper(String person, String until, Chip standing, Optional<String> path) {}
}
