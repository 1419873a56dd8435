package org.asylia.caseload;

import java.time.LocalDate;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.Language;
import org.asylia.casefile.PersonId;

/** A synthetic person, as the script knows them; what officers learn of it is in the acts. */
record Person(
    PersonId id,
    Relation relation,
    AgeClass ageClass,
    Company company,
    boolean female,
    KoreanName name,
    LocalDate born,
    boolean bornAbroad,
    Language spoken) {

  boolean applicant() {
    return relation == Relation.APPLICANT;
  }

  /** Whether the procedure hears this person: the applicant and every adult. */
  boolean heard() {
    return applicant() || ageClass == AgeClass.ADULT;
  }

  boolean childAlone() {
    return ageClass != AgeClass.ADULT && company != Company.ACCOMPANIED;
  }
}
