package org.asylia.adjudication.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.Rule;
import org.asylia.adjudication.policy.Offices;
import org.asylia.adjudication.policy.Policy;
import org.asylia.adjudication.policy.Tie;
import org.asylia.adjudication.policy.Ties;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Role;

/** Who may do what, as the policy lists it. */
final class PersonRules {
  private static final Policy POLICY = Policy.standard();
  private static final Procedure PROCEDURE = Procedure.standard();

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

  /** Only who is tied to the case acts in it: assigned, or as the policy lists it. */
  static Rule tie(Offices offices) {
    Ties ties = new Ties(POLICY, offices);
    return RuleBuilder.rule(
            "TIE", "RSD procedural standards 2.2", "UNHCR data protection policy 2022")
        .on(Act.class, a -> untied(a, ties))
        .build();
  }

  private static Optional<Objection> role(Asked<Act> asked) {
    Act act = asked.act();
    Set<Role> anywhere = POLICY.roles(act.getClass());
    if (mine(asked, anywhere).findAny().isEmpty()) {
      return Objection.to("role", "@act." + act.type(), names(anywhere));
    }
    State here = here(asked);
    Set<Role> allowed = POLICY.roles(act.getClass(), here, act.part());
    return Objection.when(
        !POLICY.roles(act.getClass(), here).isEmpty() && mine(asked, allowed).findAny().isEmpty(),
        "here",
        "@act." + act.type(),
        "@state." + here.name(),
        names(allowed));
  }

  /** What was drafted or reviewed before is the matter of another rule. */
  private static Optional<Objection> untied(Asked<Act> asked, Ties ties) {
    Act act = asked.act();
    State here = here(asked);
    Set<Role> able = POLICY.roles(act.getClass(), here, act.part());
    boolean mine = mine(asked, able).findAny().isPresent();
    return Objection.when(
        mine
            && mine(asked, able)
                .noneMatch(role ->
                    ties.of(asked.file(), asked.by(), role, asked.proposed().at()).stream()
                        .map(tie -> tie.compareTo(Tie.ASSIGNED) > 0 ? Tie.ASSIGNED : tie)
                        .anyMatch(tie -> POLICY.may(role, act.getClass(), here, tie, act.part()))),
        "tie",
        "@act." + act.type());
  }

  private static State here(Asked<Act> asked) {
    return PROCEDURE.standing(asked.file()).state();
  }

  private static Stream<Role> mine(Asked<Act> asked, Set<Role> allowed) {
    return asked.proposed().actor().roles().stream().filter(allowed::contains);
  }

  private static String names(Set<Role> roles) {
    return roles.stream().map(r -> "@Role." + r.name()).collect(Collectors.joining("|"));
  }
}
