package org.asylia.desk.authoring;

import org.asylia.parameters.InvalidParameterSetException;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.proof.Report;

/** What a version of a draft is, as far as software can tell. */
public sealed interface Checked {

  /**
   * It can be used.
   *
   * @param set the set, compiled
   * @param report what was proved of it, and what not
   */
  record Usable(ParameterSet set, Report report) implements Checked {}

  /** It cannot be used; says where and why. */
  record Unusable(InvalidParameterSetException why) implements Checked {}
}
