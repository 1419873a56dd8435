package org.asylia.caseload;

import static org.asylia.casefile.Language.CHINESE;
import static org.asylia.casefile.Language.ENGLISH;
import static org.asylia.casefile.Language.KOREAN;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;

/** The officers of the demonstration, named after trees; the only list of them. */
public final class DemonstrationOfficers {
  private static final List<DemonstrationOfficer> ALL =
      List.of(
          one("registrar", "Alder", Set.of(Role.REGISTRATION_OFFICER), ENGLISH, KOREAN),
          one("registrar", "Aspen", Set.of(Role.REGISTRATION_OFFICER), CHINESE, ENGLISH),
          one("interviewer", "Birch", Set.of(Role.INTERVIEWER), ENGLISH),
          one("interviewer", "Beech", Set.of(Role.INTERVIEWER), KOREAN, ENGLISH),
          one("interpreter", "Poplar", Set.of(Role.INTERPRETER), KOREAN, ENGLISH, CHINESE),
          one("interpreter", "Pine", Set.of(Role.INTERPRETER), CHINESE, KOREAN, ENGLISH),
          one("adjudicator", "Cedar", Set.of(Role.ADJUDICATOR), ENGLISH),
          one("adjudicator", "Elm", Set.of(Role.ADJUDICATOR, Role.REVIEWING_OFFICER), KOREAN),
          one("adjudicator", "Cypress", Set.of(Role.ADJUDICATOR), CHINESE, ENGLISH),
          one("reviewer", "Hazel", Set.of(Role.REVIEWING_OFFICER), ENGLISH, KOREAN),
          one("reviewer", "Hawthorn", Set.of(Role.REVIEWING_OFFICER), KOREAN, CHINESE),
          one("appeal", "Yew", Set.of(Role.APPEAL_OFFICER), ENGLISH, KOREAN),
          one("protection", "Juniper", Set.of(Role.PROTECTION_OFFICER), ENGLISH, CHINESE),
          one("protection", "Maple", Set.of(Role.PROTECTION_OFFICER), KOREAN, ENGLISH),
          one("resettlement", "Linden", Set.of(Role.RESETTLEMENT_OFFICER), ENGLISH, KOREAN),
          one("resettlement", "Larch", Set.of(Role.RESETTLEMENT_OFFICER), CHINESE, ENGLISH),
          one("documenter", "Oak", Set.of(Role.DOCUMENTER), ENGLISH, KOREAN),
          one("analyst", "Rowan", Set.of(Role.ANALYST), ENGLISH),
          one("supervisor", "Sorrel", Set.of(Role.SUPERVISOR), ENGLISH, KOREAN),
          one("custodian", "Willow", Set.of(Role.CUSTODIAN), ENGLISH),
          one("administrator", "Zelkova", Set.of(Role.ADMINISTRATOR), ENGLISH, KOREAN));

  private DemonstrationOfficers() {}

  /** Every officer, in the order of the way a case takes. */
  public static List<DemonstrationOfficer> all() {
    return ALL;
  }

  /** The officer of that id. */
  public static Optional<DemonstrationOfficer> of(OfficerId id) {
    return ALL.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** The officer of that handle. */
  public static Optional<DemonstrationOfficer> of(String handle) {
    return ALL.stream().filter(o -> o.handle().equals(handle)).findFirst();
  }

  /** The officers appointed to that role. */
  public static List<DemonstrationOfficer> holding(Role role) {
    return ALL.stream().filter(o -> o.holds(role)).toList();
  }

  private static DemonstrationOfficer one(
      String desk, String name, Set<Role> roles, Language... languages) {
    String handle = desk + "-" + name.toLowerCase(java.util.Locale.ROOT);
    byte[] seed = ("asylia demonstration officer " + handle).getBytes(StandardCharsets.UTF_8);
    OfficerId id = new OfficerId(UUID.nameUUIDFromBytes(seed));
    return new DemonstrationOfficer(handle, id, name, roles, Arrays.asList(languages));
  }
}
