package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.IntakeAct.AgeClassAccepted;
import org.asylia.casefile.IntakeAct.BestInterestsAssessed;
import org.asylia.casefile.IntakeAct.BestInterestsDetermined;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.IntakeAct.ConsentGiven;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.ConsentWithdrawn;
import org.asylia.casefile.IntakeAct.GuardianAppointed;
import org.asylia.casefile.IntakeAct.MemberAdded;
import org.asylia.casefile.IntakeAct.ModalityChanged;
import org.asylia.casefile.IntakeAct.NeedIdentified;
import org.asylia.casefile.IntakeAct.RegistrationCompleted;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.IntakeAct.RightsExplained;
import org.asylia.casefile.IntakeAct.Stated;

/** The part of a case file that registration writes. */
public record Registration(
    Optional<Entered<CaseOpened>> opened,
    Optional<Modality> modality,
    Map<PersonId, Member> members,
    List<Entered<Stated>> statements,
    List<Entered<ConsentGiven>> consents,
    Map<EntryId, Entered<ConsentWithdrawn>> withdrawals,
    List<Entered<ConsentRefused>> refusals,
    List<Entered<NeedIdentified>> needs,
    List<Entered<GuardianAppointed>> guardians,
    List<Entered<BestInterestsAssessed>> bestInterestsAssessments,
    List<Entered<BestInterestsDetermined>> bestInterestsDeterminations,
    List<Entered<RightsExplained>> rights,
    List<Entered<ModalityChanged>> modalityChanges,
    boolean completed) {

  static final Registration EMPTY =
      new Registration(
          Optional.empty(),
          Optional.empty(),
          Map.of(),
          List.of(),
          List.of(),
          Map.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          false);

  /** The applicant, once registered. */
  public Optional<Member> applicant() {
    return members.values().stream().filter(m -> m.relation() == Relation.APPLICANT).findFirst();
  }

  /** The statements about a person on a topic, in the order in which they were made. */
  public Stream<Entered<Stated>> statements(PersonId person, Topic topic) {
    return statements.stream()
        .filter(s -> s.act().about().equals(person) && s.act().topic() == topic);
  }

  /** The consent of that entry, unless it was never given. */
  public Optional<Entered<ConsentGiven>> consent(EntryId id) {
    return consents.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  Registration after(Recorded at, IntakeAct act) {
    Draft draft = new Draft(this);
    draft.take(at, act);
    return draft.done();
  }

  /** Registration being changed by one act. */
  private static final class Draft {
    private final Registration before;
    private Optional<Entered<CaseOpened>> opened;
    private Optional<Modality> modality;
    private Map<PersonId, Member> members;
    private List<Entered<Stated>> statements;
    private List<Entered<ConsentGiven>> consents;
    private Map<EntryId, Entered<ConsentWithdrawn>> withdrawals;
    private List<Entered<ConsentRefused>> refusals;
    private List<Entered<NeedIdentified>> needs;
    private List<Entered<GuardianAppointed>> guardians;
    private List<Entered<BestInterestsAssessed>> assessed;
    private List<Entered<BestInterestsDetermined>> determined;
    private List<Entered<RightsExplained>> rights;
    private List<Entered<ModalityChanged>> changes;
    private boolean completed;

    Draft(Registration before) {
      this.before = before;
      opened = before.opened;
      modality = before.modality;
      members = before.members;
      statements = before.statements;
      consents = before.consents;
      withdrawals = before.withdrawals;
      refusals = before.refusals;
      needs = before.needs;
      guardians = before.guardians;
      assessed = before.bestInterestsAssessments;
      determined = before.bestInterestsDeterminations;
      rights = before.rights;
      changes = before.modalityChanges;
      completed = before.completed;
    }

    void take(Recorded at, IntakeAct act) {
      switch (act) {
        case CaseOpened a -> {
          opened = opened.or(() -> Optional.of(Entered.of(at, a)));
          modality = modality.or(() -> Optional.of(a.modality()));
        }
        case MemberAdded a ->
            member(new Member(a.person(), a.relation(), a.ageClass(), a.company()));
        case AgeClassAccepted a -> settle(a);
        case Stated a -> statements = plus(statements, Entered.of(at, a));
        case RightsExplained a -> rights = plus(rights, Entered.of(at, a));
        case ConsentGiven a -> consents = plus(consents, Entered.of(at, a));
        case ConsentRefused a -> refusals = plus(refusals, Entered.of(at, a));
        case ConsentWithdrawn a -> withdrawals = plus(withdrawals, a.consent(), Entered.of(at, a));
        case NeedIdentified a -> needs = plus(needs, Entered.of(at, a));
        case GuardianAppointed a -> guardians = plus(guardians, Entered.of(at, a));
        case BestInterestsAssessed a -> assessed = plus(assessed, Entered.of(at, a));
        case BestInterestsDetermined a -> determined = plus(determined, Entered.of(at, a));
        case RegistrationCompleted a -> completed = true;
        case ModalityChanged a -> {
          modality = Optional.of(a.to());
          changes = plus(changes, Entered.of(at, a));
        }
      }
    }

    private void member(Member member) {
      if (!members.containsKey(member.person())) {
        members = plus(members, member.person(), member);
      }
    }

    private void settle(AgeClassAccepted a) {
      Optional.ofNullable(members.get(a.person()))
          .map(m -> new Member(m.person(), m.relation(), a.ageClass(), a.company()))
          .ifPresent(m -> members = plus(members, m.person(), m));
    }

    Registration done() {
      return new Registration(
          opened,
          modality,
          members,
          statements,
          consents,
          withdrawals,
          refusals,
          needs,
          guardians,
          assessed,
          determined,
          rights,
          changes,
          completed || before.completed);
    }
  }
}
