package org.asylia.adjudication.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.adjudication.procedure.State;

/**
 * How long the queue of open cases becomes, by a simple model.
 *
 * <p>What a set proposes on a case says which steps are still ahead of it: ready for a positive
 * decision means review, decision and service; more is needed means hearing and assessment again
 * before these; anything else means the same as a positive one, and the time for an appeal, an
 * appeal as often as there is one now, and closing. Each step takes its mean days.
 *
 * <p>It assumes that as many cases arrive a day as now, that the days of a step do not depend on
 * how many wait, that officers find the same facts and follow what is proposed. Then the queue is
 * as long as the days ahead of a case are (Little's law).
 *
 * @param open how many cases are open now
 * @param daysBefore the mean days ahead of an open case under the set in force
 * @param daysAfter the same under the draft
 * @param assumed the steps whose days are what the procedure allows, because too few were measured
 */
public record Queue(long open, double daysBefore, double daysAfter, Set<State> assumed) {
  private static final List<State> POSITIVE = List.of(State.REVIEW, State.DECISION, State.SERVICE);

  /** Copies and orders the set. */
  public Queue {
    assumed = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(assumed));
  }

  /**
   * The queue.
   *
   * @param moves from which result to which the open cases go, and how many
   */
  public static Queue of(Map<WhatIf.Move, Long> moves, Pace pace) {
    double before = 0;
    double after = 0;
    long open = 0;
    Set<State> assumed = new TreeSet<>();
    for (Map.Entry<WhatIf.Move, Long> each : moves.entrySet()) {
      open += each.getValue();
      before += each.getValue() * ahead(each.getKey().from().proposal(), pace, assumed);
      after += each.getValue() * ahead(each.getKey().to().proposal(), pace, assumed);
    }
    return new Queue(open, open == 0 ? 0 : before / open, open == 0 ? 0 : after / open, assumed);
  }

  /** How many cases would be open once the change has worked its way through. */
  public long becomes() {
    return daysBefore == 0 ? open : Math.round(open * daysAfter / daysBefore);
  }

  private static double ahead(String proposal, Pace pace, Set<State> assumed) {
    double days = 0;
    for (State step : steps(proposal)) {
      Pace.Days one = pace.days(step);
      days += one.mean() * (step == State.APPEAL ? pace.appealed() : 1);
      if (!one.measured()) {
        assumed.add(step);
      }
    }
    return days;
  }

  /** The steps ahead of a case on which that is proposed. */
  static List<State> steps(String proposal) {
    List<State> steps = new ArrayList<>();
    if (proposal.equals("NEEDS_MORE")) {
      steps.addAll(List.of(State.INTERVIEW, State.ASSESSMENT));
    }
    steps.addAll(POSITIVE);
    if (proposal.equals("REVIEW")) {
      steps.addAll(List.of(State.APPEAL_WINDOW, State.APPEAL, State.CLOSING));
    }
    return List.copyOf(steps);
  }
}
