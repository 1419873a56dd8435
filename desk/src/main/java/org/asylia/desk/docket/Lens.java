package org.asylia.desk.docket;

import org.asylia.casefile.Role;

/** Which cases of the docket are looked at. */
public sealed interface Lens {

  /** Open cases in which that role owes the next step, the one due first at the top. */
  record OwedBy(Role role) implements Lens {}

  /** Cases in which an alarm runs that nobody has taken on, the one due first at the top. */
  record Alarms() implements Lens {}

  /** Open cases in which nobody has the role that owes the next step, the one due first on top. */
  record Unowned() implements Lens {}

  /** All open cases, the one due first at the top. */
  record Open() implements Lens {}

  /** Closed cases, the one closed last at the top. */
  record Closed() implements Lens {}

  /** Open cases in which that parameter set was read. */
  record ReadUnder(String parameterSet) implements Lens {}
}
