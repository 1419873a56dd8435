package org.asylia.desk.site.whatif;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Choice;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * What to read, and what came of it.
 *
 * @param visit who reads
 * @param fields what to read: draft, pasted file, set to compare with, day
 * @param sets the published sets
 * @param everywhere whether the cases of all host states are read
 * @param trouble what stood against it; empty where nothing did
 * @param shown what came of it; empty where nothing was asked
 */
public record WhatIfPage(
    Visit visit,
    Fields fields,
    List<Choice> sets,
    boolean everywhere,
    Optional<String> trouble,
    Optional<Shown> shown)
    implements Page {
  /** Copies the list. */
  public WhatIfPage {
    sets = List.copyOf(sets);
  }

  @Override
  public String template() {
    return "pages/whatif";
  }

  /** The fields of the form. */
  public record Fields(Field draft, Field paste, Field against, Field day) {}

  /**
   * A report in the reader's words.
   *
   * @param headline what was compared
   * @param changed how many outcomes change
   * @param missing what to do about cases without codes
   * @param to the outcomes under the draft
   * @param rows the outcomes under the set in force, with how many go where
   * @param groups for whom
   * @param queue the queue, and what that assumes
   * @param note why figures are hidden
   */
  public record Shown(
      String headline,
      String changed,
      Optional<String> missing,
      List<String> to,
      List<Row> rows,
      List<Groups> groups,
      List<String> queue,
      String note) {
    /** Copies the lists. */
    public Shown {
      to = List.copyOf(to);
      rows = List.copyOf(rows);
      groups = List.copyOf(groups);
      queue = List.copyOf(queue);
    }
  }

  /** An outcome under the set in force, and how many cases go to each under the draft. */
  public record Row(String from, List<Cell> cells) {
    /** Copies the list. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** To which outcome, how many cases, and whether the outcome is the same. */
  public record Cell(String to, String figure, boolean same) {}

  /** The groups of one fact. */
  public record Groups(String id, String fact, List<Bar> bars) {
    /** Copies the list. */
    public Groups {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A group.
   *
   * @param percent the share that changes, from 0 to 100; empty where a figure is hidden
   */
  public record Bar(String value, String cases, String changed, Optional<Integer> percent) {}
}
