package org.asylia.adjudication.rules;

import java.time.LocalDate;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.Situation;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.OfficerId;

/**
 * What a rule is asked: may this act join this file?
 *
 * @param <A> the type of act
 */
record Asked<A extends Act>(CaseFile file, A act, Proposed proposed, Situation situation) {
  LocalDate day() {
    return proposed.day();
  }

  OfficerId by() {
    return proposed.actor().officer();
  }
}
