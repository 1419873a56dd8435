package org.asylia.desk.site.drafts;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Role;
import org.asylia.desk.authoring.Checked;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.casebook.Trial;
import org.asylia.desk.docket.DocketPage;
import org.asylia.desk.docket.Keyset;
import org.asylia.desk.docket.Lens;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.Visit;
import org.asylia.desk.parameters.SituationWords;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.diagram.TooLargeException;
import org.asylia.parameters.explain.Comparison;
import org.asylia.parameters.explain.Told;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Compares a draft with the set that it would replace: its tables, all cases, published ones. */
@Controller
class DraftChangesController {
  private static final int PAGE = 50;
  private static final int SENTENCES = 60;

  private final DraftRequests requests;
  private final Trial trial;

  DraftChangesController(DraftRequests requests) {
    this.requests = requests;
    this.trial = new Trial(requests.office().situation().id());
  }

  @GetMapping(DraftDoors.CHANGES)
  ModelAndView changes(
      Visit visit, @PathVariable String id, @RequestParam(defaultValue = "") String after) {
    Draft draft = requests.find(id);
    Checked checked = requests.authoring().checked(draft);
    Optional<ParameterSet> base = requests.authoring().base(draft);
    Optional<ParameterSet> replaced =
        checked instanceof Checked.Usable readable
            ? requests.authoring().replaced(readable).or(() -> base)
            : base;
    List<Trial.Row> rows = tried(replaced, checked);
    return new DraftChangesPage(
            visit,
            requests.head(visit, draft, DraftRequests.Page.CHANGES),
            replaced.map(ParameterSet::id),
            replaced
                .map(set ->
                    SheetDiffs.of(
                        DraftRequests.sheets(requests.authoring().text(set).dmn()),
                        DraftRequests.sheets(draft.latest().text().dmn())))
                .orElse(List.of()),
            sentences(visit.messages(), replaced, checked),
            rows,
            rows.stream().filter(row -> !row.before().equals(row.after())).count(),
            replaced.map(set -> affected(set, after)),
            after.isEmpty(),
            checked instanceof Checked.Usable && visit.holds(Role.SUPERVISOR)
                ? Optional.of(new DraftChangesPage.Caseload(draft.latest().text().dmn(), today()))
                : Optional.empty())
        .show();
  }

  private String today() {
    return requests.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate().toString();
  }

  private DocketPage affected(ParameterSet set, String after) {
    return requests.office().docket().page(new Lens.ReadUnder(set.id()), Keyset.parse(after), PAGE);
  }

  private List<Trial.Row> tried(Optional<ParameterSet> replaced, Checked checked) {
    return checked instanceof Checked.Usable readable
            && readable.report().refuted().stream().noneMatch(DraftChangesController::unsound)
        ? replaced.map(set -> trial.rows(set, readable.set())).orElse(List.of())
        : List.of();
  }

  /** Whether a table has gaps or overlaps, so that the set cannot answer. */
  private static boolean unsound(org.asylia.parameters.proof.Result.Refuted refuted) {
    return refuted.invariant().claim() instanceof org.asylia.parameters.proof.Claim.Sound;
  }

  private List<String> sentences(Messages say, Optional<ParameterSet> replaced, Checked checked) {
    if (replaced.isEmpty() || !(checked instanceof Checked.Usable readable)) {
      return List.of(say.say("drafts.not-comparable"));
    }
    try {
      SituationWords words = new SituationWords(requests.office().vocabulary(), say.language());
      List<String> told = new Told(words).of(Comparison.of(replaced.get(), readable.set()));
      return told.size() > SENTENCES ? told.subList(0, SENTENCES) : told;
    } catch (IllegalArgumentException | TooLargeException unlike) {
      return List.of(say.say("drafts.not-comparable"));
    }
  }
}
