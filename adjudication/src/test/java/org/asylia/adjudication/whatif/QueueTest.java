package org.asylia.adjudication.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.asylia.adjudication.procedure.State;
import org.asylia.adjudication.whatif.CodedReading.Result;
import org.asylia.adjudication.whatif.Pace.Measured;
import org.asylia.adjudication.whatif.WhatIf.Move;
import org.junit.jupiter.api.Test;

class QueueTest {
  private static final Result GRANT = new Result("GRANT", "READY_POSITIVE");
  private static final Result REFUSE = new Result("REFUSE", "REVIEW");
  private static final Result MORE = new Result("INCOMPLETE", "NEEDS_MORE");

  /** Review 5, decision 3, service 2, window 30, appeal 60 in one of four, closing 10 days. */
  private static Pace pace() {
    Map<State, Measured> steps = new EnumMap<>(State.class);
    steps.put(State.INTERVIEW, new Measured(40, 800));
    steps.put(State.ASSESSMENT, new Measured(40, 1200));
    steps.put(State.REVIEW, new Measured(40, 200));
    steps.put(State.DECISION, new Measured(40, 120));
    steps.put(State.SERVICE, new Measured(40, 80));
    steps.put(State.APPEAL_WINDOW, new Measured(40, 1200));
    steps.put(State.APPEAL, new Measured(10, 600));
    steps.put(State.CLOSING, new Measured(40, 400));
    return new Pace(steps);
  }

  @Test
  void a_refusal_adds_the_time_for_an_appeal_and_the_share_of_appeals() {
    // 10 days ahead of a grant; 10 + 30 + 60/4 + 10 = 65 ahead of a refusal.
    Queue queue =
        Queue.of(Map.of(new Move(GRANT, REFUSE), 20L, new Move(GRANT, GRANT), 20L), pace());
    assertThat(queue.open()).isEqualTo(40);
    assertThat(queue.daysBefore()).isEqualTo(10);
    assertThat(queue.daysAfter()).isEqualTo((65 + 10) / 2.0);
    assertThat(queue.becomes()).isEqualTo(150);
    assertThat(queue.assumed()).isEmpty();
  }

  @Test
  void asking_for_more_adds_hearing_and_assessment() {
    // 20 + 30 + 10 days.
    Queue queue = Queue.of(Map.of(new Move(GRANT, MORE), 5L), pace());
    assertThat(queue.daysAfter()).isEqualTo(60);
    assertThat(queue.becomes()).isEqualTo(30);
  }

  @Test
  void a_step_that_was_hardly_measured_takes_what_the_procedure_allows_and_is_named() {
    Pace none = new Pace(Map.of(State.REVIEW, new Measured(9, 900)));
    Queue queue = Queue.of(Map.of(new Move(GRANT, GRANT), 5L), none);
    assertThat(queue.assumed()).containsExactly(State.REVIEW, State.DECISION, State.SERVICE);
    assertThat(none.days(State.REVIEW).mean()).isPositive().isLessThan(100);
  }

  @Test
  void without_open_cases_there_is_no_queue() {
    assertThat(Queue.of(Map.of(), pace()).becomes()).isZero();
  }
}
