package org.asylia.desk.demo;

import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Proposed;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.DemonstrationOfficers;
import org.asylia.caseload.ScriptedAct;
import org.asylia.caseload.ScriptedCase;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.Outcome;
import org.asylia.vault.Heads;

/**
 * Puts the demonstration caseload into a node, through the same rules as everything else. A load
 * that was cut short goes on where it stopped: a case is recorded whole or not at all.
 */
public final class DemoLoader {
  /** The seed of the demonstration, so that every demonstration tells the same people. */
  public static final long SEED = 20_261_122L;

  /** How many people the demonstration has. */
  public static final int PEOPLE = 200;

  private final Office office;

  /** A loader into that office. */
  public DemoLoader(Office office) {
    this.office = office;
  }

  /** Told how many people are in so far. */
  @FunctionalInterface
  public interface Watch {
    /** So many of so many people are in. */
    void loaded(int people, int of);
  }

  /**
   * Loads the caseload.
   *
   * @param now the present of the demonstration; a load that goes on must be given the same
   * @param wanted how many people
   * @throws IllegalStateException where a rule refuses one of its acts
   */
  public void load(Instant now, int wanted, Watch watch) {
    Caseload caseload = Caseload.in(office.situation(), office.parameters());
    int people = 0;
    try (Stream<ScriptedCase> cases = caseload.of(SEED, wanted, now)) {
      for (Iterator<ScriptedCase> each = cases.iterator(); each.hasNext(); ) {
        ScriptedCase scripted = each.next();
        if (office.node().vault().heads(scripted.id()).isEmpty()) {
          record(scripted);
        }
        people += scripted.folded().registration().members().size();
        watch.loaded(people, wanted);
      }
    }
  }

  private void record(ScriptedCase scripted) {
    List<Proposed> proposed = scripted.acts().stream().map(DemoLoader::proposed).toList();
    Outcome outcome = office.cases().record(scripted.id(), Heads.none(), proposed);
    if (outcome instanceof Outcome.Refused refused) {
      throw new IllegalStateException(
          "The demonstration's case "
              + scripted.id()
              + " ("
              + scripted.profile()
              + ") was refused by "
              + refused.refusals().getFirst().ruleId()
              + "; it was left out.");
    }
  }

  private static Proposed proposed(ScriptedAct act) {
    Actor actor =
        DemonstrationOfficers.of(act.author()).map(o -> new Actor(o.id(), o.roles())).orElseThrow();
    return new Proposed(act.act(), actor, act.at(), act.id());
  }
}
