package org.asylia.desk.coding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.Coding.Assessed;
import org.asylia.desk.coding.Coding.Decided;
import org.asylia.desk.coding.Coding.Stayed;
import org.asylia.desk.docket.Docket;
import org.asylia.desk.docket.DocketRow;
import org.asylia.desk.docket.Hands;
import org.asylia.desk.node.Node;

/** Synthetic codings from a seed, beside rows of the docket, without any case file. */
public final class MadeCodings {
  private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

  private final Node node;
  private final RandomGenerator random;
  private final String office;
  private final List<OfficerId> officers;
  private final List<OfficerId> interpreters;

  /**
   * Codings on that node, half of that office, decided by those officers through those
   * interpreters.
   */
  public MadeCodings(
      Node node, long seed, String office, List<OfficerId> officers, List<OfficerId> interpreters) {
    this.node = node;
    this.office = office;
    this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    this.officers = List.copyOf(officers);
    this.interpreters = List.copyOf(interpreters);
  }

  /** Writes so many cases; two of three are decided. */
  public void write(int many) {
    SealedCoding seal = new SealedCoding(node.deskKeys());
    node.database()
        .jdbi()
        .useTransaction(handle -> {
          for (int i = 0; i < many; i++) {
            CaseId id = new CaseId(new UUID(random.nextLong(), random.nextLong()));
            boolean decided = random.nextInt(3) > 0;
            OfficerId officer = officers.get(random.nextInt(officers.size()));
            Docket.write(handle, row(id, decided, officer));
            handle.execute(
                "INSERT INTO docket_coding VALUES (?, ?)",
                id.value(),
                seal.seal(id, coding(decided, officer)));
          }
        });
  }

  private DocketRow row(CaseId id, boolean decided, OfficerId officer) {
    return new DocketRow(
        id,
        new Country("TH"),
        Modality.REGULAR,
        decided ? State.CLOSED.name() : State.ASSESSMENT.name(),
        Optional.empty(),
        Optional.empty(),
        NOW,
        Optional.empty(),
        decided,
        1,
        0,
        Optional.empty(),
        Optional.of("UNHCR"),
        Optional.empty(),
        NOW,
        new Hands(random.nextBoolean() ? office : "OTHER", Set.of(officer), true));
  }

  private Coding coding(boolean decided, OfficerId officer) {
    Map<String, String> facts = facts();
    boolean fear = "yes".equals(facts.get("risk_dprk"));
    boolean recognised = random.nextInt(100) < (fear ? 90 : 20);
    LocalDate on = LocalDate.of(2025, 11, 1).plusDays(random.nextInt(380));
    return new Coding(
        on.minusDays(120),
        facts,
        Map.of("OBJECTIVE_RISK", fear ? "MET" : "NOT_MET"),
        decided
            ? Optional.of(new Assessed(officer, "UNHCR", recognised ? "GRANT" : "REFUSE"))
            : Optional.empty(),
        decided
            ? Optional.of(
                new Decided(recognised ? Recommendation.RECOGNISE : Recommendation.REFUSE, on))
            : Optional.empty(),
        List.of(interpreters.get(random.nextInt(interpreters.size()))),
        List.of(
            new Stayed(State.REGISTRATION, days(3)),
            new Stayed(State.INTERVIEW, days(20)),
            new Stayed(State.ASSESSMENT, days(30)),
            new Stayed(State.REVIEW, days(6)),
            new Stayed(State.DECISION, days(4))));
  }

  private double days(int mean) {
    return Duration.ofHours(12L + random.nextInt(mean * 48)).toMinutes() / 1440.0;
  }

  private Map<String, String> facts() {
    Map<String, String> facts = new HashMap<>();
    facts.put("nk_by_birth", "yes");
    facts.put("rok_registered", one("no", "no", "no", "yes"));
    facts.put("lived_in_rok", one("no", "no", "no", "no", "yes"));
    facts.put("years_outside_peninsula", one("under_10", "under_10", "over_10", "not_stated"));
    facts.put("risk_dprk", one("yes", "yes", "yes", "no"));
    facts.put("risk_rok", one("no", "no", "no", "yes"));
    facts.put("other_nationality", one("no", "no", "no", "no", "no", "no", "yes"));
    facts.put("risk_other_state", one("no", "not_stated"));
    facts.put("regime_role", one("none", "none", "none", "conscript", "trade_official"));
    facts.put("exclusion_conduct", "none");
    facts.put("exclusion_defence", "not_stated");
    facts.put("state_proved_rok", one("no", "no", "yes"));
    facts.put("rok_protection_request", one("not_made", "not_made", "refused"));
    return facts;
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
