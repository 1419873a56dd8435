package org.asylia.desk.coding;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.whatif.CodedCases;
import org.asylia.adjudication.whatif.Pace;
import org.asylia.desk.coding.Codings.Coded;

/**
 * Every case of a node in codes, as it was when it was loaded; immutable.
 *
 * @param cases the coded facts of each case, and {@link #HOST} and {@link #CLOSED}
 * @param pace how long the steps took
 * @param decisions the decisions, for comparing
 * @param uncoded how many cases the docket has no codes of
 */
public record CodedCaseload(
    CodedCases cases, Pace pace, List<CodedDecision> decisions, int uncoded) {
  /** The column that says in which state the person is. */
  public static final String HOST = "case.host";

  /** The column that says whether the case is closed: {@code yes} or {@code no}. */
  public static final String CLOSED = "case.closed";

  /** Copies the list. */
  public CodedCaseload {
    decisions = List.copyOf(decisions);
  }

  /** Loads every case of the node. */
  public static CodedCaseload load(Codings codings) {
    Loading loading = new Loading();
    codings.each(loading::take);
    return loading.done();
  }

  /** Takes in one case after the other. */
  private static final class Loading {
    private final CodedCases.Builder cases = new CodedCases.Builder();
    private final Map<State, Pace.Measured> pace = new EnumMap<>(State.class);
    private final List<CodedDecision> decisions = new ArrayList<>();
    private int uncoded;

    void take(Coded one) {
      if (one.coding().isEmpty()) {
        uncoded++;
        return;
      }
      Coding coding = one.coding().get();
      Map<String, String> codes = new HashMap<>(coding.facts());
      codes.put(HOST, one.host());
      codes.put(CLOSED, one.closed() ? "yes" : "no");
      cases.add(codes);
      coding
          .stays()
          .forEach(stay ->
              pace.merge(
                  stay.state(),
                  new Pace.Measured(1, stay.days()),
                  (old, fresh) -> old.plus(fresh.days())));
      CodedDecision.of(one, coding).ifPresent(decisions::add);
    }

    CodedCaseload done() {
      return new CodedCaseload(cases.build(), new Pace(pace), decisions, uncoded);
    }
  }
}
