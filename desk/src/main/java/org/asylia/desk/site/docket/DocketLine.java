package org.asylia.desk.site.docket;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Step;

/**
 * A row of the docket in the reader's words.
 *
 * @param reference the case's reference
 * @param path its file
 * @param way the stretches of the whole way, for the small bars
 * @param where where it stands, in words
 * @param owner who owes the next step; empty where the way has ended
 * @param task what is owed
 * @param due by when
 * @param late how it stands with the deadline, where that matters
 * @param alarm an alarm that nobody has taken on
 * @param people how many people, and how many of them children
 * @param host the state in which they are
 * @param modality the processing modality
 */
public record DocketLine(
    String reference,
    String path,
    List<Step.Standing> way,
    String where,
    Optional<String> owner,
    Optional<String> task,
    Optional<String> due,
    Optional<Chip> late,
    Optional<Chip> alarm,
    String people,
    String host,
    String modality) {

  /** Copies the list. */
  public DocketLine {
    way = List.copyOf(way);
  }
}
