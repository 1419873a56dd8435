package org.asylia.desk.coding;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.DecisionIssued;
import org.asylia.casefile.Entered;
import org.asylia.casefile.InterviewAct.Interpreting;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;

/**
 * What a case file says in codes: no name, no narrative, nothing told in confidence and nothing
 * from a medical report.
 *
 * @param opened the day on which the case was opened
 * @param facts the coded facts as found
 * @param elements the status of each element of the definition that was assessed
 * @param assessed the assessment last submitted; empty where none was
 * @param decided the decision last issued; empty where none was
 * @param interpreters who interpreted in the case, each once
 * @param stays the steps that the case has behind it
 */
public record Coding(
    LocalDate opened,
    Map<String, String> facts,
    Map<String, String> elements,
    Optional<Assessed> assessed,
    Optional<Decided> decided,
    List<OfficerId> interpreters,
    List<Stayed> stays) {
  /** Copies and orders the collections. */
  public Coding {
    facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    elements = Collections.unmodifiableSortedMap(new TreeMap<>(elements));
    interpreters = List.copyOf(interpreters);
    stays = List.copyOf(stays);
  }

  /** By whom it was assessed, under which set, and what that yielded. */
  public record Assessed(OfficerId by, String set, String outcome) {}

  /** What was decided and when. */
  public record Decided(Recommendation outcome, LocalDate on) {}

  /** A step that has ended, and how many days it took. */
  public record Stayed(State state, double days) {}

  /** The codes of a case file, whose way through the procedure is given. */
  public static Coding of(CaseFile whole, Procedure procedure) {
    CaseFile file = whole.withholding(part -> part == Part.MEDICAL || part == Part.CONFIDENTIAL);
    Map<String, String> elements = new TreeMap<>();
    file.assessment()
        .findings()
        .forEach((element, made) -> elements.put(element.name(), made.act().status().name()));
    return new Coding(
        file.registration().opened().orElseThrow().at().atZone(ZoneOffset.UTC).toLocalDate(),
        file.assessment().factValues(),
        elements,
        file.assessment()
            .submitted()
            .map(s -> new Assessed(s.author(), s.act().set().id(), s.act().conclusion().outcome())),
        file.decisions().issued().map(Coding::decided),
        interpreters(file),
        stays(whole, procedure));
  }

  private static Decided decided(Entered<DecisionIssued> issued) {
    return new Decided(issued.act().outcome(), issued.at().atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static List<OfficerId> interpreters(CaseFile file) {
    return file.interviews().held().values().stream()
        .map(interview -> interview.held().act().interpreting())
        .flatMap(how ->
            how instanceof Interpreting.By by
                ? java.util.stream.Stream.of(by.interpreter())
                : java.util.stream.Stream.empty())
        .distinct()
        .sorted()
        .toList();
  }

  private static List<Stayed> stays(CaseFile file, Procedure procedure) {
    return procedure.stays(file).stream()
        .filter(stay -> stay.until().isPresent())
        .map(stay ->
            new Stayed(
                stay.state(),
                Duration.between(stay.from(), stay.until().orElseThrow()).toMinutes() / 1440.0))
        .toList();
  }
}
