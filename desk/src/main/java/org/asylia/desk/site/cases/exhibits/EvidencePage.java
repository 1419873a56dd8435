package org.asylia.desk.site.cases.exhibits;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/** The evidence in a case, the situation's shelf, and the forms that add to it. */
public record EvidencePage(
    Visit visit,
    CaseFrame frame,
    List<Exhibit> documents,
    List<Exhibit> medical,
    List<Exhibit> screening,
    List<Exhibit> country,
    List<OnShelf> shelf,
    List<Form> forms)
    implements Page {

  /** Copies the lists. */
  public EvidencePage {
    documents = List.copyOf(documents);
    medical = List.copyOf(medical);
    screening = List.copyOf(screening);
    country = List.copyOf(country);
    shelf = List.copyOf(shelf);
    forms = List.copyOf(forms);
  }

  @Override
  public String template() {
    return "pages/cases/evidence";
  }

  /**
   * Something in the file.
   *
   * @param entry its entry, for anchors
   * @param facts what is known of it: dates, publisher, validity
   * @param text its words
   * @param files its files; empty where it takes none
   */
  public record Exhibit(
      String entry,
      String title,
      List<Chip> chips,
      List<String> facts,
      String text,
      Optional<Files> files) {
    /** Copies the lists. */
    public Exhibit {
      chips = List.copyOf(chips);
      facts = List.copyOf(facts);
    }

    Exhibit(String entry, String title, List<Chip> chips, List<String> facts, String text) {
      this(entry, title, chips, facts, text, Optional.empty());
    }

    Exhibit with(Files all) {
      return new Exhibit(entry, title, chips, facts, text, Optional.of(all));
    }
  }

  /**
   * The files of a piece of evidence, and the form that adds one.
   *
   * @param field the form's field, with what was wrong
   * @param accepted the media types a browser may offer
   */
  public record Files(List<FileShown> all, List<Waiting> waiting, Field field, String accepted) {
    /** Copies the lists. */
    public Files {
      all = List.copyOf(all);
      waiting = List.copyOf(waiting);
    }
  }

  /**
   * A file.
   *
   * @param name the name it came with
   * @param facts kind, length and hash
   * @param original the id of the file as it came
   * @param cleaned the id of the cleaned copy, where there is one
   * @param preview the id of its small picture, where there is one
   */
  public record FileShown(
      String name,
      List<String> facts,
      String original,
      Optional<String> cleaned,
      Optional<String> preview) {
    /** Copies the list. */
    public FileShown {
      facts = List.copyOf(facts);
    }
  }

  /**
   * An upload that is not at its end.
   *
   * @param id its id
   * @param name the file's name
   * @param kept how much of it is kept, in words
   * @param bytes how many bytes are kept
   * @param size how many bytes the file has
   */
  public record Waiting(String id, String name, String kept, long bytes, long size) {}

  /**
   * A source on the shelf.
   *
   * @param key its key
   * @param source what it says of itself
   * @param inFile whether this file holds it already
   */
  public record OnShelf(String key, Exhibit source, boolean inFile) {}

  /**
   * A form that adds something.
   *
   * @param what the form's name
   * @param open whether something was typed in it
   */
  public record Form(
      String what, String title, String help, boolean open, List<Question> questions) {
    /** Copies the questions. */
    public Form {
      questions = List.copyOf(questions);
    }
  }

  /**
   * A question of a form.
   *
   * @param field its field
   * @param how how it is answered
   * @param choices the answers to choose from
   */
  public record Question(Field field, How how, List<Choice> choices) {
    static Question of(Field field, How how) {
      return new Question(field, how, List.of());
    }
  }

  /** How a question is answered. */
  public enum How {
    LINE,
    TEXT,
    DAY,
    NUMBER,
    PICK,
    TICK
  }

  /** Every field, for the summary of what needs another look. */
  public List<Field> fields() {
    Stream<Field> files =
        Stream.of(documents, medical, country)
            .flatMap(List::stream)
            .flatMap(exhibit -> exhibit.files().stream())
            .map(Files::field);
    Stream<Field> typed = forms.stream().flatMap(f -> f.questions().stream()).map(Question::field);
    return Stream.concat(files, typed).toList();
  }

  /** The sections of the file, each with what it is called and what is said of it. */
  public List<Section> sections() {
    var say = visit.messages();
    return List.of(
        new Section("documents", say.say("exhibits.documents"), Optional.empty(), documents),
        new Section(
            "medical",
            say.say("exhibits.medical"),
            Optional.of(say.say("exhibits.medical-about")),
            medical),
        new Section(
            "screening",
            say.say("exhibits.screening"),
            Optional.of(say.say("exhibits.screening-about")),
            screening),
        new Section(
            "country",
            say.say("exhibits.country"),
            Optional.of(say.say("exhibits.country-about")),
            country));
  }

  /** A section of the file. */
  public record Section(String id, String title, Optional<String> about, List<Exhibit> exhibits) {}
}
