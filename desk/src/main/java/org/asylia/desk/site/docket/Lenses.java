package org.asylia.desk.site.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Lens;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.springframework.stereotype.Component;

/** The lenses a reader may look through, and which one comes first for them. */
@Component
class Lenses {
  /** Counting stops here; what is more is shown as 999+. */
  static final int MOST = 1000;

  /** Those who are told of alarms see them before anything else. */
  private static final Set<Role> WATCH = Set.of(Role.PROTECTION_OFFICER, Role.SUPERVISOR);

  /** Roles that owe a step somewhere on the way. */
  private static final Set<Role> OWING =
      Set.of(
          Role.REGISTRATION_OFFICER,
          Role.INTERVIEWER,
          Role.ADJUDICATOR,
          Role.REVIEWING_OFFICER,
          Role.APPEAL_OFFICER,
          Role.PROTECTION_OFFICER,
          Role.RESETTLEMENT_OFFICER);

  private final Office office;

  Lenses(Office office) {
    this.office = office;
  }

  /**
   * A lens as the address and the reader name it.
   *
   * @param code how the address names it
   * @param label how the reader sees it
   * @param emptyKey what is said where it shows nothing
   */
  record Named(String code, String label, String emptyKey, Lens lens) {
    String path() {
      return DocketController.PATH + "?lens=" + code;
    }
  }

  /** The lens of that code, or the one that comes first for this reader. */
  Named chosen(Visit visit, String code) {
    List<Named> all = all(visit);
    return all.stream()
        .filter(lens -> lens.code().equals(code))
        .findFirst()
        .orElseGet(() -> first(all));
  }

  /** The lenses with their counts. */
  List<LensTab> tabs(Visit visit, Named here) {
    return all(visit).stream()
        .map(lens -> {
          int count = office.docket().count(lens.lens(), MOST);
          boolean alarms = lens.lens() instanceof Lens.Alarms;
          return new LensTab(
              lens.label(),
              lens.path(),
              count < MOST ? Integer.toString(count) : (MOST - 1) + "+",
              lens.code().equals(here.code()),
              alarms && count > 0);
        })
        .toList();
  }

  private Named first(List<Named> all) {
    Named first = all.getFirst();
    boolean quiet =
        first.lens() instanceof Lens.Alarms && office.docket().count(first.lens(), 1) == 0;
    return quiet ? all.get(1) : first;
  }

  private static List<Named> all(Visit visit) {
    Messages say = visit.messages();
    Set<Role> roles = visit.officer().map(Officer::roles).orElse(Set.of());
    List<Named> lenses = new ArrayList<>();
    roles.stream()
        .filter(OWING::contains)
        .sorted()
        .map(role -> owed(say, role))
        .forEach(lenses::add);
    Named alarms =
        new Named("alarms", say.say("docket.alarms"), "docket.none-alarms", new Lens.Alarms());
    boolean watches = roles.stream().anyMatch(WATCH::contains);
    lenses.add(watches ? 0 : lenses.size(), alarms);
    lenses.add(new Named("open", say.say("docket.open"), "docket.none-open", new Lens.Open()));
    lenses.add(
        new Named("closed", say.say("docket.closed"), "docket.none-closed", new Lens.Closed()));
    return lenses;
  }

  private static Named owed(Messages say, Role role) {
    return new Named(
        role.name(),
        say.say("docket.owed", say.word(role)),
        "docket.none-owed",
        new Lens.OwedBy(role));
  }
}
