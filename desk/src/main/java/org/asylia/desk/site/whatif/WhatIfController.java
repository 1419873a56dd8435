package org.asylia.desk.site.whatif;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.whatif.CodedCases;
import org.asylia.adjudication.whatif.Pace;
import org.asylia.adjudication.whatif.Profile;
import org.asylia.desk.coding.CodedCaseload;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.whatif.WhatIfPage.Fields;
import org.asylia.desk.site.whatif.WhatIfPage.Shown;
import org.asylia.desk.whatif.WhatIfRun;
import org.asylia.desk.whatif.WhatIfWords;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.EvaluationException;
import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reads the caseload under a draft; writes nothing and keeps no draft. */
@Controller
class WhatIfController {
  private static final String DRAFT = "draft";
  private static final String PASTE = "paste";
  private static final String AGAINST = "against";
  private static final String DAY = "day";
  private static final String FILE = "draft.dmn";

  private final Office office;
  private final List<String> profile;

  WhatIfController(Office office) {
    this.office = office;
    this.profile = Profile.of(office.situation().id()).facts();
  }

  /** What was typed. */
  private record Typed(String draft, String paste, String against, String day, boolean everywhere) {
    static Typed of(HttpServletRequest request) {
      return new Typed(
          text(request, DRAFT),
          text(request, PASTE),
          text(request, AGAINST),
          text(request, DAY),
          text(request, "everywhere").equals("yes"));
    }

    private static String text(HttpServletRequest request, String name) {
      String value = request.getParameter(name);
      return value == null ? "" : value.strip();
    }
  }

  /** What cannot be used, as a message; the field it belongs to. */
  private static final class Unusable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String field;

    Unusable(String field, String message) {
      super(message);
      this.field = field;
    }
  }

  @GetMapping(WhatIfDoors.PATH)
  ModelAndView ask(Visit visit) {
    String today = office.clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
    return page(visit, new Typed("", "", "", today, false), Optional.empty(), Optional.empty())
        .show();
  }

  @PostMapping(WhatIfDoors.PATH)
  ModelAndView read(Visit visit, HttpServletRequest request) {
    Typed typed = Typed.of(request);
    try {
      return page(visit, typed, Optional.empty(), Optional.of(shown(visit, typed))).show();
    } catch (Unusable fault) {
      ModelAndView page = page(visit, typed, Optional.of(fault), Optional.empty()).show();
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
    }
  }

  private Shown shown(Visit visit, Typed typed) {
    Messages say = visit.messages();
    ParameterSet draft = draft(say, typed);
    LocalDate day = day(say, typed.day());
    CodedCaseload caseload =
        visit.empty()
            ? new CodedCaseload(
                new CodedCases.Builder().build(), new Pace(java.util.Map.of()), List.of(), 0)
            : CodedCaseload.load(office.codings());
    WhatIfRun run = new WhatIfRun(office.parameters(), caseload, profile);
    ParameterSet against =
        typed.against().isEmpty()
            ? run.replaced(draft, day)
                .orElseThrow(() -> new Unusable(AGAINST, say.say("whatif.nothing-replaced")))
            : published(say, AGAINST, typed.against());
    try {
      return new WhatIfView(new WhatIfWords(say, office.vocabulary()))
          .shown(run.run(draft, against, day, typed.everywhere()));
    } catch (EvaluationException | IllegalArgumentException cannot) {
      throw new Unusable(PASTE, String.valueOf(cannot.getMessage()));
    }
  }

  private ParameterSet draft(Messages say, Typed typed) {
    if (typed.paste().isEmpty()) {
      if (typed.draft().isEmpty()) {
        throw new Unusable(DRAFT, say.say("whatif.needed"));
      }
      return published(say, DRAFT, typed.draft());
    }
    try {
      return DmnReader.read(FILE, typed.paste().getBytes(StandardCharsets.UTF_8));
    } catch (InvalidParameterSetException wrong) {
      throw new Unusable(PASTE, String.valueOf(wrong.getMessage()));
    }
  }

  private ParameterSet published(Messages say, String field, String id) {
    return office.parameters().sets().stream()
        .filter(set -> set.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Unusable(field, say.say("whatif.unknown-set")));
  }

  private static LocalDate day(Messages say, String written) {
    try {
      return LocalDate.parse(written);
    } catch (DateTimeException noDay) {
      throw new Unusable(DAY, say.say("whatif.bad-day"));
    }
  }

  private WhatIfPage page(
      Visit visit, Typed typed, Optional<Unusable> fault, Optional<Shown> shown) {
    Messages say = visit.messages();
    Fields fields =
        new Fields(
            field(DRAFT, say.say("whatif.draft"), say.say("whatif.draft-hint"), fault)
                .holding(typed.draft()),
            field(PASTE, say.say("whatif.paste"), say.say("whatif.paste-hint"), fault)
                .holding(typed.paste()),
            field(AGAINST, say.say("whatif.against"), say.say("whatif.against-hint"), fault)
                .holding(typed.against()),
            field(DAY, say.say("whatif.day"), "", fault).holding(typed.day()));
    return new WhatIfPage(
        visit,
        fields,
        office.parameters().sets().stream().map(s -> new Choice(s.id(), s.id())).toList(),
        typed.everywhere(),
        fault.map(f -> String.valueOf(f.getMessage())),
        shown);
  }

  private static Field field(String name, String label, String hint, Optional<Unusable> fault) {
    Field field = Field.of(name, label);
    Field hinting = hint.isEmpty() ? field : field.hinting(hint);
    return fault
        .filter(f -> f.field.equals(name))
        .map(f -> hinting.refused(String.valueOf(f.getMessage())))
        .orElse(hinting);
  }
}
