package org.asylia.casefile;

import static org.asylia.casefile.Copies.plus;

import java.util.List;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.OfficerEnrolled;

/** The part of a case file that says who works on it. */
public record Access(
    List<Entered<OfficerAssigned>> assigned, List<Entered<OfficerEnrolled>> enrolled) {

  static final Access EMPTY = new Access(List.of(), List.of());

  /** Whether that officer has a part in the case. */
  public boolean assigned(OfficerId officer) {
    return assigned.stream().anyMatch(a -> a.act().officer().equals(officer));
  }

  Access after(Recorded at, AccessAct act) {
    return switch (act) {
      case OfficerAssigned a -> new Access(plus(assigned, Entered.of(at, a)), enrolled);
      case OfficerEnrolled a -> new Access(assigned, plus(enrolled, Entered.of(at, a)));
    };
  }
}
