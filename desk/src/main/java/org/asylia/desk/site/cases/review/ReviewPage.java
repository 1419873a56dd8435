package org.asylia.desk.site.cases.review;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.DiffRow;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.TimelineEntry;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.form.ActForm;
import org.asylia.desk.site.cases.quote.Quote;

/**
 * The review of a case: what is found, on what, what was not considered, what changed.
 *
 * @param visit who reads
 * @param frame the case around it
 * @param submission the assessment last submitted
 * @param findings every element, in the order of the definition
 * @param credibility each material fact assessed
 * @param facts the coded facts found
 * @param unused what is in the file and cited nowhere
 * @param changes what changed since the submission before
 * @param changedSince when that was; empty where there was none
 * @param decisions what was decided so far, oldest first
 * @param evidence the evidence in the file, every piece and every file attached
 * @param forms what the reader may do here
 */
public record ReviewPage(
    Visit visit,
    CaseFrame frame,
    Optional<Submission> submission,
    List<Found> findings,
    List<Found> credibility,
    List<Found> facts,
    List<Unused> unused,
    List<DiffRow> changes,
    Optional<String> changedSince,
    List<TimelineEntry> decisions,
    List<Listed> evidence,
    List<ActForm> forms)
    implements Page {

  /** Copies the lists. */
  public ReviewPage {
    findings = List.copyOf(findings);
    credibility = List.copyOf(credibility);
    facts = List.copyOf(facts);
    unused = List.copyOf(unused);
    changes = List.copyOf(changes);
    decisions = List.copyOf(decisions);
    evidence = List.copyOf(evidence);
    forms = List.copyOf(forms);
  }

  @Override
  public String template() {
    return "pages/cases/review";
  }

  /** How much was used nowhere. */
  public int unusedCount() {
    return unused.stream().mapToInt(u -> u.quotes().size()).sum();
  }

  /**
   * Something found.
   *
   * @param label what it is about
   * @param status how it was found
   * @param reason why
   * @param quotes what it rests on
   * @param put the adverse points put to the person, with the answers
   */
  public record Found(
      String label, Chip status, String reason, List<Quote> quotes, List<String> put) {
    /** Copies the lists. */
    public Found {
      quotes = List.copyOf(quotes);
      put = List.copyOf(put);
    }
  }

  /**
   * A piece of evidence as the decider sees it listed.
   *
   * @param kind what sort of entry it is
   * @param title what it is
   * @param hash the first characters of its entry's hash
   */
  public record Listed(String kind, String title, String hash) {}

  /** Material of one kind that nothing rests on. */
  public record Unused(String kind, List<Quote> quotes) {
    /** Copies the list. */
    public Unused {
      quotes = List.copyOf(quotes);
    }
  }

  /**
   * The assessment last submitted.
   *
   * @param recommendation what the adjudicator recommends
   * @param by who
   * @param when when
   * @param reasons the reasoning
   * @param set the parameter set read, with the first characters of its SHA-256
   * @param outcome what the set yields
   * @param rules the rules that fired, in order
   */
  public record Submission(
      String recommendation,
      String by,
      String when,
      String reasons,
      String set,
      String outcome,
      Chip proposal,
      List<Fired> rules) {
    /** Copies the list. */
    public Submission {
      rules = List.copyOf(rules);
    }
  }

  /** A rule that fired, its source, and how well it is known. */
  public record Fired(String id, String source, Chip known) {}
}
