package org.asylia.caseload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Language;
import org.asylia.casefile.PersonId;

/** Who is in a case file: puts together the applicant and the family a profile speaks of. */
final class Household {
  private final Profile profile;
  private final Dice dice;
  private final Plan plan;
  private final LocalDate today;
  private final List<Person> people = new ArrayList<>();

  private Household(Plan plan, Dice dice, LocalDate today) {
    this.plan = plan;
    this.profile = plan.profile();
    this.dice = dice;
    this.today = today;
  }

  /** The people of a plan, the applicant first. */
  static List<Person> of(Plan plan, Dice dice, LocalDate today) {
    Household household = new Household(plan, dice, today);
    household.applicant();
    for (int i = 1; i < plan.size(); i++) {
      household.relative(i);
    }
    return List.copyOf(household.people);
  }

  private void applicant() {
    boolean child = profile.oldest() < 18;
    boolean female =
        switch (profile.sex()) {
          case WOMAN -> true;
          case MAN -> false;
          case EITHER -> dice.chance(55);
        };
    Company company =
        !child ? Company.ACCOMPANIED : dice.chance(70) ? Company.UNACCOMPANIED : Company.SEPARATED;
    AgeClass age = !child ? AgeClass.ADULT : dice.chance(80) ? AgeClass.CHILD : AgeClass.NOT_KNOWN;
    add(Relation.APPLICANT, age, company, female, profile.youngest(), profile.oldest(), false);
  }

  private void relative(int place) {
    Person applicant = people.getFirst();
    boolean spouse = profile.family() == Profile.Family.COUPLE && place == 1;
    if (spouse) {
      int age = today.getYear() - applicant.born().getYear();
      add(
          Relation.SPOUSE,
          AgeClass.ADULT,
          Company.ACCOMPANIED,
          !applicant.female(),
          age - 3,
          age + 4,
          false);
    } else {
      boolean abroad = profile.family() == Profile.Family.PARENT_OF_CHILD_BORN_ABROAD;
      add(
          Relation.CHILD,
          AgeClass.CHILD,
          Company.ACCOMPANIED,
          dice.chance(50),
          2,
          abroad ? 8 : 15,
          abroad);
    }
  }

  private void add(
      Relation relation,
      AgeClass ageClass,
      Company company,
      boolean female,
      int youngest,
      int oldest,
      boolean abroad) {
    long number = plan.firstPerson() + people.size();
    KoreanName name =
        relation == Relation.CHILD
            ? KoreanName.childOf(people.getFirst().name(), number, plan.offset())
            : KoreanName.of(female, number, plan.offset());
    LocalDate born =
        today
            .minusYears(dice.between(youngest, Math.max(youngest, oldest)))
            .minusDays(dice.below(360) + 3L);
    people.add(
        new Person(
            new PersonId(dice.uuid()),
            relation,
            ageClass,
            company,
            female,
            name,
            born,
            abroad,
            relation == Relation.APPLICANT ? plan.spoken() : Language.KOREAN));
  }
}
