package org.asylia.desk.site.consistency;

import java.util.List;
import java.util.Optional;
import org.asylia.adjudication.whatif.Profile;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.CodedCaseload;
import org.asylia.desk.coding.CodedDecision;
import org.asylia.desk.consistency.Consistency;
import org.asylia.desk.consistency.ConsistencyReport;
import org.asylia.desk.consistency.Scope;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Shows how alike cases are decided, to each reader as far as it is theirs. */
@Controller
class ConsistencyController {
  private final Office office;
  private final Roster roster;
  private final List<String> profile;

  ConsistencyController(Office office, Roster roster) {
    this.office = office;
    this.roster = roster;
    this.profile = Profile.of(office.situation().id()).facts();
  }

  @GetMapping(ConsistencyDoors.PATH)
  ModelAndView show(Visit visit) {
    Officer reader = visit.officer().orElseThrow();
    OfficerId me = reader.officer();
    Scope scope =
        Scope.of(reader.roles(), me, office.cases().offices().of(me))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    List<CodedDecision> decisions =
        visit.empty() ? List.of() : CodedCaseload.load(office.codings()).decisions();
    ConsistencyReport report = new Consistency(decisions, profile).report(scope);
    return new ConsistencyView(visit.messages(), this::name).page(visit, report).show();
  }

  private Optional<String> name(String officer) {
    return roster.officers().stream()
        .filter(one -> one.officer().toString().equals(officer))
        .map(Officer::name)
        .findFirst();
  }
}
