package org.asylia.caseload;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.casefile.Language;
import org.asylia.casefile.Role;

/** The officers who work on one case, one for each role. */
record Team(Map<Role, DemonstrationOfficer> officers) {
  private static final List<Role> WORKING =
      List.of(
          Role.REGISTRATION_OFFICER,
          Role.INTERVIEWER,
          Role.INTERPRETER,
          Role.ADJUDICATOR,
          Role.REVIEWING_OFFICER,
          Role.APPEAL_OFFICER,
          Role.PROTECTION_OFFICER,
          Role.RESETTLEMENT_OFFICER,
          Role.DOCUMENTER,
          Role.SUPERVISOR);

  /** A team by chance, in which nobody reviews what they assessed. */
  static Team of(Dice dice) {
    Map<Role, DemonstrationOfficer> officers = new EnumMap<>(Role.class);
    for (Role role : WORKING) {
      List<DemonstrationOfficer> able =
          DemonstrationOfficers.holding(role).stream()
              .filter(o -> role != Role.REVIEWING_OFFICER || !officers.containsValue(o))
              .toList();
      officers.put(role, dice.pick(able));
    }
    return new Team(officers);
  }

  /** The officer in that role. */
  DemonstrationOfficer in(Role role) {
    return Optional.ofNullable(officers.get(role))
        .orElseThrow(() -> new IllegalArgumentException("Nobody works as " + role + " on a case."));
  }

  /** The language in which the officer in that role writes. */
  Language office(Role role) {
    return in(role).office();
  }

  /** Whether the interviewer and a person who speaks that language need an interpreter. */
  boolean interprets(Language spoken) {
    return !in(Role.INTERVIEWER).languages().contains(spoken);
  }
}
