package org.asylia.desk.docket;

import java.time.Instant;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;

/**
 * Where a case stands, without any name.
 *
 * @param caseId the case
 * @param host the state in which the person is
 * @param modality the processing modality
 * @param state the procedure's state, as in {@code INTERVIEW}
 * @param owner the role that owes the next step; empty in a final state
 * @param task the next step, as a message key; empty in a final state
 * @param since when the case entered the state
 * @param due by when the next step is due; empty where no clock runs
 * @param closed whether the state is final
 * @param members how many people are in the file
 * @param children how many of them are treated as children
 * @param alarmDue until when an officer must take on the alarm that runs; empty where none runs
 * @param parameterSet the id of the parameter set last read; empty where none was
 * @param parameterSha the SHA-256 of that set's file
 * @param changed when the last act was made
 * @param hands in whose hands it is
 */
public record DocketRow(
    CaseId caseId,
    Country host,
    Modality modality,
    String state,
    Optional<Role> owner,
    Optional<String> task,
    Instant since,
    Optional<Instant> due,
    boolean closed,
    int members,
    int children,
    Optional<Instant> alarmDue,
    Optional<String> parameterSet,
    Optional<String> parameterSha,
    Instant changed,
    Hands hands) {

  /** The short reference of the case. */
  public Reference reference() {
    return Reference.of(caseId);
  }

  /** Whether the next step is overdue. */
  public boolean overdue(Instant now) {
    return due.filter(now::isAfter).isPresent();
  }
}
