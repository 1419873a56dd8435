package org.asylia.desk.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.DecisionAct.CaseClosed;
import org.asylia.casefile.DecisionAct.CaseReopened;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.ErasureAct.ErasureWithdrawn;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;

/**
 * A closed case and the end of its record. Holds no name and no narrative.
 *
 * @param kind how it ended
 * @param closed the day it was closed
 * @param due the day from which it may be erased
 * @param proposal what somebody proposed, if anybody did
 */
public record RetentionRow(
    CaseId caseId, EndKind kind, LocalDate closed, LocalDate due, Optional<Proposal> proposal) {

  /** A proposal to erase. */
  public record Proposal(OfficerId by, Instant at, ErasureReason reason) {}

  /** The row of a case; empty while it is not closed, and where the schedule does not speak. */
  static Optional<RetentionRow> of(CaseFile file, RetentionSchedule schedule) {
    Optional<Recorded> closing = Optional.empty();
    Optional<Proposal> proposal = Optional.empty();
    for (Recorded at : file.history()) {
      switch (at.act()) {
        case CaseClosed _ -> closing = Optional.of(at);
        case CaseReopened _ -> closing = Optional.empty();
        case ErasureProposed a ->
            proposal = Optional.of(new Proposal(at.author(), at.at(), a.reason()));
        case ErasureWithdrawn _, Erased _ -> proposal = Optional.empty();
        default -> {
          // says nothing of the end
        }
      }
    }
    if (closing.isEmpty() || !(closing.get().act() instanceof CaseClosed act)) {
      return Optional.empty();
    }
    LocalDate day = closing.get().at().atZone(ZoneOffset.UTC).toLocalDate();
    EndKind kind = EndKind.of(file, act);
    Optional<Proposal> standing = proposal;
    return schedule
        .due(kind, day)
        .map(due -> new RetentionRow(file.id(), kind, day, due, standing));
  }
}
