package org.asylia.caseload;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.casefile.AssessmentAct.Ground;
import org.asylia.casefile.ResettlementAct.Category;

/**
 * A kind of story: who such a person is, which facts it turns on, and what it needs.
 *
 * @param story the name of its words
 * @param sex of the applicant
 * @param youngest the applicant's age at least, in years
 * @param oldest the applicant's age at most, in years
 * @param family who comes along
 * @param facts the coded facts in which it differs from the usual ones
 * @param grounds the reasons of the Convention
 * @param needs codes of specific needs
 * @param point the point that must be put to the person; empty where there is none
 * @param nexus the phrase in which the nexus is reasoned
 * @param primary the first resettlement category
 * @param speaksChinese in how many of a hundred such cases the applicant speaks Chinese with us
 */
record Profile(
    String story,
    Sex sex,
    int youngest,
    int oldest,
    Family family,
    Map<String, String> facts,
    Set<Ground> grounds,
    List<String> needs,
    String point,
    String nexus,
    Category primary,
    int speaksChinese) {
  /** Copies the collections. */
  Profile {
    facts = Map.copyOf(facts);
    grounds = Set.copyOf(grounds);
    needs = List.copyOf(needs);
  }

  enum Sex {
    WOMAN,
    MAN,
    EITHER
  }

  enum Family {
    NONE,
    PARENT,
    PARENT_OF_CHILD_BORN_ABROAD,
    COUPLE
  }

  /** The facts found in most cases; a profile says only where it differs. */
  static final Map<String, String> USUAL =
      Map.ofEntries(
          Map.entry("nk_by_birth", "yes"),
          Map.entry("rok_registered", "no"),
          Map.entry("lived_in_rok", "no"),
          Map.entry("risk_dprk", "yes"),
          Map.entry("risk_rok", "no"),
          Map.entry("other_nationality", "no"),
          Map.entry("risk_other_state", "not_assessed"),
          Map.entry("regime_role", "none"),
          Map.entry("exclusion_conduct", "none"),
          Map.entry("exclusion_defence", "not_assessed"),
          Map.entry("rok_protection_request", "not_made"));

  /** Further facts that the sets of some states ask for. */
  static final Map<String, Map<String, String>> NATIONAL =
      Map.of(
          "GB", Map.of("years_outside_peninsula", "under_10"),
          "CA",
              Map.of(
                  "misrepresentation", "no",
                  "misrepresentation_context_assessed", "not_assessed",
                  "best_interests_child", "no_child_affected",
                  "proceeding", "protection"),
          "US", Map.of("firm_resettlement", "no", "filed_within_one_year", "yes"),
          "FR", Map.of("state_proved_rok", "no"),
          "NL",
              Map.of(
                  "state_proved_rok", "no",
                  "centre_of_life_third_state", "no",
                  "relatives_in_dprk_risk", "individual_refuted",
                  "destitution_in_rok", "no"),
          "SE", Map.of());

  /**
   * What is found in such a case in that host state, by code; what nobody looked at is not there.
   */
  Map<String, String> factsIn(String host) {
    Map<String, String> all = new TreeMap<>(USUAL);
    all.putAll(NATIONAL.getOrDefault(host, Map.of()));
    all.putAll(facts);
    all.values().removeIf("not_assessed"::equals);
    return all;
  }

  /** How many people such a case can have at least. */
  int fewest() {
    return family == Family.NONE ? 1 : 2;
  }

  /** How many people such a case can have at most. */
  int most() {
    return switch (family) {
      case NONE -> 1;
      case PARENT -> 3;
      case PARENT_OF_CHILD_BORN_ABROAD -> 2;
      case COUPLE -> 4;
    };
  }
}
