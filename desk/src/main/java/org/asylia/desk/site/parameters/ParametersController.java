package org.asylia.desk.site.parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Country;
import org.asylia.desk.docket.Keyset;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Place;
import org.asylia.desk.page.Visit;
import org.asylia.desk.site.cases.Countries;
import org.asylia.desk.site.parameters.ParametersPage.Line;
import org.asylia.parameters.Confidence;
import org.asylia.parameters.ParameterSet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows the sets of the situation and each one rule by rule. */
@Controller
class ParametersController {
  private static final int SHORT = 12;

  private final Office office;

  ParametersController(Office office) {
    this.office = office;
  }

  @GetMapping(ParametersDoors.PATH)
  ModelAndView sets(Visit visit) {
    List<Line> lines =
        office.parameters().sets().stream().map(s -> line(visit.messages(), s)).toList();
    return new ParametersPage(visit, lines, withheld(visit.messages())).show();
  }

  private List<String> withheld(Messages say) {
    return office.parameters().withheld().stream()
        .map(
            w -> say.say("parameters.withheld-one", w.set(), say.date(w.from()), say.word(w.why())))
        .toList();
  }

  @GetMapping(ParametersDoors.PATH + "/{id}")
  ModelAndView set(
      Visit visit,
      @PathVariable String id,
      @RequestParam(name = "after", defaultValue = "") String after) {
    ParameterSet set =
        office.parameters().sets().stream()
            .filter(s -> s.id().equals(id))
            .findFirst()
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    Messages say = visit.messages();
    SetWords words = new SetWords(say, office.vocabulary(), set);
    boolean opensCases = visit.places().stream().map(Place::path).anyMatch("/docket"::equals);
    return new ParameterSetPage(
            visit,
            line(say, set),
            set.header().title(),
            set.header().digest(),
            words.tables(),
            opensCases
                ? Optional.of(OlderReadings.of(office.docket(), set, Keyset.parse(after)))
                : Optional.empty())
        .show();
  }

  private static Line line(Messages say, ParameterSet set) {
    ParameterSet.Header header = set.header();
    return new Line(
        set.id(),
        ParametersDoors.PATH + "/" + set.id(),
        jurisdiction(say, header.jurisdiction()),
        header
            .validFrom()
            .map(day -> day(say, day, header.certainty().validFrom()))
            .orElseGet(() -> say.say("parameters.always")),
        header
            .validTo()
            .map(day -> day(say, day, header.certainty().validTo()))
            .orElseGet(() -> say.say("parameters.until-further")),
        header.standard().replace('_', ' '),
        header.digest().substring(0, SHORT));
  }

  private static String day(Messages say, LocalDate day, Confidence sure) {
    String date = say.date(day);
    return sure == Confidence.MEMORY ? say.say("parameters.day-to-be-confirmed", date) : date;
  }

  private static String jurisdiction(Messages say, String code) {
    return code.length() == 2 ? Countries.name(say, new Country(code)) : code;
  }
}
