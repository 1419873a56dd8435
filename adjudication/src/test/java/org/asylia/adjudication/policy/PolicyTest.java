package org.asylia.adjudication.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asylia.adjudication.procedure.ActTypes;
import org.asylia.adjudication.procedure.Exit;
import org.asylia.adjudication.procedure.Graph;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.procedure.Step;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.Act;
import org.asylia.casefile.DecisionAct.AppealDecided;
import org.asylia.casefile.DecisionAct.ReviewApproved;
import org.asylia.casefile.DecisionAct.ReviewReturned;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.junit.jupiter.api.Test;

class PolicyTest {
  private static final Set<Class<? extends Act>> ACTS = ActTypes.of(Act.class);

  private final Policy policy = Policy.standard();

  @Test
  void every_cell_of_doing_is_as_the_duties_of_the_role_say() {
    List<String> differing = new ArrayList<>();
    long cells = 0;
    long allowed = 0;
    for (Role role : Role.values()) {
      for (Class<? extends Act> act : ACTS) {
        for (State stage : State.values()) {
          for (Tie tie : Tie.values()) {
            for (Part part : Part.values()) {
              boolean may = policy.may(role, act, stage, tie, part);
              DutyOracle duty = new DutyOracle(role, act.getSimpleName(), stage, tie, part);
              if (may != duty.may()) {
                differing.add(duty + " is " + may);
              }
              cells++;
              allowed += may ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(differing).isEmpty();
    assertThat(cells).isEqualTo(13L * ACTS.size() * 16 * 6 * 5);
    Figure.of(Promise.P8, "cells").count(cells, "cells of who may do what, none differs");
    System.out.println(
        "P8: " + cells + " cells of doing compared, " + allowed + " of them allowed.");
  }

  @Test
  void every_cell_of_seeing_is_as_the_duties_of_the_role_say() {
    List<String> differing = new ArrayList<>();
    long cells = 0;
    for (Role role : Role.values()) {
      for (State stage : State.values()) {
        for (Tie tie : Tie.values()) {
          for (Part part : Part.values()) {
            boolean sees = policy.sees(role, stage, tie, part);
            DutyOracle duty = new DutyOracle(role, "", stage, tie, part);
            if (sees != duty.sees()) {
              differing.add(duty + " is " + sees);
            }
            cells++;
          }
        }
      }
    }
    assertThat(differing).isEmpty();
    System.out.println("P8: " + cells + " cells of seeing compared.");
  }

  @Test
  void an_act_is_listed_exactly_where_the_procedure_can_admit_it() {
    for (Class<? extends Act> act : ACTS) {
      assertThat(policy.stages(act)).as(act.getSimpleName()).isEqualTo(stagesInProcedure(act));
    }
  }

  @Test
  void whoever_may_seal_a_field_class_can_open_it() {
    for (Role role : Role.values()) {
      for (Class<? extends Act> act : ACTS) {
        for (Part part : EnumSet.complementOf(EnumSet.of(Part.PUBLIC))) {
          boolean seals =
              EnumSet.allOf(State.class).stream()
                  .anyMatch(stage -> policy.may(role, act, stage, Tie.ASSIGNED, part));
          assertThat(!seals || policy.parts(role).contains(part))
              .as("%s seals %s as %s", role, act.getSimpleName(), part)
              .isTrue();
        }
      }
    }
  }

  @Test
  void a_stranger_sees_nothing_of_a_case_and_only_custodians_recover_it_or_erase_what_is_closed() {
    for (Role role : Role.values()) {
      for (State stage : EnumSet.complementOf(EnumSet.of(State.START))) {
        assertThat(policy.parts(role, stage, Set.of(Tie.NONE))).isEmpty();
        for (Class<? extends Act> act : ACTS) {
          for (Part part : Part.values()) {
            assertThat(policy.may(role, act, stage, Tie.NONE, part))
                .as("%s by %s, of no office", act.getSimpleName(), role)
                .isEqualTo(
                    role == Role.CUSTODIAN
                        && ((act == AccessRecovered.class && part == Part.CLAIM)
                            || (act == Erased.class
                                && part == Part.PUBLIC
                                && stage == State.CLOSED)));
          }
        }
      }
    }
  }

  @Test
  void only_reviewing_and_appeals_are_closed_to_those_who_drafted_or_reviewed() {
    Set<Class<? extends Act>> closed = new HashSet<>();
    for (Class<? extends Act> act : ACTS) {
      Set<Tie> ties = policy.ties(act);
      if (ties.contains(Tie.ASSIGNED) && !ties.containsAll(EnumSet.of(Tie.DRAFTER, Tie.REVIEWER))) {
        closed.add(act);
      }
    }
    assertThat(closed)
        .containsExactlyInAnyOrder(ReviewApproved.class, ReviewReturned.class, AppealDecided.class);
  }

  @Test
  void of_several_ties_each_must_allow_the_act() {
    Act approval = new ReviewApproved("seen");
    Role reviewer = Role.REVIEWING_OFFICER;

    assertThat(policy.may(reviewer, approval, State.REVIEW, Set.of(Tie.ASSIGNED))).isTrue();
    assertThat(policy.may(reviewer, approval, State.REVIEW, Set.of(Tie.REVIEWER))).isTrue();
    assertThat(policy.may(reviewer, approval, State.REVIEW, Set.of(Tie.DRAFTER, Tie.REVIEWER)))
        .isFalse();
    assertThat(policy.may(reviewer, approval, State.REVIEW, Set.of())).isFalse();
    assertThat(policy.may(reviewer, approval, State.DECISION, Set.of(Tie.ASSIGNED))).isFalse();
  }

  @Test
  void a_grant_wraps_only_the_keys_of_what_the_role_may_see() {
    assertThat(policy.parts(Role.INTERPRETER)).containsExactly(Part.CLAIM);
    assertThat(policy.parts(Role.SUPERVISOR)).containsExactly(Part.IDENTITY, Part.CLAIM);
    assertThat(policy.parts(Role.RESETTLEMENT_OFFICER))
        .containsExactly(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
    assertThat(policy.parts(Role.ADJUDICATOR))
        .containsExactly(Part.IDENTITY, Part.CLAIM, Part.MEDICAL, Part.CONFIDENTIAL);
    assertThat(policy.parts(Role.ANALYST)).isEmpty();
    assertThat(policy.parts(Role.PROTECTION_OFFICER, State.INTERVIEW, Set.of(Tie.GLASS)))
        .containsExactly(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
  }

  @Test
  void the_keys_that_open_are_those_of_what_the_policy_shows() {
    for (Role role : Role.values()) {
      assertThat(role.parts()).as("keys of %s", role).isEqualTo(policy.parts(role));
      for (State stage : EnumSet.complementOf(EnumSet.of(State.START))) {
        assertThat(role.parts(ReadBecause.ASSIGNED))
            .as("%s, assigned, at %s", role, stage)
            .isEqualTo(policy.parts(role, stage, Set.of(Tie.ASSIGNED)));
        assertThat(role.parts(ReadBecause.SUPERVISION))
            .as("%s of the same office at %s", role, stage)
            .isEqualTo(policy.parts(role, stage, Set.of(Tie.SAME_OFFICE)));
        assertThat(role.parts(ReadBecause.GLASS_BROKEN))
            .as("%s behind broken glass at %s", role, stage)
            .isEqualTo(policy.parts(role, stage, Set.of(Tie.GLASS)));
      }
      assertThat(role.parts(ReadBecause.CERTIFICATE_CHECK)).isEmpty();
    }
  }

  @Test
  void supervisors_hand_on_every_key_and_those_on_duty_have_no_other_than_broken_glass_shows() {
    assertThat(Group.SUPERVISORS.parts()).isEqualTo(policy.parts(Role.ADJUDICATOR));
    Set<Part> shown = EnumSet.noneOf(Part.class);
    for (Role role : Role.values()) {
      if (Group.DUTY.takes(role)) {
        shown.addAll(policy.parts(role, State.REVIEW, Set.of(Tie.GLASS)));
      }
    }
    assertThat(Group.DUTY.parts()).isEqualTo(shown);
  }

  @Test
  void the_roles_of_an_act_narrow_with_the_stage_and_the_field_class() {
    assertThat(policy.roles(ModalityChanged.class))
        .containsExactly(
            Role.REGISTRATION_OFFICER, Role.ADJUDICATOR, Role.REVIEWING_OFFICER, Role.SUPERVISOR);
    assertThat(policy.roles(ModalityChanged.class, State.INTERVIEW))
        .containsExactly(Role.REGISTRATION_OFFICER, Role.ADJUDICATOR, Role.SUPERVISOR);
    assertThat(policy.roles(ModalityChanged.class, State.CLOSED)).isEmpty();
    assertThat(policy.roles(Stated.class, State.REVIEW, Part.CONFIDENTIAL))
        .doesNotContain(Role.SUPERVISOR, Role.RESETTLEMENT_OFFICER)
        .contains(Role.INTERVIEWER);
    assertThat(policy.ties(OfficerAssigned.class))
        .containsExactly(Tie.SAME_OFFICE, Tie.ASSIGNED, Tie.DRAFTER, Tie.REVIEWER);
  }

  private static Set<State> stagesInProcedure(Class<? extends Act> act) {
    Set<State> stages = EnumSet.noneOf(State.class);
    for (Modality modality : Modality.values()) {
      Graph graph = Procedure.standard().graph(modality);
      for (Step step : graph.steps().values()) {
        if (step.beside().contains(act)
            || step.exits().stream().map(Exit::act).anyMatch(act::equals)) {
          stages.add(step.state());
        }
      }
    }
    assertThat(act != CaseOpened.class || stages.equals(Set.of(State.START))).isTrue();
    return stages;
  }
}
