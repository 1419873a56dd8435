package org.asylia.desk.site.cases.file;

import java.util.List;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.TimelineEntry;

/**
 * What one member of a file may see, on paper to be handed to them.
 *
 * @param say the language of the paper
 * @param reference the case's reference
 * @param name the member's name
 * @param people the people of the file
 * @param claim what is stated on the claim
 * @param interviews what was said in the member's interviews
 * @param evidence what was handed in
 * @param care needs, and what protects a child
 * @param consents consents and refusals
 * @param given what left the house, and to whom
 * @param happened what happened, oldest first
 */
public record MemberSheet(
    Messages say,
    String reference,
    String name,
    List<Shown.Person> people,
    List<Shown.About> claim,
    List<Hearing> interviews,
    List<Shown.Line> evidence,
    List<Shown.Line> care,
    List<Shown.Line> consents,
    List<Shown.Line> given,
    List<TimelineEntry> happened) {

  /** Copies the lists. */
  public MemberSheet {
    people = List.copyOf(people);
    claim = List.copyOf(claim);
    interviews = List.copyOf(interviews);
    evidence = List.copyOf(evidence);
    care = List.copyOf(care);
    consents = List.copyOf(consents);
    given = List.copyOf(given);
    happened = List.copyOf(happened);
  }

  /** An interview: when it was held, and what was said. */
  public record Hearing(String held, List<Spoken> lines) {
    /** Copies the list. */
    public Hearing {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A line of an interview.
   *
   * @param speaker who spoke
   * @param words what was said
   * @param tag the language of the words
   * @param corrected what it was corrected to, in order
   */
  public record Spoken(String speaker, String words, String tag, List<String> corrected) {
    /** Copies the list. */
    public Spoken {
      corrected = List.copyOf(corrected);
    }
  }
}
