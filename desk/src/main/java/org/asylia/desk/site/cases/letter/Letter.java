package org.asylia.desk.site.cases.letter;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.site.cases.quote.Quote;

/**
 * A decision letter as it stands on the paper, in one language.
 *
 * @param say speaks the letter's language
 * @param written the BCP 47 tag of the language in which reasons, help, appeal and status were
 *     written for the person; another one than the letter's on a reading copy
 * @param reference the case's short reference
 * @param to the person's name as they said it; empty where no name is known
 * @param dated the day of the letter
 * @param title what the letter is
 * @param opening what was decided, in plain words
 * @param meaning what that means for the person now
 * @param reasons each reason with the element it belongs to
 * @param evidence what was relied on, in its words
 * @param nonReturn whether the person can be sent back; empty where that was not looked at
 * @param appeal how, where and until when to appeal; empty where nothing was decided against them
 * @param meanwhile where the person stands meanwhile
 * @param help where help is to be had
 * @param delivery how and when it was handed over; empty for a draft
 */
public record Letter(
    Messages say,
    String written,
    String reference,
    String to,
    String dated,
    String title,
    String opening,
    String meaning,
    List<Reason> reasons,
    List<Quote> evidence,
    Optional<String> nonReturn,
    Optional<Appeal> appeal,
    String meanwhile,
    String help,
    Optional<String> delivery) {

  /** Copies the lists. */
  public Letter {
    reasons = List.copyOf(reasons);
    evidence = List.copyOf(evidence);
  }

  /** A reason and the element it belongs to, in plain words. */
  public record Reason(String about, String text) {}

  /** The right to appeal: until which day, how, where. */
  public record Appeal(String until, String how, String where) {}
}
