package org.asylia.desk.site.docket;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Step;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.cases.Stretch;
import org.springframework.stereotype.Component;

/** Puts rows of the docket into the reader's words. */
@Component
class DocketWords {
  private static final Duration SOON = Duration.ofDays(3);

  private final CaseWords words;
  private final Office office;

  DocketWords(CaseWords words, Office office) {
    this.words = words;
    this.office = office;
  }

  /** Whether the reader has a part in the case, or supervises the office it belongs to. */
  boolean within(Visit visit, DocketRow row) {
    OfficerId reader = visit.officer().orElseThrow().officer();
    return row.hands().working().contains(reader)
        || (visit.holds(Role.SUPERVISOR)
            && office
                .cases()
                .offices()
                .of(reader)
                .filter(row.hands().office()::equals)
                .isPresent());
  }

  /**
   * The case's page, or for those on duty who have no part in it the page that breaks the glass.
   */
  private String path(Visit visit, DocketRow row) {
    return within(visit, row) ? "/cases/" + row.caseId() : "/glass?reference=" + row.reference();
  }

  DocketLine line(Visit visit, DocketRow row, Instant now) {
    Messages say = visit.messages();
    State state = State.valueOf(row.state());
    Stretch here = Stretch.of(state);
    return new DocketLine(
        row.reference().text(),
        path(visit, row),
        way(here, row.closed()),
        where(say, here, state),
        row.owner().map(say::word),
        row.task().map(task -> words.explanations(say).label(task)),
        row.due().map(say::time),
        row.due().flatMap(due -> late(say, due, now)),
        row.alarmDue().map(due -> alarm(say, due, now)),
        people(say, row),
        Countries.name(say, row.host()),
        say.word(row.modality()));
  }

  private static List<Step.Standing> way(Stretch here, boolean closed) {
    return Arrays.stream(Stretch.values())
        .map(stretch -> {
          if (closed || stretch.compareTo(here) < 0) {
            return Step.Standing.DONE;
          }
          return stretch == here ? Step.Standing.HERE : Step.Standing.AHEAD;
        })
        .toList();
  }

  private String where(Messages say, Stretch here, State state) {
    String label = words.explanations(say).label("state." + state.name());
    return state == State.CLOSED
        ? label
        : say.say("docket.stands", here.number(), Stretch.values().length, label);
  }

  private static Optional<Chip> late(Messages say, Instant due, Instant now) {
    if (now.isAfter(due)) {
      long days = Duration.between(due, now).toDays();
      String text = days == 0 ? say.say("docket.late-today") : say.say("docket.late", days);
      return Optional.of(new Chip(text, Tone.DANGER));
    }
    return now.plus(SOON).isAfter(due)
        ? Optional.of(new Chip(say.say("docket.soon"), Tone.WARNING))
        : Optional.empty();
  }

  private static Chip alarm(Messages say, Instant due, Instant now) {
    return now.isAfter(due)
        ? new Chip(say.say("docket.alarm-late", say.time(due)), Tone.DANGER)
        : new Chip(say.say("docket.alarm", say.time(due)), Tone.DANGER);
  }

  private static String people(Messages say, DocketRow row) {
    return row.children() == 0
        ? say.say("docket.people", row.members())
        : say.say("docket.people-children", row.members(), row.children());
  }
}
