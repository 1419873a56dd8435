package org.asylia.adjudication;

import java.time.Instant;
import java.util.List;
import org.asylia.adjudication.procedure.Standing;
import org.asylia.casefile.CaseFile;

/** The steps that could come next in a case, each as a hypothetical act in order by itself. */
@FunctionalInterface
public interface NextSteps {

  /**
   * A step that could come next.
   *
   * @param label the key of the step's label
   * @param hypothetical an act that only the file itself could stand against
   */
  record Step(String label, Proposed hypothetical) {}

  /** The steps that could come next from where the case stands. */
  List<Step> of(CaseFile file, Standing standing, Instant now);
}
