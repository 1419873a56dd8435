package org.asylia.parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The sets that ship with the situation, and plain cases to evaluate them on. */
final class Shipped {
  /** Sets under which refugee status is determined. */
  static final List<String> STATUS =
      List.of(
          "UNHCR", "GB-2011", "GB-2014", "CA-2003", "CA-2010", "CA-2016", "US-2004", "AU-2010",
          "AU-2012", "NZ-2016", "FR-2014", "DE-2005", "DE-2020", "NL-2012", "NL-2013", "NL-2014",
          "SE-2015", "NO-2010", "BE");

  /** Sets of the state whose own nationals the people are: nationality, settlement, no return. */
  static final List<String> KOREAN = List.of("KR-1996", "KR-2007", "KR-2010", "KR-2021");

  static final List<String> IDS = Stream.concat(STATUS.stream(), KOREAN.stream()).toList();

  private Shipped() {}

  static ParameterSet set(String id) {
    return DmnReader.read(id + ".dmn", bytes("parameters/" + id + ".dmn"));
  }

  static byte[] bytes(String name) {
    var path = "/situations/north-korea/" + name;
    try (var in = Shipped.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path.");
      }
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * A person born in the DPRK with a well-founded fear there, never in the ROK and not afraid of
   * it, a short time abroad; every other fact answered in the most ordinary way.
   */
  static Map<String, Value> ordinary() {
    var facts = new HashMap<String, Value>();
    facts.put("nk_by_birth", Value.of("yes"));
    facts.put("rok_registered", Value.of("no"));
    facts.put("lived_in_rok", Value.of("no"));
    facts.put("years_outside_peninsula", Value.of("under_10"));
    facts.put("centre_of_life_third_state", Value.of("no"));
    facts.put("state_proved_rok", Value.of("no"));
    facts.put("rok_protection_request", Value.of("not_made"));
    facts.put("risk_dprk", Value.of("yes"));
    facts.put("risk_rok", Value.of("no"));
    facts.put("relatives_in_dprk_risk", Value.of("no"));
    facts.put("destitution_in_rok", Value.of("no"));
    facts.put("other_nationality", Value.of("no"));
    facts.put("risk_other_state", Value.of("not_stated"));
    facts.put("regime_role", Value.of("none"));
    facts.put("exclusion_conduct", Value.of("none"));
    facts.put("exclusion_defence", Value.of("not_stated"));
    facts.put("firm_resettlement", Value.of("no"));
    facts.put("filed_within_one_year", Value.of("yes"));
    facts.put("misrepresentation", Value.of("no"));
    facts.put("misrepresentation_context_assessed", Value.of("not_stated"));
    facts.put("best_interests_child", Value.of("no_child_affected"));
    facts.put("proceeding", Value.of("protection"));
    facts.put("mental_health", Value.of("none"));
    facts.put("right_to_enter_elsewhere", Value.of("no"));
    facts.put("minister_lifted_bar", Value.of("no"));
    facts.put("rok_risk_assessed_individually", Value.of("not_stated"));
    facts.put("regime_interest", Value.of("none"));
    facts.put("decision_date", Value.of(java.time.LocalDate.of(2018, 1, 1)));
    return facts;
  }

  /**
   * The same person before a Korean authority, a month after arriving: no passport of another
   * state, family in the North, nothing done that the settlement law names.
   */
  static Map<String, Value> arrived() {
    var facts = new HashMap<>(ordinary());
    facts.put("foreign_passport", Value.of("no"));
    facts.put("state_proved_other_nationality", Value.of("no"));
    facts.put("rok_proceeding", Value.of("settlement_protection"));
    facts.put("ties_dprk", Value.of("yes"));
    facts.put("left_dprk", Value.of("yes"));
    facts.put("will_to_be_protected", Value.of("yes"));
    facts.put("settlement_conduct", Value.of("none"));
    facts.put("livelihood_abroad", Value.of("none"));
    facts.put("application_delay", Value.of("within_1_year"));
    facts.put("decree_ground", Value.of("no"));
    facts.put("wish_to_stay", Value.of("yes"));
    return facts;
  }

  /** The person who has arrived, with some facts changed: name, code, name, code. */
  static Facts arrivedBut(String... changes) {
    return changed(arrived(), changes);
  }

  /** The ordinary case with some facts changed: name, code, name, code. */
  static Facts ordinaryBut(String... changes) {
    return changed(ordinary(), changes);
  }

  private static Facts changed(Map<String, Value> facts, String... changes) {
    for (int i = 0; i < changes.length; i += 2) {
      facts.put(changes[i], Value.of(changes[i + 1]));
    }
    return new Facts(facts);
  }

  static String outcome(String id, Facts facts) {
    return set(id).evaluate(facts).value("outcome").text();
  }
}
