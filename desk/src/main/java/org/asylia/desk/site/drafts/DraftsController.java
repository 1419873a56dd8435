package org.asylia.desk.site.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.attaching.FileName;
import org.asylia.desk.attaching.StreamedForm;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.FormInput;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.CaseRequests;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Lists drafts and begins new ones. */
@Controller
class DraftsController {
  private static final int PAGE = 50;

  /** One byte more than a set may have, so that what is too large is seen to be. */
  static final int MOST = (4 << 20) + 1;

  private static final String BASED_ON = "based-on";
  private static final String ID = "set-id";
  private static final String FROM = "from";

  private final DraftRequests requests;

  DraftsController(DraftRequests requests) {
    this.requests = requests;
  }

  @GetMapping(DraftDoors.PATH)
  ModelAndView drafts(Visit visit, @RequestParam(defaultValue = "") String after) {
    return page(visit, FormInput.empty(), after, Optional.empty()).show();
  }

  @PostMapping(DraftDoors.PATH)
  ModelAndView begin(Visit visit, HttpServletRequest request, @RequestParam("do") String what)
      throws IOException {
    return switch (what) {
      case "begin" -> begin(visit, FormInput.of(request.getParameterMap()));
      case "upload" -> upload(visit, request);
      default -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    };
  }

  private ModelAndView begin(Visit visit, FormInput form) {
    Messages say = visit.messages();
    String basedOn = form.needed(BASED_ON, say.say("drafts.choose-set"));
    String id = form.needed(ID, say.say("drafts.write-id"));
    Optional<LocalDate> from = form.day(FROM, say.say("drafts.write-day"));
    boolean there = sets().stream().anyMatch(set -> set.id().equals(basedOn));
    if (!there) {
      form.refuse(BASED_ON, say.say("drafts.choose-set"));
    }
    if (!id.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,63}")) {
      form.refuse(ID, say.say("drafts.write-id"));
    }
    if (sets().stream().anyMatch(set -> set.id().equalsIgnoreCase(id))) {
      form.refuse(ID, say.say("drafts.no-id-taken", id));
    }
    if (!form.fine()) {
      return DraftRequests.refused(page(visit, form, "", Optional.empty()).show());
    }
    Draft draft =
        requests.authoring().begin(DraftRequests.actor(visit), basedOn, id, from.orElseThrow());
    return CaseRequests.redirect(DraftRequests.path(draft));
  }

  private ModelAndView upload(Visit visit, HttpServletRequest request) throws IOException {
    StreamedForm form =
        StreamedForm.of(request)
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    String name = new FileName(form.fileName()).text();
    try (InputStream in = form.content()) {
      byte[] bytes = in.readNBytes(MOST);
      Draft draft = requests.authoring().upload(DraftRequests.actor(visit), name, bytes);
      return CaseRequests.redirect(DraftRequests.path(draft));
    } catch (InvalidParameterSetException why) {
      DraftHead.Trouble trouble = DraftRequests.trouble(visit.messages(), why);
      return DraftRequests.refused(page(visit, FormInput.empty(), "", Optional.of(trouble)).show());
    }
  }

  private List<ParameterSet> sets() {
    return requests.office().parameters().sets();
  }

  private DraftsPage page(
      Visit visit, FormInput form, String after, Optional<DraftHead.Trouble> trouble) {
    Messages say = visit.messages();
    Optional<Draft> last = after.isEmpty() ? Optional.empty() : Optional.of(requests.find(after));
    List<Draft> drafts = requests.authoring().drafts(last, PAGE + 1);
    List<Draft> shown = drafts.subList(0, Math.min(PAGE, drafts.size()));
    return new DraftsPage(
        visit,
        shown.stream().map(draft -> line(say, draft)).toList(),
        drafts.size() > PAGE
            ? Optional.of(DraftDoors.PATH + "?after=" + shown.getLast().id())
            : Optional.empty(),
        sets().stream().map(set -> new Choice(set.id(), set.id())).toList(),
        form.fill(Field.of(BASED_ON, say.say("drafts.based-on-field")).needed()),
        form.fill(Field.of(ID, say.say("drafts.id")).hinting(say.say("drafts.id-hint")).needed()),
        form.fill(
            Field.of(FROM, say.say("drafts.from")).hinting(say.say("drafts.from-hint")).needed()),
        trouble);
  }

  private DraftsPage.Line line(Messages say, Draft draft) {
    String set = draft.latest().set();
    return new DraftsPage.Line(
        DraftRequests.path(draft),
        set.isEmpty() ? say.say("drafts.nameless") : set,
        draft.basedOn(),
        new Chip(say.word(draft.state()), DraftRequests.tone(draft.state())),
        requests.officers().officer(say, draft.latest().author()),
        say.time(draft.latest().at()));
  }
}
