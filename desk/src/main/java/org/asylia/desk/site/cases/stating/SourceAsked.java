package org.asylia.desk.site.cases.stating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Source;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Ask;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;

/** The questions for a statement's source: who or what says so. */
public final class SourceAsked {
  private static final String SELF = "self";
  private static final String LISTED = "list";
  private static final String SEEN = "seen";

  private final Messages say;
  private final FormInput form;
  private final String prefix;

  /** Questions whose field names begin with that prefix. */
  public SourceAsked(Messages say, FormInput form, String prefix) {
    this.say = say;
    this.form = form;
    this.prefix = prefix;
  }

  /**
   * The questions.
   *
   * @param others what else can be a source, each with its own value
   */
  public List<Ask> asks(List<Choice> others) {
    List<Choice> choices = new ArrayList<>();
    choices.add(new Choice(SELF, say.say("stating.source-self")));
    choices.addAll(others);
    choices.add(new Choice(LISTED, say.say("stating.source-list")));
    choices.add(new Choice(SEEN, say.say("stating.source-seen")));
    return List.of(
        Ask.select(
            form.fill(
                Field.of(prefix + "-source", say.say("stating.source")).holding(SELF).needed()),
            choices),
        Ask.line(
            form.fill(
                Field.of(prefix + "-list", say.say("stating.list"))
                    .hinting(say.say("stating.list-hint")))),
        Ask.day(form.fill(Field.of(prefix + "-list-day", say.say("stating.list-day")))));
  }

  /**
   * Reads the source; empty where it is none of these, or where a message now stands beside a
   * field.
   *
   * @param about the person whom the statement concerns
   */
  public Optional<Source> read(PersonId about) {
    return switch (form.text(prefix + "-source")) {
      case SELF -> Optional.of(new Source.Said(about));
      case SEEN -> Optional.of(new Source.Observed());
      case LISTED -> {
        String list = form.needed(prefix + "-list", say.say("stating.list-needed"));
        Optional<LocalDate> day =
            form.day(prefix + "-list-day", say.say("stating.list-day-needed"));
        yield day.map(dated -> new Source.Listed(list, dated));
      }
      default -> Optional.empty();
    };
  }

  /** Which other source was chosen; empty where it was one of the usual ones. */
  public String other() {
    return form.text(prefix + "-source");
  }

  /** Notes that no source was chosen. */
  public void refuse() {
    form.refuse(prefix + "-source", say.say("stating.source-needed"));
  }
}
