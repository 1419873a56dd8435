package org.asylia.desk.casebook;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.random.RandomGenerator;
import org.asylia.desk.casebook.RowResult.Score;
import org.asylia.desk.office.Office;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.Facts;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.Value;
import org.asylia.vault.Verdict;

/**
 * Takes every scorable row of a file of published decisions through the whole way in a throw-away
 * store, and compares what the set yields with what the tribunal decided.
 */
public final class Casebook {
  private final ThrowAwayStore store;
  private final CasebookData data;
  private final Coder coder;
  private final Gate gate;
  private final Replay replay;

  /** A casebook on an empty store. */
  public Casebook(ThrowAwayStore store, RandomGenerator random) {
    Office office = store.office();
    this.store = store;
    data = CasebookData.of(office.situation().id());
    coder = new Coder(data.facts());
    gate = new Gate(office.parameters(), office.situation().mandate(), coder);
    replay = new Replay(store, data, random);
  }

  /**
   * Runs over every row of a file, one at a time.
   *
   * @param progress hears how many rows are done
   * @return whether everything recorded was verified
   * @throws UnreadableFileException where the file changes while it is read
   */
  public boolean run(PublishedFile file, Report report, LongConsumer progress)
      throws UnreadableFileException {
    Totals totals = new Totals();
    file.forEach(
        coder.fields(),
        row -> {
          RowResult result = result(row);
          totals.count(row, result);
          report.row(result);
          progress.accept(row.number());
        });
    Verdict verdict = store.verify();
    report.end(totals, data, verdict);
    return verdict instanceof Verdict.Sound;
  }

  private RowResult result(PublishedRow row) {
    Score score =
        switch (gate.check(row)) {
          case Gate.Passed.NotScored(String kind, String why) -> new Score.NotScored(kind, why);
          case Gate.Passed.Ready(Replayable decision) -> score(decision);
        };
    return RowResult.of(row, gate.set(row).map(ParameterSet::id), data.sameAs(), score);
  }

  private Score score(Replayable decision) {
    return switch (reached(decision)) {
      case Replay.Replayed.Refused(String why) ->
          new Score.NotScored(
              "refused by the rules", "the rules of the house refuse the replay: " + why);
      case Replay.Replayed.Decided whole -> scored(decision, whole, without(decision, whole));
    };
  }

  /** Through the whole way; on a matter that is not refugee status, as far as the set goes. */
  private Replay.Replayed reached(Replayable decision) {
    return decision.onStatus() ? replay.of(decision) : replay.onlyTheSet(decision);
  }

  /** What the set yields where the decision is taken as silent on what was known too late. */
  private String without(Replayable decision, Replay.Replayed.Decided whole) {
    Replayable silent = decision.silentOn(data.knownWithOutcome());
    return switch (silent.facts().equals(decision.facts()) ? whole : reached(silent)) {
      case Replay.Replayed.Refused refused -> "REFUSED_BY_RULES";
      case Replay.Replayed.Decided decided -> decided.conclusion().outcome();
    };
  }

  private Score scored(Replayable decision, Replay.Replayed.Decided whole, String without) {
    Map<String, String> baselines = new TreeMap<>();
    data.baselines().stream()
        .filter(yardstick -> yardstick.header().covers(decision.kind()))
        .forEach(yardstick -> baselines.put(yardstick.id(), outcome(yardstick, decision)));
    return new Score.Scored(
        whole.conclusion().outcome(),
        whole.conclusion().rules(),
        whole.conclusion().derived(),
        whole.decision().map(Enum::name).orElse("NOT_ON_STATUS"),
        decision.day().toString(),
        without,
        baselines);
  }

  private static String outcome(ParameterSet yardstick, Replayable decision) {
    Map<String, Value> values = new TreeMap<>();
    yardstick.inputs().stream()
        .map(FactInput::name)
        .forEach(name ->
            values.put(name, Value.of(decision.facts().getOrDefault(name, CodedFact.NOT_STATED))));
    return yardstick.evaluate(new Facts(values)).value("outcome").text();
  }
}
