package org.asylia.desk.site.cases.assessing;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;

/**
 * What the set in force yields on the facts found, and on what is picked but not recorded. It
 * proposes; a named person decides.
 *
 * @param set the set's id
 * @param title what it says about itself
 * @param standard its standard of proof
 * @param proposal the proposal in a word
 * @param about the proposal in a sentence
 * @param outcome the set's outcome
 * @param derived the legal characters it derives
 * @param rules the rules that fired
 * @param open the facts nobody found yet
 * @param picked what is picked in the form and not recorded; empty where nothing is
 */
public record ConclusionView(
    String set,
    String title,
    String standard,
    Chip proposal,
    String about,
    String outcome,
    List<Derived> derived,
    List<Fired> rules,
    List<String> open,
    Optional<String> picked) {

  /** Copies the lists. */
  public ConclusionView {
    derived = List.copyOf(derived);
    rules = List.copyOf(rules);
    open = List.copyOf(open);
  }

  /** A legal character and its value. */
  public record Derived(String label, String value) {}

  /**
   * A rule that fired.
   *
   * @param id the name a legal officer quotes
   * @param source its source
   * @param mark whether the source was seen or is from memory
   */
  public record Fired(String id, String source, Chip mark) {}
}
