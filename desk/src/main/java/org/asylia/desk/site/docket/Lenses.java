package org.asylia.desk.site.docket;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.Role;
import org.asylia.desk.docket.Lens;
import org.asylia.desk.docket.Reach;
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
   * @param reach how much of the docket the reader is shown through it
   */
  record Named(String code, String label, String emptyKey, Lens lens, Reach reach) {
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
          int count = visit.empty() ? 0 : office.docket().count(lens.lens(), lens.reach(), MOST);
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
        first.lens() instanceof Lens.Alarms
            && office.docket().count(first.lens(), first.reach(), 1) == 0;
    return quiet ? all.get(1) : first;
  }

  /** How much of the docket a reader is shown: a supervisor the office's, others their own. */
  Reach reach(Visit visit) {
    return visit.holds(Role.SUPERVISOR) ? office(visit) : mine(visit);
  }

  /** Alarms of the whole office are shown to those who answer them. */
  private Reach watch(Visit visit) {
    return watches(visit) ? office(visit) : mine(visit);
  }

  private static boolean watches(Visit visit) {
    return WATCH.stream().anyMatch(visit::holds);
  }

  private static Reach mine(Visit visit) {
    return new Reach.Of(visit.officer().orElseThrow().officer());
  }

  private Reach office(Visit visit) {
    return office
        .cases()
        .offices()
        .of(visit.officer().orElseThrow().officer())
        .<Reach>map(Reach.OfOffice::new)
        .orElseGet(() -> mine(visit));
  }

  private List<Named> all(Visit visit) {
    Messages say = visit.messages();
    Reach reach = reach(visit);
    Set<Role> roles = visit.officer().map(Officer::roles).orElse(Set.of());
    List<Named> lenses = new ArrayList<>();
    roles.stream()
        .filter(OWING::contains)
        .sorted()
        .map(role -> owed(say, role, reach))
        .forEach(lenses::add);
    lenses.add(
        watches(visit) ? 0 : lenses.size(), named(say, "alarms", new Lens.Alarms(), watch(visit)));
    if (visit.holds(Role.SUPERVISOR)) {
      lenses.add(named(say, "unowned", new Lens.Unowned(), reach));
    }
    lenses.add(named(say, "open", new Lens.Open(), reach));
    lenses.add(named(say, "closed", new Lens.Closed(), reach));
    return lenses;
  }

  private static Named named(Messages say, String code, Lens lens, Reach reach) {
    return switch (lens) {
      case Lens.Alarms _ ->
          new Named(code, say.say("docket.alarms"), "docket.none-alarms", lens, reach);
      case Lens.Unowned _ ->
          new Named(code, say.say("docket.unowned"), "docket.none-unowned", lens, reach);
      case Lens.Closed _ ->
          new Named(code, say.say("docket.closed"), "docket.none-closed", lens, reach);
      default -> new Named(code, say.say("docket.open"), "docket.none-open", lens, reach);
    };
  }

  private static Named owed(Messages say, Role role, Reach reach) {
    return new Named(
        role.name(),
        say.say("docket.owed", say.word(role)),
        "docket.none-owed",
        new Lens.OwedBy(role),
        reach);
  }
}
