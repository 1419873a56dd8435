package org.asylia.casefile;

import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.Relation;

/** A person in the file, as last settled. */
public record Member(PersonId person, Relation relation, AgeClass ageClass, Company company) {
  /** Whether the person is treated as a child who is alone or apart from their parents. */
  public boolean unaccompaniedChild() {
    return ageClass.treatedAsChild() && company != Company.ACCOMPANIED;
  }
}
