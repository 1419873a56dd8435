package org.asylia.desk.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.parameters.FactInput;
import org.asylia.parameters.ParameterSet;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a set that is not in force would yield in the published decisions of its jurisdiction,
 * beside the set that is. It reads published facts only, and no case of an office.
 */
public final class Trial {
  private final String situation;
  private final Coder coder;

  /** Trials on a situation's casebook. */
  public Trial(String situation) {
    this.situation = situation;
    this.coder = new Coder(CasebookData.of(situation).facts());
  }

  /**
   * A published decision under two sets.
   *
   * @param citation under which it is published
   * @param decided when, as published
   * @param tribunal what the tribunal decided, as its outcome is coded
   * @param before what the one set yields
   * @param after what the other yields
   */
  public record Row(
      String citation, String decided, String tribunal, String before, String after) {}

  /** Every published decision of the sets' jurisdiction that has facts and a known outcome. */
  public List<Row> rows(ParameterSet before, ParameterSet after) {
    List<Row> rows = new ArrayList<>();
    for (PublishedRow row : published()) {
      boolean here = row.text("country").filter(after.header().jurisdiction()::equals).isPresent();
      boolean known = row.text("outcome").filter(o -> !o.equals("UNKNOWN")).isPresent();
      if (here && known && row.facts()) {
        tried(row, before, after).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<Row> tried(PublishedRow row, ParameterSet before, ParameterSet after) {
    Set<String> asked =
        Stream.concat(before.inputs().stream(), after.inputs().stream())
            .map(FactInput::name)
            .collect(Collectors.toUnmodifiableSet());
    if (!(coder.code(row, asked) instanceof Coder.Coded.Facts facts)) {
      return Optional.empty();
    }
    String decided = row.text("decided").orElse("");
    LocalDate day = PublishedDay.read(decided).orElse(LocalDate.EPOCH);
    return Optional.of(
        new Row(
            row.text("citation").orElseGet(row::id),
            decided,
            row.text("outcome").orElse(""),
            outcome(before, facts, day),
            outcome(after, facts, day)));
  }

  private static String outcome(ParameterSet set, Coder.Coded.Facts facts, LocalDate day) {
    return new PublishedParameters(List.of(set), set.header().jurisdiction())
        .conclude(PublishedParameters.version(set), facts.values(), day)
        .orElseThrow()
        .outcome();
  }

  private List<PublishedRow> published() {
    String path = "situations/" + situation + "/casebook/decisions.json";
    List<PublishedRow> rows = new ArrayList<>();
    try (InputStream in = Trial.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        return List.of();
      }
      try (JsonParser parser =
          JsonFactory.builder().build().createParser(ObjectReadContext.empty(), in)) {
        parser.nextToken();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
          boolean decisions = parser.currentName().equals("decisions");
          parser.nextToken();
          if (!decisions) {
            parser.skipChildren();
            continue;
          }
          for (long number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            rows.add(RowReader.read(parser, number, coder.fields()));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The data " + path + " cannot be read.", e);
    }
    return rows;
  }
}
