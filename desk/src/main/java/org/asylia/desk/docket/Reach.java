package org.asylia.desk.docket;

import org.asylia.casefile.OfficerId;

/** How much of the docket somebody is shown. */
public sealed interface Reach {
  /** The cases that officer works on. */
  record Of(OfficerId officer) implements Reach {}

  /** The cases of that office. */
  record OfOffice(String office) implements Reach {}

  /** Every case of the node, as for its own commands. */
  record Node() implements Reach {}
}
