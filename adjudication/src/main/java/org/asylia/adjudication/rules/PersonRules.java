package org.asylia.adjudication.rules;

import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.adjudication.Rule;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Role;

/** Who may do what. */
final class PersonRules {
  private PersonRules() {}

  /** Only a named person with the role binds anybody; what software proposes is never a status. */
  static final Rule I32 =
      RuleBuilder.rule("I32", "RSD procedural standards 4.4", "UDHR Art 14")
          .on(Act.class, a -> a.act().binding() ? role(a) : Objection.none())
          .build();

  /** The acts that bind nobody also need the role. */
  static final Rule ROLE =
      RuleBuilder.rule("ROLE", "RSD procedural standards 2.2")
          .on(Act.class, a -> a.act().binding() ? Objection.none() : role(a))
          .on(
              CaseOpened.class,
              a ->
                  Objection.when(
                      a.act().underAppeal()
                          && !a.proposed().actor().roles().contains(Role.APPEAL_OFFICER),
                      "tribunal"))
          .build();

  private static Optional<Objection> role(Asked<Act> asked) {
    var allowed = Permissions.roles(asked.act().getClass());
    return Objection.when(
        asked.proposed().actor().roles().stream().noneMatch(allowed::contains),
        "role",
        "@act." + asked.act().type(),
        allowed.stream().map(r -> "@Role." + r.name()).collect(Collectors.joining("|")));
  }
}
