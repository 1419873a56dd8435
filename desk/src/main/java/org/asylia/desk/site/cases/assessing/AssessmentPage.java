package org.asylia.desk.site.cases.assessing;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.citing.Citable;

/** The assessment of a case: what was found on what, what is open, and what the set makes of it. */
public record AssessmentPage(
    Visit visit,
    CaseFrame frame,
    List<Item> facts,
    List<Item> credibility,
    List<Item> inclusion,
    List<Item> exclusion,
    boolean exclusionOpen,
    Item nonReturn,
    List<Item> submissions,
    Optional<Work> work,
    ConclusionView conclusion,
    boolean assesses)
    implements Page {

  /** Copies the lists. */
  public AssessmentPage {
    facts = List.copyOf(facts);
    credibility = List.copyOf(credibility);
    inclusion = List.copyOf(inclusion);
    exclusion = List.copyOf(exclusion);
    submissions = List.copyOf(submissions);
  }

  @Override
  public String template() {
    return "pages/cases/assessment";
  }

  /** The open form, where it works on that. */
  public Optional<Work> work(String key) {
    return work.filter(w -> w.key().equals(key));
  }

  /**
   * Something to be found, with what was found.
   *
   * @param key what it is, as in {@code element.AGENT}
   * @param title what it is called
   * @param about what is asked
   * @param state how it stands
   * @param found what stands; empty where nothing was found yet
   * @param earlier what stood before, the newest first; it stays visible
   */
  public record Item(
      String key,
      String title,
      String about,
      Chip state,
      Optional<Found> found,
      List<Found> earlier) {
    /** Copies the list. */
    public Item {
      earlier = List.copyOf(earlier);
    }
  }

  /**
   * Something that was found.
   *
   * @param what what, in words
   * @param by by whom
   * @param at when
   * @param reason why
   * @param details further words, each a label and a text
   * @param cites what it rests on
   */
  public record Found(
      String what, String by, String at, String reason, List<String> details, List<Citable> cites) {
    /** Copies the lists. */
    public Found {
      details = List.copyOf(details);
      cites = List.copyOf(cites);
    }
  }
}
