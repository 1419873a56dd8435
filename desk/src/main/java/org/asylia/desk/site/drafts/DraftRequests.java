package org.asylia.desk.site.drafts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.asylia.adjudication.Actor;
import org.asylia.desk.authoring.Authoring;
import org.asylia.desk.authoring.Authoring.Answer;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.authoring.Objection;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Tone;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.CaseWords;
import org.asylia.desk.site.drafts.DraftHead.Line;
import org.asylia.desk.site.drafts.DraftHead.Tab;
import org.asylia.desk.site.drafts.DraftHead.Trouble;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.edit.SetText;
import org.asylia.parameters.edit.Sheet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What every page of a draft does: find it, say where it stands, say why something cannot be. */
@Component
class DraftRequests {
  private final Office office;
  private final CaseWords officers;

  DraftRequests(Office office, CaseWords officers) {
    this.office = office;
    this.officers = officers;
  }

  /** The pages of a draft. */
  enum Page {
    OVERVIEW(""),
    CHANGES("/changes"),
    EDITOR("/editor"),
    FILES("/files");

    private final String end;

    Page(String end) {
      this.end = end;
    }
  }

  Office office() {
    return office;
  }

  Authoring authoring() {
    return office.authoring();
  }

  CaseWords officers() {
    return officers;
  }

  static Actor actor(Visit visit) {
    return CaseRequests.actor(visit);
  }

  Draft find(String id) {
    try {
      return authoring().draft(UUID.fromString(id)).orElseThrow(DraftRequests::notHere);
    } catch (IllegalArgumentException e) {
      throw notHere();
    }
  }

  static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such draft");
  }

  static int seen(String text) {
    if (!text.matches("[0-9]{1,6}")) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    return Integer.parseInt(text);
  }

  static String path(Draft draft) {
    return DraftDoors.PATH + "/" + draft.id();
  }

  DraftHead head(Visit visit, Draft draft, Page here) {
    Messages say = visit.messages();
    String set = draft.latest().set();
    return new DraftHead(
        path(draft),
        set.isEmpty() ? say.say("drafts.nameless") : set,
        draft.basedOn().isEmpty()
            ? say.say("drafts.based-on-nothing")
            : say.say("drafts.based-on", draft.basedOn()),
        new Chip(say.word(draft.state()), tone(draft.state())),
        draft.latest().number(),
        draft.state().open() && Authoring.writes(actor(visit)),
        Stream.of(Page.values())
            .map(p -> new Tab(path(draft) + p.end, label(say, p), p == here))
            .toList(),
        Optional.empty());
  }

  private static String label(Messages say, Page page) {
    return switch (page) {
      case OVERVIEW -> say.say("drafts.tab-overview");
      case CHANGES -> say.say("drafts.tab-changes");
      case EDITOR -> say.say("drafts.tab-editor");
      case FILES -> say.say("drafts.tab-files");
    };
  }

  static Tone tone(Draft.Progress state) {
    return switch (state) {
      case WRITING -> Tone.NEUTRAL;
      case SUBMITTED -> Tone.INFORMING;
      case RETURNED -> Tone.WARNING;
      case PUBLISHED -> Tone.GOOD;
      case WITHDRAWN -> Tone.NEUTRAL;
    };
  }

  /** What stands against something that was sent, with what was sent to be compared. */
  Trouble trouble(Visit visit, Answer answer, String sent) {
    Messages say = visit.messages();
    return switch (answer) {
      case Answer.Done _ -> throw new IllegalArgumentException("Nothing stands against it.");
      case Answer.Refused(List<Objection> objections) ->
          new Trouble(say.say("drafts.refused"), lines(say, objections), List.of());
      case Answer.MovedOn(Draft now) ->
          new Trouble(
              say.say(
                  "drafts.moved-on",
                  officers.officer(say, now.latest().author()),
                  now.latest().number(),
                  say.time(now.latest().at())),
              List.of(new Line(say.say("drafts.moved-on-then"), "")),
              sent.isEmpty()
                  ? List.of()
                  : SheetDiffs.of(sheets(now.latest().text().dmn()), sheets(sent)));
    };
  }

  /** A text that cannot even be edited. */
  static Trouble trouble(Messages say, InvalidParameterSetException why) {
    return new Trouble(
        say.say("drafts.no-text"),
        List.of(
            new Line(
                say.say("drafts.place", why.place().text()), why.problem() + " " + why.advice())),
        List.of());
  }

  static List<Line> lines(Messages say, List<Objection> objections) {
    return objections.stream().map(o -> Objections.line(say, o)).toList();
  }

  /** The tables of a text; none where it is no text that can be edited. */
  static List<Sheet> sheets(String dmn) {
    try {
      return text(dmn).sheets();
    } catch (InvalidParameterSetException unreadable) {
      return List.of();
    }
  }

  static SetText text(String dmn) {
    return SetText.of("draft.dmn", dmn.getBytes(StandardCharsets.UTF_8));
  }

  static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }
}
