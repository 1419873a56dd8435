package org.asylia.desk.site.signin;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The page that asks an officer to show a second factor before a weighty step, and carries what was
 * typed through.
 *
 * @param visit who reads
 * @param action where the form goes
 * @param carried what was typed on the page before
 * @param asked what can be shown
 * @param click whether one click is enough, as in a demonstration
 * @param trouble what was wrong with what was shown last, in words
 */
public record StepUpPage(
    Visit visit,
    String action,
    List<Carried> carried,
    ProofAsked asked,
    boolean click,
    Optional<String> trouble)
    implements Page {

  /** A value that was typed, under the name of its field. */
  public record Carried(String name, String value) {

    /** Never shows the value. */
    @Override
    public String toString() {
      return "Carried[" + name + "]";
    }
  }

  @Override
  public String template() {
    return "pages/step-up";
  }
}
