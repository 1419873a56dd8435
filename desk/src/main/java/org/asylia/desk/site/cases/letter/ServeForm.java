package org.asylia.desk.site.cases.letter;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.CitationChoice;
import org.asylia.desk.page.Field;

/**
 * The form that serves a decision.
 *
 * @param day the day of delivery
 * @param mode how it is handed over
 * @param modes the ways
 * @param reasons one field for each element to be explained
 * @param evidence what was relied on
 * @param disclosable what can be disclosed
 * @param appeal how, where and until when; empty where nothing was decided against the person
 * @param meanwhile where the person stands meanwhile
 * @param help where help is to be had
 */
public record ServeForm(
    Field day,
    Field mode,
    List<Choice> modes,
    List<Field> reasons,
    Field evidence,
    List<CitationChoice> disclosable,
    Optional<Appeal> appeal,
    Field meanwhile,
    Field help) {

  /** Copies the lists. */
  public ServeForm {
    modes = List.copyOf(modes);
    reasons = List.copyOf(reasons);
    disclosable = List.copyOf(disclosable);
  }

  /** The fields of the appeal. */
  public record Appeal(Field how, Field where, Field deadline) {}
}
