package org.asylia.desk.page;

import java.util.List;

/** Why what was sent was not recorded. */
public sealed interface SendTrouble {

  /** Rules refuse it. */
  record RulesRefuse(List<Reason> reasons) implements SendTrouble {
    /** Copies the list. */
    public RulesRefuse {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * One rule's refusal.
   *
   * @param rule the rule's id
   * @param why why
   * @param satisfy what would satisfy it
   * @param source its legal source
   */
  record Reason(String rule, String why, String satisfy, String source) {}

  /** Somebody else added to the case meanwhile; both versions are shown. */
  record OthersCameFirst(List<TimelineEntry> since) implements SendTrouble {
    /** Copies the list. */
    public OthersCameFirst {
      since = List.copyOf(since);
    }
  }

  /** Fields are wrong; the messages stand beside them. */
  record FieldsWrong() implements SendTrouble {}
}
