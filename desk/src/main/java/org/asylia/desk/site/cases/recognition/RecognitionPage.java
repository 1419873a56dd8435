package org.asylia.desk.site.cases.recognition;

import java.util.List;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * Why a case ends as it does under the set in force, what would have to be different for another
 * outcome, and what other states' sets and practice make of the same facts. It decides nothing.
 *
 * @param visit who reads
 * @param frame what stands around every page of the case
 * @param why a sentence each; empty where no set is in force
 * @param places what each set in force yields
 * @param states what states without a law on status do
 */
public record RecognitionPage(
    Visit visit, CaseFrame frame, List<String> why, List<Place> places, List<State> states)
    implements Page {

  /** Copies the lists. */
  public RecognitionPage {
    why = List.copyOf(why);
    places = List.copyOf(places);
    states = List.copyOf(states);
  }

  /**
   * What one set yields.
   *
   * @param set its id
   * @param state whose law it is; the mandate's own code where it is no state's
   * @param outcome what it yields, in words
   * @param grants whether that is recognition
   * @param closing the steps after which it would not
   */
  public record Place(
      String set, String state, String outcome, boolean grants, List<Step> closing) {
    /** Copies the list. */
    public Place {
      closing = List.copyOf(closing);
    }
  }

  /** A step that closes a way, and the law or decision that says so. */
  public record Step(String words, String source) {}

  /**
   * What a state does that applies no law on status.
   *
   * @param name of the state
   * @param ratings how likely return and detention are, and who could order a stay
   * @param notes what holds there, each with its source
   */
  public record State(String name, List<Rating> ratings, List<Step> notes) {
    /** Copies the lists. */
    public State {
      ratings = List.copyOf(ratings);
      notes = List.copyOf(notes);
    }
  }

  /** What is rated, and how. */
  public record Rating(String what, String how) {}

  @Override
  public String template() {
    return "pages/cases/recognition";
  }
}
