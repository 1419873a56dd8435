package org.asylia.desk.site.drafts;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.DiffRow;

/**
 * What stands above every page of a draft.
 *
 * @param path the draft's own page
 * @param set the id that the file gives itself; empty for none
 * @param lead what it was begun from
 * @param state how far it has come
 * @param version the number of the version shown
 * @param open whether versions can be added
 * @param tabs the pages of the draft
 * @param trouble what stood against what was just sent
 */
public record DraftHead(
    String path,
    String set,
    String lead,
    Chip state,
    int version,
    boolean open,
    List<Tab> tabs,
    Optional<Trouble> trouble) {
  /** Copies the list. */
  public DraftHead {
    tabs = List.copyOf(tabs);
  }

  DraftHead with(Trouble wrong) {
    return new DraftHead(path, set, lead, state, version, open, tabs, Optional.of(wrong));
  }

  /** A page of the draft. */
  public record Tab(String path, String label, boolean here) {}

  /**
   * What stood against it.
   *
   * @param title in a sentence
   * @param lines the reasons
   * @param diffs where somebody else was first: what they wrote beside what was sent
   */
  public record Trouble(String title, List<Line> lines, List<Diff> diffs) {
    /** Copies the lists. */
    public Trouble {
      lines = List.copyOf(lines);
      diffs = List.copyOf(diffs);
    }
  }

  /**
   * A reason.
   *
   * @param text in the reader's language
   * @param detail what the reader of sets says, in English; may be empty
   */
  public record Line(String text, String detail) {}

  /** A table in two versions. */
  public record Diff(String title, List<DiffRow> rows) {
    /** Copies the list. */
    public Diff {
      rows = List.copyOf(rows);
    }
  }
}
