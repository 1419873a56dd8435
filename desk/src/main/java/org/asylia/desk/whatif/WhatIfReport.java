package org.asylia.desk.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.asylia.adjudication.whatif.Queue;

/**
 * What may be shown of a draft over the caseload: small figures are hidden, and so many others that
 * nobody computes them back. A hidden figure is empty.
 *
 * @param draft the draft set's id
 * @param against the set it was read beside
 * @param day the day on which every case was read as if decided
 * @param cases how many cases were read
 * @param changed how many of them have another outcome
 * @param uncoded how many cases of the docket have no codes, so that a rebuild is needed
 * @param outcomes from which outcome to which
 * @param groups for each profile fact, the groups
 * @param queue how long the queue becomes; empty where too few cases are open
 * @param threshold from how many on a figure is shown
 */
public record WhatIfReport(
    String draft,
    String against,
    LocalDate day,
    OptionalLong cases,
    OptionalLong changed,
    int uncoded,
    Outcomes outcomes,
    List<Groups> groups,
    Optional<Queue> queue,
    int threshold) {
  /** Copies the list. */
  public WhatIfReport {
    groups = List.copyOf(groups);
  }

  /**
   * From which outcome to which.
   *
   * @param from outcomes under the set in force
   * @param to outcomes under the draft
   * @param cells how many cases go from each to each
   */
  public record Outcomes(List<String> from, List<String> to, List<List<OptionalLong>> cells) {
    /** Copies the lists. */
    public Outcomes {
      from = List.copyOf(from);
      to = List.copyOf(to);
      cells = cells.stream().map(List::copyOf).toList();
    }
  }

  /** The groups of one profile fact. */
  public record Groups(String fact, List<Group> groups) {
    /** Copies the list. */
    public Groups {
      groups = List.copyOf(groups);
    }
  }

  /**
   * One group.
   *
   * @param code the fact's value; empty where nobody found it
   * @param cases how many cases have it
   * @param changed how many of these have another outcome
   */
  public record Group(String code, OptionalLong cases, OptionalLong changed) {}
}
