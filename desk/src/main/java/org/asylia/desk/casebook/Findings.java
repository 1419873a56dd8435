package org.asylia.desk.casebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.asylia.casefile.Act;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.ExclusionTriggered;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Citation;
import org.asylia.casefile.Country;
import org.asylia.casefile.Element;
import org.asylia.desk.casebook.CasebookData.ClauseReading;
import org.asylia.desk.casebook.CasebookData.ElementReading;
import org.asylia.desk.casebook.CasebookData.Reading;

/**
 * The findings of one replay: what the facts found, and what the set derives from them, say of each
 * element. Of an element on which they are silent, the finding is that it was not reached.
 */
final class Findings {
  private static final String SILENT = "not stated in the published decision";

  private final CasebookData data;
  private final Set<Country> secondStates;
  private final Citation published;
  private final Conclusion conclusion;
  private final Map<String, String> known;

  /**
   * The findings of a replay.
   *
   * @param secondStates the states whose nationality may be held as well
   * @param published the entry in which the published decision stands
   * @param facts the facts found
   */
  Findings(
      CasebookData data,
      Set<Country> secondStates,
      Citation published,
      Map<String, String> facts,
      Conclusion conclusion) {
    this.data = data;
    this.secondStates = secondStates;
    this.published = published;
    this.conclusion = conclusion;
    known = new TreeMap<>(facts);
    known.putAll(conclusion.derived());
  }

  /** The acts, elements first, exclusion after inclusion. */
  List<Act> acts() {
    boolean included = included();
    List<ClauseReading> indicated =
        data.clauses().stream().filter(c -> c.indicated().holds(known)).toList();
    List<ClauseReading> found =
        indicated.stream().filter(c -> included && c.found().holds(known)).toList();
    List<Act> acts = new ArrayList<>();
    for (Element element : Element.values()) {
      if (element.material()) {
        acts.add(finding(element, !found.isEmpty()));
      }
    }
    indicated.forEach(c ->
        acts.add(
            new ExclusionTriggered(c.element(), told(c.indicated().of()), List.of(published))));
    found.forEach(c -> acts.add(made(c.element(), Status.NOT_MET, told(c.found().of()))));
    return acts;
  }

  /**
   * Exclusion and bars come after inclusion, so that then each element must be met; where a set
   * derives that inclusion is met, that is what it derives for each.
   */
  private FindingMade finding(Element element, boolean inclusionNeeded) {
    List<Reading> readings =
        data.elements().stream()
            .filter(e -> e.element() == element)
            .map(ElementReading::readings)
            .flatMap(List::stream)
            .toList();
    for (Reading reading : readings) {
      if (reading.notMet().contains(value(reading))) {
        return made(element, Status.NOT_MET, told(reading.of()));
      }
    }
    if (!readings.isEmpty() && readings.stream().allMatch(r -> r.met().contains(value(r)))) {
      return made(element, Status.MET, told(readings.getFirst().of()));
    }
    return inclusionNeeded
        ? made(element, Status.MET, SILENT + " on its own; " + told("inclusion"))
        : made(element, Status.NOT_REACHED, SILENT);
  }

  private boolean included() {
    return known.getOrDefault("inclusion", "").equals("MET");
  }

  private String value(Reading reading) {
    return known.getOrDefault(reading.of(), CodedFact.NOT_ASSESSED);
  }

  private FindingMade made(Element element, Status status, String reason) {
    return new FindingMade(
        element,
        status,
        reason,
        status == Status.NOT_REACHED ? List.of() : List.of(published),
        List.of(),
        detail(element));
  }

  private Detail detail(Element element) {
    return element == Element.DUAL_NATIONALITY && secondStates.size() == 1
        ? new Detail.SecondState(secondStates.iterator().next())
        : new Detail.None();
  }

  private String told(String of) {
    String how = conclusion.derived().containsKey(of) ? "derived by the set: " : "found: ";
    return how + of + " = " + known.getOrDefault(of, CodedFact.NOT_ASSESSED);
  }
}
