package org.asylia.desk.site.cases.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.adjudication.Explanations;
import org.asylia.casefile.AssessmentAct.AssessmentSubmitted;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Recorded;
import org.asylia.desk.language.Messages;
import org.asylia.desk.page.DiffRow;

/**
 * What changed in an assessment since it was submitted the time before.
 *
 * @param since when that was; empty where this is the first submission
 * @param rows the differences
 */
record Changes(Optional<Instant> since, List<DiffRow> rows) {

  static Changes of(Messages say, Explanations words, CaseFile file) {
    List<Integer> submissions = new ArrayList<>();
    for (int i = 0; i < file.history().size(); i++) {
      if (file.history().get(i).act() instanceof AssessmentSubmitted) {
        submissions.add(i);
      }
    }
    if (submissions.size() < 2) {
      return new Changes(Optional.empty(), List.of());
    }
    int cut = submissions.get(submissions.size() - 2);
    CaseFile before = CaseFile.fold(file.id(), file.history().subList(0, cut + 1));
    return new Changes(
        Optional.of(file.history().get(cut).at()),
        rows(
            new Findings(say, words, before).lines(),
            new Findings(say, words, file).lines(),
            say,
            file.history().subList(cut + 1, file.history().size())));
  }

  private static List<DiffRow> rows(
      Map<String, String> before, Map<String, String> after, Messages say, List<Recorded> added) {
    Set<String> labels = new LinkedHashSet<>(before.keySet());
    labels.addAll(after.keySet());
    List<DiffRow> rows = new ArrayList<>();
    for (String label : labels) {
      DiffRow row =
          new DiffRow(label, before.getOrDefault(label, ""), after.getOrDefault(label, ""));
      if (row.change() != DiffRow.Change.SAME) {
        rows.add(row);
      }
    }
    long material =
        added.stream()
            .filter(r -> org.asylia.desk.site.cases.quote.Quotes.material(r.act()))
            .count();
    if (material > 0) {
      rows.add(new DiffRow(say.say("review.new-material"), "", say.say("review.pieces", material)));
    }
    return rows;
  }
}
