package org.asylia.adjudication;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.Country;

/** What the rules need to know of the parameter sets. */
public interface StatusParameters {

  /** What a set yields when something it needs is not known. It is never negative. */
  String INCOMPLETE = "INCOMPLETE";

  /** The kind of proceeding in which refugee status is determined. */
  String PROTECTION = "protection";

  /** The version in force on that day for cases in that host state; empty where there is none. */
  Optional<SetVersion> inForce(Country hostState, LocalDate on);

  /**
   * What that version yields on those coded facts for a decision of that day; empty where the
   * version is not known.
   */
  Optional<Conclusion> conclude(SetVersion set, Map<String, String> facts, LocalDate on);

  /** The terms of that version; the general ones where it says nothing else. */
  Terms terms(SetVersion set);

  /**
   * What a parameter set says beside its tables.
   *
   * @param appealDays the period to appeal, in days; empty where only the general floor applies
   * @param exclusionBeforeInclusion whether that law examines exclusion before inclusion
   */
  record Terms(OptionalInt appealDays, boolean exclusionBeforeInclusion) {
    /** The general terms: no period of its own, inclusion first. */
    public static final Terms GENERAL = new Terms(OptionalInt.empty(), false);
  }
}
