package org.asylia.desk.site.procedure;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Modality;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;

/**
 * The procedure of one modality.
 *
 * @param visit who reads
 * @param modalities those there are
 * @param chosen the one shown
 * @param drawing the drawing, as SVG
 * @param rows the same as a table, in the order of the way
 */
public record ProcedurePage(
    Visit visit, List<Modality> modalities, Modality chosen, Content drawing, List<Row> rows)
    implements Page {

  /** Copies the lists. */
  public ProcedurePage {
    modalities = List.copyOf(modalities);
    rows = List.copyOf(rows);
  }

  @Override
  public String template() {
    return "pages/procedure";
  }

  /**
   * A state of the procedure.
   *
   * @param id the state, to link to it
   * @param state what it is called
   * @param task what is owed in it
   * @param owner who owes it; empty where the way ends
   * @param deadline by when; empty where no clock runs
   * @param ways where acts lead from it
   */
  public record Row(
      String id,
      String state,
      String task,
      Optional<String> owner,
      Optional<String> deadline,
      List<Way> ways) {
    /** Copies the list. */
    public Row {
      ways = List.copyOf(ways);
    }
  }

  /**
   * A way on.
   *
   * @param acts the acts that lead there
   * @param condition what must hold; empty where nothing further
   * @param toId the state it leads to
   * @param to what that is called
   */
  public record Way(List<String> acts, Optional<String> condition, String toId, String to) {
    /** Copies the list. */
    public Way {
      acts = List.copyOf(acts);
    }
  }
}
