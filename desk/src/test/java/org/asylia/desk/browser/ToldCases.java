package org.asylia.desk.browser;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.asylia.adjudication.Actor;
import org.asylia.adjudication.Proposed;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.ScriptedCase;
import org.asylia.desk.office.Office;
import org.asylia.desk.office.Outcome;
import org.asylia.vault.Heads;

/** Puts single cases of the demonstration caseload before the desk, told as far as a test needs. */
public final class ToldCases {
  private static final int PEOPLE = 200;
  private static final int SEEDS = 20;

  private ToldCases() {}

  /** A case that stands there, from a seed of the test's own. */
  public static CaseFile at(Office office, long seed, State state) {
    return at(office, seed, state, file -> true);
  }

  /** A case that stands there and is as wanted; the same one where it was told before. */
  public static CaseFile at(Office office, long seed, State state, Predicate<CaseFile> wanted) {
    Instant now = office.clock().instant().truncatedTo(ChronoUnit.MICROS);
    Caseload caseload = Caseload.in(office.situation(), office.parameters());
    ScriptedCase told =
        LongStream.range(seed * SEEDS, (seed + 1) * SEEDS)
            .boxed()
            .flatMap(s -> caseload.of(s, PEOPLE, now))
            .filter(c -> {
              CaseFile file = c.folded();
              return office.cases().admission().standing(file).state() == state
                  && wanted.test(file);
            })
            .findFirst()
            .orElseThrow(() ->
                new IllegalStateException(
                    "Seed " + seed + " tells no such case at " + state + "."));
    return office
        .cases()
        .open(PreparedCases.supervisor(), told.id())
        .map(org.asylia.desk.office.OpenCase::file)
        .orElseGet(() -> recorded(office, told));
  }

  private static CaseFile recorded(Office office, ScriptedCase told) {
    Outcome outcome =
        office
            .cases()
            .record(
                told.id(),
                Heads.none(),
                told.acts().stream()
                    .map(a ->
                        new Proposed(
                            a.act(), new Actor(a.author(), Set.of(a.role())), a.at(), a.id()))
                    .toList());
    return switch (outcome) {
      case Outcome.Done done -> Everybody.on(office, done.after().file().id()).file();
      case Outcome.Refused refused -> throw new IllegalStateException("" + refused.refusals());
      case Outcome.Conflict _ -> throw new IllegalStateException("This case was told before.");
    };
  }
}
