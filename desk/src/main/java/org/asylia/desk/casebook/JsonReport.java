package org.asylia.desk.casebook;

import java.io.Writer;
import java.util.Collection;
import java.util.Optional;
import org.asylia.desk.casebook.RowResult.Score;
import org.asylia.vault.Finding;
import org.asylia.vault.Verdict;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/** The report as one JSON object, written as the rows come, in ASCII. */
public final class JsonReport implements Report {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .build();

  private final JsonGenerator json;

  /** A report to a writer, which stays open. */
  public JsonReport(Writer out) {
    json = JSON.createGenerator(ObjectWriteContext.empty(), out);
    json.writeStartObject();
    json.writeArrayPropertyStart("decisions");
  }

  @Override
  public void row(RowResult row) {
    json.writeStartObject();
    json.writeStringProperty("id", row.id());
    switch (row.score()) {
      case Score.NotScored no -> notScored(row, no);
      case Score.Scored scored -> scored(row, scored);
    }
    json.writeEndObject();
    json.writeRaw('\n');
  }

  private void notScored(RowResult row, Score.NotScored no) {
    json.writeBooleanProperty("scored", false);
    json.writeStringProperty("reason", no.reason());
    text("tribunal", row.tribunal());
    text("set", row.set());
    json.writeNullProperty("outcome");
    json.writeNullProperty("agree");
    texts("rules", java.util.List.of());
    json.writeStringProperty("split", row.split());
    text("dated", row.dated());
  }

  private void scored(RowResult row, Score.Scored scored) {
    json.writeBooleanProperty("scored", true);
    json.writeNullProperty("reason");
    text("tribunal", row.tribunal());
    text("set", row.set());
    json.writeStringProperty("outcome", scored.outcome());
    json.writeBooleanProperty("agree", row.agrees(scored.outcome()));
    texts("rules", scored.rules());
    json.writeStringProperty("split", row.split());
    text("dated", row.dated());
    json.writeStringProperty("decided", scored.decided());
    json.writeStringProperty("replayed_as_of", scored.replayedAsOf());
    json.writeBooleanProperty("tribunal_outcome_inferred", row.outcomeInferred());
    json.writeObjectPropertyStart("derived");
    scored.derived().forEach(json::writeStringProperty);
    json.writeEndObject();
    compared("without_known_with_outcome", row, scored.without());
    json.writeObjectPropertyStart("baselines");
    scored.baselines().forEach((id, outcome) -> compared(id, row, outcome));
    json.writeEndObject();
  }

  private void compared(String name, RowResult row, String outcome) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("outcome", outcome);
    json.writeBooleanProperty("agree", row.agrees(outcome));
    json.writeEndObject();
  }

  @Override
  public void end(Totals totals, CasebookData data, Verdict verdict) {
    json.writeEndArray();
    json.writeObjectPropertyStart("totals");
    json.writeNumberProperty("rows", totals.rows());
    tally(totals.all().sets());
    json.writeNumberProperty("not_scored", totals.rows() - totals.all().sets().scored());
    json.writeNumberProperty("tribunal_outcome_inferred", totals.outcomesInferred());
    compare(totals.all());
    texts("known_with_outcome", data.knownWithOutcome().stream().sorted().toList());
    json.writeObjectPropertyStart("by_split");
    totals
        .bySplit()
        .forEach((split, figures) -> {
          json.writeObjectPropertyStart(split);
          tally(figures.sets());
          compare(figures);
          json.writeEndObject();
        });
    json.writeEndObject();
    json.writeObjectPropertyStart("not_scored_by_reason");
    totals.reasons().forEach(json::writeNumberProperty);
    json.writeEndObject();
    texts("fields_not_read", totals.unread());
    store(verdict);
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  private void compare(Totals.Figures figures) {
    json.writeObjectPropertyStart("without_known_with_outcome");
    tally(figures.without());
    json.writeEndObject();
    json.writeObjectPropertyStart("baselines");
    figures
        .baselines()
        .forEach((id, tally) -> {
          json.writeObjectPropertyStart(id);
          tally(tally);
          json.writeEndObject();
        });
    json.writeEndObject();
  }

  private void tally(Totals.Tally tally) {
    json.writeNumberProperty("scored", tally.scored());
    json.writeNumberProperty("agree", tally.agree());
    json.writeNumberProperty("disagree", tally.disagree());
    json.writeNumberProperty("incomplete", tally.incomplete());
  }

  private void store(Verdict verdict) {
    json.writeObjectPropertyStart("store");
    switch (verdict) {
      case Verdict.Sound sound -> {
        json.writeBooleanProperty("verified", true);
        json.writeNumberProperty("entries", sound.entries());
        json.writeNumberProperty("signatures", sound.signatures());
        json.writeNumberProperty("cases", sound.cases());
      }
      case Verdict.Bad(var first) -> unsound(first);
      case Verdict.NotExtending(_, var first) -> unsound(first);
    }
    json.writeEndObject();
  }

  private void unsound(Finding first) {
    json.writeBooleanProperty("verified", false);
    json.writeStringProperty("first", first.toString());
  }

  private void text(String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private void texts(String name, Collection<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }
}
