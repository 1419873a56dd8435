package org.asylia.desk.office;

import java.util.List;
import org.asylia.adjudication.Refusal;
import org.asylia.casefile.Recorded;

/** What came of proposing acts. */
public sealed interface Outcome {

  /** They are recorded and durable. */
  record Done(OpenCase after, List<Recorded> added) implements Outcome {
    /** Copies the list. */
    public Done {
      added = List.copyOf(added);
    }
  }

  /** Rules refuse them; nothing was recorded. */
  record Refused(OpenCase current, List<Refusal> refusals) implements Outcome {
    /** Copies the list. */
    public Refused {
      refusals = List.copyOf(refusals);
    }
  }

  /**
   * Somebody else added to the case meanwhile; nothing was recorded.
   *
   * @param current the case as it is now
   * @param since what was added that the proposer had not seen
   */
  record Conflict(OpenCase current, List<Recorded> since) implements Outcome {
    /** Copies the list. */
    public Conflict {
      since = List.copyOf(since);
    }
  }
}
