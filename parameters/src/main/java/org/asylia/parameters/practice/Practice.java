package org.asylia.parameters.practice;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.parameters.Confidence;

/**
 * What states do that apply a practice and no law on status, one dated statement a line. A practice
 * is no law: nothing is concluded from it, and it has no outcome.
 *
 * @param notes the statements in the order of the table
 */
public record Practice(List<Note> notes) {
  private static final String[] HEADING = {
    "state", "topic", "code", "from", "to", "seen", "percent", "source", "en", "ko", "zh"
  };

  /** Copies the list. */
  public Practice {
    notes = List.copyOf(notes);
  }

  /** What a statement is about, and the codes it may have; none where it has only words. */
  public enum Topic {
    /** Treaties the state is bound by, or not. */
    TREATY,
    /** Its own law. */
    LAW,
    /** What it agreed with others. */
    AGREEMENT,
    /** Whom it lets reach the people. */
    ACCESS,
    /** What happens to a person, step by step. */
    PATH,
    /** Something that happened there. */
    EVENT,
    /** How many; the code is the number. */
    COUNT,
    /** How likely it is to be sent back. */
    REFOULEMENT,
    /** How likely detention is. */
    DETENTION,
    /** Who could order that nobody is sent back meanwhile. */
    REMEDY;

    private List<String> codes() {
      return switch (this) {
        case REFOULEMENT -> List.of("LOW", "MEDIUM_HIGH", "HIGH");
        case DETENTION -> List.of("CERTAIN");
        case REMEDY -> List.of("NONE", "INTERIM_MEASURES");
        case TREATY, LAW, AGREEMENT, ACCESS, PATH, EVENT, COUNT -> List.of();
      };
    }

    private boolean admits(String code) {
      return this == COUNT
          ? code.matches("\\d{1,9}%?")
          : codes().isEmpty() ? code.isEmpty() : codes().contains(code);
    }
  }

  /**
   * A statement on a state's practice.
   *
   * @param state ISO 3166 alpha-2 code
   * @param code the topic's code; empty where there are only words
   * @param days from when to when it holds
   * @param seen whether it was seen in its source
   * @param percent how sure those who wrote down this state's practice were of it
   * @param source where it is known from
   * @param words what it says, by language: {@code en}, {@code ko}, {@code zh}
   */
  public record Note(
      String state,
      Topic topic,
      String code,
      Span days,
      Confidence seen,
      int percent,
      String source,
      Map<String, String> words) {
    /** Copies the map. */
    public Note {
      words = Map.copyOf(words);
    }
  }

  /**
   * Reads the table.
   *
   * @param file the name to use in messages
   * @param bytes tab-separated values, UTF-8
   * @throws InvalidTableException naming the line and what to write instead
   */
  public static Practice read(String file, byte[] bytes) {
    return new Practice(TableLine.all(file, bytes, HEADING).stream().map(Practice::note).toList());
  }

  private static Note note(TableLine line) {
    Topic topic =
        List.of(Topic.values()).stream()
            .filter(t -> t.name().equals(line.cell("topic")))
            .findFirst()
            .orElseThrow(() ->
                line.wrong(
                    "There is no topic <%s>.".formatted(line.cell("topic")),
                    "Write one of " + List.of(Topic.values()) + "."));
    if (!topic.admits(line.cell("code"))) {
      throw line.wrong(
          "Topic %s has no code <%s>.".formatted(topic, line.cell("code")),
          topic.codes().isEmpty()
              ? "Leave it empty, or write the number of a COUNT."
              : "Write one of " + topic.codes() + ".");
    }
    return new Note(
        line.matching("state", "[A-Z]{2}", "the two letters of a state"),
        topic,
        line.cell("code"),
        line.days(),
        line.seen(),
        Integer.parseInt(line.matching("percent", "\\d|[1-9]\\d|100", "a number from 0 to 100")),
        line.filled("source"),
        line.words());
  }

  /** Returns the states it speaks of, in their order. */
  public List<String> states() {
    return notes.stream().map(Note::state).distinct().toList();
  }

  /** Returns what holds in a state on a day; what happened and figures are left out. */
  public List<Note> in(String state, LocalDate day) {
    return notes.stream()
        .filter(note -> note.state().equals(state) && note.days().covers(day))
        .filter(note -> note.topic() != Topic.EVENT && note.topic() != Topic.COUNT)
        .toList();
  }

  /** Returns how a topic is rated in a state on a day; empty where nothing is said. */
  public Optional<String> rating(String state, Topic topic, LocalDate day) {
    return in(state, day).stream()
        .filter(note -> note.topic() == topic && !note.code().isEmpty())
        .map(Note::code)
        .findFirst();
  }
}
