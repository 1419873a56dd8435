package org.asylia.desk.site.retention;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Reference;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.office.Outcome;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.asylia.desk.retention.Erasures;
import org.asylia.desk.retention.Retention;
import org.asylia.desk.retention.RetentionRow;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.retention.RetentionPage.Due;
import org.asylia.desk.site.retention.RetentionPage.Proposed;
import org.asylia.vault.VaultException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what is due, takes proposals, and has proposals carried out. */
@Controller
class RetentionController {
  private static final int PAGE = 50;

  private final Office office;
  private final Roster roster;
  private final CaseRequests requests;
  private final Erasures erasures;

  RetentionController(Office office, Roster roster, CaseRequests requests) {
    this.office = office;
    this.roster = roster;
    this.requests = requests;
    this.erasures = new Erasures(office.node(), office.clock());
  }

  @GetMapping(RetentionDoors.PAGE)
  ModelAndView show(
      Visit visit,
      @RequestParam(defaultValue = "") String due,
      @RequestParam(defaultValue = "") String after) {
    return page(visit, start(due, after), Optional.empty(), Optional.empty()).show();
  }

  @PostMapping(RetentionDoors.PAGE)
  ModelAndView act(
      Visit visit,
      @RequestParam("do") String what,
      @RequestParam String id,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String sure) {
    CaseId caseId = caseId(id);
    return switch (what) {
      case "propose" -> propose(visit, caseId, reason);
      case "erase" -> erase(visit, caseId, sure.equals("yes"));
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private ModelAndView propose(Visit visit, CaseId caseId, String reason) {
    require(visit, Role.SUPERVISOR);
    Actor actor = CaseRequests.actor(visit);
    ErasureReason why =
        Arrays.stream(ErasureReason.values())
            .filter(r -> r.name().equals(reason))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    OpenCase open =
        office
            .cases()
            .open(actor, caseId)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Outcome outcome =
        office
            .cases()
            .record(actor, caseId, open.heads(), batch -> batch.add(new ErasureProposed(why)));
    Messages say = visit.messages();
    String reference = Reference.of(caseId).text();
    return switch (outcome) {
      case Outcome.Done _ -> told(visit, say.say("retention.was-proposed", reference));
      case Outcome.Refused refused ->
          refused(visit, requests.words().reason(say, refused.refusals().getFirst()).why());
      case Outcome.Conflict _ -> refused(visit, say.say("retention.moved-on", reference));
    };
  }

  private ModelAndView erase(Visit visit, CaseId caseId, boolean sure) {
    require(visit, Role.CUSTODIAN);
    Messages say = visit.messages();
    if (!sure) {
      return refused(visit, say.say("retention.not-sure"));
    }
    try {
      Erasures.Done done = erasures.carryOut(CaseRequests.actor(visit), caseId);
      return told(visit, report(say, caseId, done));
    } catch (VaultException e) {
      return refused(visit, say.say("retention.cannot", Reference.of(caseId).text()));
    }
  }

  private static String report(Messages say, CaseId caseId, Erasures.Done done) {
    String gone =
        say.say(
            "retention.erased",
            Reference.of(caseId).text(),
            done.erasure().act().keys(),
            done.erasure().act().files());
    return gone
        + " "
        + done.looked()
            .map(found ->
                found.found().isEmpty()
                    ? say.say("retention.looked", say.number(found.files()))
                    : say.say("retention.still-there", found.found().size()))
            .orElseGet(() -> say.say("retention.not-looked"));
  }

  private ModelAndView told(Visit visit, String what) {
    return page(visit, Retention.After.NOTHING, Optional.of(what), Optional.empty()).show();
  }

  private ModelAndView refused(Visit visit, String why) {
    ModelAndView page =
        page(visit, Retention.After.NOTHING, Optional.empty(), Optional.of(why)).show();
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private RetentionPage page(
      Visit visit, Retention.After after, Optional<String> done, Optional<String> trouble) {
    Messages say = visit.messages();
    LocalDate today = office.clock().instant().atZone(ZoneOffset.UTC).toLocalDate();
    List<RetentionRow> rows = office.node().retention().due(today, after, PAGE + 1);
    List<RetentionRow> shown = rows.subList(0, Math.min(PAGE, rows.size()));
    Optional<String> next =
        rows.size() > PAGE
            ? Optional.of(
                RetentionDoors.PAGE
                    + "?due="
                    + shown.getLast().due()
                    + "&after="
                    + shown.getLast().caseId())
            : Optional.empty();
    return new RetentionPage(
        visit,
        office.node().retention().proposed(PAGE).stream().map(row -> proposed(visit, row)).toList(),
        shown.stream().map(row -> due(say, row)).toList(),
        next,
        Arrays.stream(ErasureReason.values()).map(r -> new Choice(r.name(), say.word(r))).toList(),
        done,
        trouble);
  }

  private static Due due(Messages say, RetentionRow row) {
    return new Due(
        row.caseId().toString(),
        Reference.of(row.caseId()).text(),
        say.word(row.kind()),
        say.date(row.closed()),
        say.date(row.due()));
  }

  private Proposed proposed(Visit visit, RetentionRow row) {
    Messages say = visit.messages();
    RetentionRow.Proposal proposal = row.proposal().orElseThrow();
    String by =
        roster.officers().stream()
            .filter(officer -> officer.officer().equals(proposal.by()))
            .map(Officer::name)
            .findFirst()
            .orElse(proposal.by().toString());
    return new Proposed(
        row.caseId().toString(),
        Reference.of(row.caseId()).text(),
        say.word(row.kind()),
        say.word(proposal.reason()),
        by,
        say.time(proposal.at()),
        visit.officer().filter(o -> o.officer().equals(proposal.by())).isPresent());
  }

  private static void require(Visit visit, Role role) {
    if (!visit.holds(role)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  private static CaseId caseId(String text) {
    try {
      return CaseId.parse(text);
    } catch (IllegalArgumentException e) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, "no such case", e);
    }
  }

  private static Retention.After start(String due, String after) {
    try {
      return new Retention.After(LocalDate.parse(due), CaseId.parse(after));
    } catch (java.time.DateTimeException | IllegalArgumentException e) {
      return Retention.After.NOTHING;
    }
  }
}
