package org.asylia.desk.site.drafts;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Chip;
import org.asylia.desk.page.Field;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * A draft: where it stands, what is proved of it, its tables, what can be done with it.
 *
 * @param head what stands above every page of the draft
 * @param against what stands against publishing it today
 * @param proofs what was proved, what is broken first
 * @param summary how it was proved, in a sentence
 * @param tables its tables with what is wrong beside the cells
 * @param steps what happened to it
 * @param way what the reader may do with it
 * @param note what the reader says about it
 */
public record DraftPage(
    Visit visit,
    DraftHead head,
    List<DraftHead.Line> against,
    List<Proof> proofs,
    String summary,
    List<TableShown> tables,
    List<StepShown> steps,
    Ways way,
    Field note)
    implements Page {
  /** Copies the lists. */
  public DraftPage {
    against = List.copyOf(against);
    proofs = List.copyOf(proofs);
    tables = List.copyOf(tables);
    steps = List.copyOf(steps);
  }

  @Override
  public String template() {
    return "pages/draft";
  }

  /** One invariant: its name, what it says, where it is from, and what became of it. */
  public record Proof(
      String name, String says, String source, Chip verdict, String example, List<Way> ways) {
    /** Copies the list. */
    public Proof {
      ways = List.copyOf(ways);
    }
  }

  /** A link to a table of the page. */
  public record Way(String path, String label) {}

  /** Something that happened. */
  public record StepShown(String what, String by, String at, String note) {}

  /**
   * What the reader may do.
   *
   * @param submit ask for a second person
   * @param withdraw give the draft up
   * @param takeBack take back what waits
   * @param decide publish it, or give it back
   * @param why why the reader cannot decide on what waits; empty where nothing waits or they can
   * @param from the first day on which it would be read
   */
  public record Ways(
      boolean submit,
      boolean withdraw,
      boolean takeBack,
      boolean decide,
      Optional<String> why,
      String from) {}
}
