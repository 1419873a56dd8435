package org.asylia.desk.site.cases.file;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;

/** What the page shows of a case file, in the reader's words. */
public final class Shown {
  private Shown() {}

  /**
   * A statement.
   *
   * @param text what is stated
   * @param tag the language of the words; empty where they are not in a language
   * @param who whom it concerns; empty where the place on the page says it
   * @param source where it comes from
   * @param inConfidence whether other members must not learn of it
   */
  public record Statement(
      String text, String tag, String who, String source, boolean inConfidence) {}

  /**
   * What is stated on a topic.
   *
   * @param name the topic
   * @param statements the statements, side by side
   * @param differ whether they cannot all be right
   */
  public record About(String name, List<Statement> statements, boolean differ) {
    /** Copies the list. */
    public About {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A person with everything stated about who they are.
   *
   * @param view the address of what this person may see, for officers who may hand it over
   */
  public record Person(String name, List<Chip> chips, List<About> topics, Optional<String> view) {
    /** Copies the lists. */
    public Person {
      chips = List.copyOf(chips);
      topics = List.copyOf(topics);
    }
  }

  /** A line with its state, and when and by whom it was recorded. */
  public record Line(String text, Optional<Chip> chip, String recorded) {}
}
