package org.asylia.parameters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sets that ship with the situation, and plain cases to evaluate them on. */
final class Shipped {
  static final List<String> IDS =
      List.of(
          "UNHCR", "GB-2011", "GB-2014", "CA-2003", "CA-2010", "CA-2016", "US-2004", "FR-2014",
          "SE-2015", "NL-2014");

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
    facts.put("decision_date", Value.of(java.time.LocalDate.of(2018, 1, 1)));
    return facts;
  }

  /** The ordinary case with some facts changed: name, code, name, code. */
  static Facts ordinaryBut(String... changes) {
    var facts = ordinary();
    for (int i = 0; i < changes.length; i += 2) {
      facts.put(changes[i], Value.of(changes[i + 1]));
    }
    return new Facts(facts);
  }

  static String outcome(String id, Facts facts) {
    return set(id).evaluate(facts).value("outcome").text();
  }
}
