package org.asylia.desk.site.cases.file;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.PersonId;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.MemberExports;
import org.asylia.desk.office.MemberExports.Left;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.page.CaseFrame;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.SendTrouble;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Roster;
import org.asylia.desk.site.Watch;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.desk.site.cases.letter.Pdfs;
import org.asylia.desk.site.cases.stating.Needs;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what one member of a file may see, and lets it leave: to them, or by their consent. */
@Controller
class MemberController {
  private static final String CONSENT = "member-consent";

  private final CaseRequests requests;
  private final MemberPaper paper;
  private final Roster roster;
  private final Needs needs;
  private final Watch watch;

  MemberController(
      CaseRequests requests, MemberPaper paper, Roster roster, Needs needs, Watch watch) {
    this.requests = requests;
    this.paper = paper;
    this.roster = roster;
    this.needs = needs;
    this.watch = watch;
  }

  /** A member of an open case. */
  private record Asked(Visit visit, OpenCase open, PersonId member, int number) {}

  @GetMapping(MemberDoors.PAGE)
  ModelAndView member(
      Visit visit,
      @PathVariable String id,
      @PathVariable String number,
      @RequestParam Optional<String> language) {
    Asked asked = asked(visit, id, number);
    CaseFrame frame = requests.frame(visit, asked.open());
    return page(asked, frame, FormInput.empty(), language(visit, language));
  }

  @GetMapping(MemberDoors.PAPER)
  ResponseEntity<byte[]> pdf(
      Visit visit,
      @PathVariable String id,
      @PathVariable String number,
      @RequestParam Optional<String> language) {
    Asked asked = asked(visit, id, number);
    MemberSheet sheet =
        sheet(asked, language(visit, language)).orElseThrow(MemberController::notHere);
    return Pdfs.inline("file-" + sheet.reference() + "-" + asked.number(), paper.pdf(sheet));
  }

  /** Hands the file over; a page again where nothing left. */
  @PostMapping(MemberDoors.PAGE)
  Object export(
      Visit visit,
      @PathVariable String id,
      @PathVariable String number,
      HttpServletRequest request) {
    Asked asked = asked(visit, id, number);
    FormInput form = FormInput.of(request.getParameterMap());
    return switch (form.text("do")) {
      case "person" ->
          exports()
              .toPerson(CaseRequests.actor(visit), asked.open(), asked.member())
              .<Object>map(document -> file(asked, "person", document))
              .orElseGet(() -> again(asked, form));
      case "recipient" -> recipient(asked, form);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private Object recipient(Asked asked, FormInput form) {
    Visit visit = asked.visit();
    Optional<EntryId> consent = form.entry(CONSENT);
    if (consent.isEmpty()) {
      form.refuse(CONSENT, visit.messages().say("member.consent-needed"));
      return again(asked, form);
    }
    Left left =
        exports()
            .toRecipient(
                CaseRequests.actor(visit),
                asked.open(),
                form.seen().orElse(asked.open().heads()),
                asked.member(),
                consent.get());
    return switch (left) {
      case Left.Gone(String document) -> file(asked, "recipient", document);
      case Left.NoConsent(List<PersonId> of) -> {
        List<String> names = of.stream().map(p -> desk(asked).people().name(p)).toList();
        form.refuse(
            CONSENT, visit.messages().say("member.consent-missing", String.join(", ", names)));
        yield again(asked, form);
      }
      case Left.Kept(org.asylia.desk.office.Outcome why) ->
          requests.notRecorded(
              visit,
              why,
              (current, frame) ->
                  page(
                      new Asked(visit, current, asked.member(), asked.number()),
                      frame,
                      form,
                      language(visit, Optional.empty())));
    };
  }

  private ResponseEntity<byte[]> file(Asked asked, String to, String document) {
    watch.note(
        Event.EXPORT, Outcome.ALLOWED, "case", asked.open().file().id().toString(), "to", to);
    String name = "file-" + asked.open().reference().text() + "-" + asked.number() + ".json";
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(document.getBytes(StandardCharsets.UTF_8));
  }

  private ModelAndView again(Asked asked, FormInput form) {
    CaseFrame frame =
        requests.frame(asked.visit(), asked.open()).with(new SendTrouble.FieldsWrong());
    ModelAndView page = page(asked, frame, form, language(asked.visit(), Optional.empty()));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Asked asked, CaseFrame frame, FormInput form, Language language) {
    Field consent =
        form.fill(Field.of(CONSENT, asked.visit().messages().say("member.consent")).needed());
    return new MemberPage(
            asked.visit(),
            frame,
            frame.path("/members/" + asked.number()),
            sheet(asked, language),
            language,
            consent,
            consents(asked))
        .show();
  }

  private Optional<MemberSheet> sheet(Asked asked, Language language) {
    return exports().whole(CaseRequests.actor(asked.visit()), asked.open())
        ? Optional.of(paper.sheet(asked.visit(), asked.open().file(), asked.member(), language))
        : Optional.empty();
  }

  /** The consents of the member that were not taken back. */
  private List<Choice> consents(Asked asked) {
    FileDesk desk = desk(asked);
    var registration = asked.open().file().registration();
    return registration.consents().stream()
        .filter(c -> c.act().person().equals(asked.member()))
        .filter(c -> !registration.withdrawals().containsKey(c.id()))
        .filter(c -> c.act().until().filter(until -> until.isBefore(desk.today())).isEmpty())
        .map(c -> new Choice(c.id().toString(), FileWords.consent(desk, c.act())))
        .toList();
  }

  private FileDesk desk(Asked asked) {
    return new FileDesk(
        asked.visit(), asked.open(), FormInput.empty(), requests.office(), roster, needs);
  }

  private MemberExports exports() {
    return requests.office().cases().exports();
  }

  private Asked asked(Visit visit, String id, String number) {
    OpenCase open = requests.open(visit, id);
    List<PersonId> members = new ArrayList<>(open.file().registration().members().keySet());
    if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > members.size()) {
      throw notHere();
    }
    int place = Integer.parseInt(number);
    return new Asked(visit, open, members.get(place - 1), place);
  }

  private static Language language(Visit visit, Optional<String> asked) {
    return asked.flatMap(Language::ofCode).orElse(visit.messages().language());
  }

  private static ResponseStatusException notHere() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND, "no such member");
  }
}
