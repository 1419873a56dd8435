package org.asylia.desk.site.parameters;

import java.util.List;
import java.util.Optional;
import org.asylia.desk.page.Page;
import org.asylia.desk.page.Visit;
import org.asylia.parameters.Confidence;

/**
 * A parameter set, decision by decision.
 *
 * @param visit who reads
 * @param line what the set says about itself
 * @param title a sentence, in English
 * @param digest SHA-256 of its file, in full
 * @param tables its decisions, each after those it takes from
 * @param older open cases last read under another version; empty where the reader opens no cases
 */
public record ParameterSetPage(
    Visit visit,
    ParametersPage.Line line,
    String title,
    String digest,
    List<Table> tables,
    Optional<OlderReadings> older)
    implements Page {

  /** Copies the list. */
  public ParameterSetPage {
    tables = List.copyOf(tables);
  }

  @Override
  public String template() {
    return "pages/parameter-set";
  }

  /**
   * A decision as a table.
   *
   * @param id what to link to
   * @param title what it decides
   * @param answers how it answers where several rules match
   * @param inputs what it takes in
   * @param outputs what it yields
   * @param rows its rules
   */
  public record Table(
      String id,
      String title,
      String answers,
      List<Input> inputs,
      List<String> outputs,
      List<Row> rows) {
    /** Copies the lists. */
    public Table {
      inputs = List.copyOf(inputs);
      outputs = List.copyOf(outputs);
      rows = List.copyOf(rows);
    }
  }

  /** An input: what it is called, and the decision it comes from, to link to. */
  public record Input(String label, Optional<String> from) {}

  /** A rule: what must hold for each input, what it yields, and where it is known from. */
  public record Row(
      String id, List<String> tests, List<String> outputs, String source, Confidence confidence) {
    /** Copies the lists. */
    public Row {
      tests = List.copyOf(tests);
      outputs = List.copyOf(outputs);
    }
  }
}
