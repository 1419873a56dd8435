package org.asylia.caseload;

import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Language;
import org.asylia.casefile.Modality;

/**
 * What is settled about a case before it is told.
 *
 * @param number the case's number in the caseload
 * @param seed the seed of the caseload
 * @param profile the kind of story
 * @param host the state in which the person is
 * @param modality the processing modality
 * @param reach how far it has come
 * @param recommendation what the set in force yields on the profile's facts
 * @param spoken the language the applicant speaks with us
 * @param size how many people are in the file
 * @param firstPerson the number of the first of them in the caseload
 * @param alarm what alarm hangs over it
 */
record Plan(
    long number,
    long seed,
    Profile profile,
    Country host,
    Modality modality,
    Reach reach,
    Recommendation recommendation,
    Language spoken,
    int size,
    long firstPerson,
    Alarm alarm) {

  /** What alarm hangs over a case. */
  enum Alarm {
    NONE,
    RUNNING,
    OVERDUE,
    LONG_OVERDUE,
    ACKNOWLEDGED,
    ACTED_ON,
    CLOSED
  }

  /** Where in the space of names the caseload begins. */
  int offset() {
    return (int) Math.floorMod(seed * 7919L, 4001L);
  }

  /** Whether a journey of that modality begins in it, or has it changed on the way. */
  boolean modalityChanges() {
    return (modality == Modality.REGULAR && number % 9 == 4)
        || (modality == Modality.ACCELERATED && number % 3 == 0);
  }
}
