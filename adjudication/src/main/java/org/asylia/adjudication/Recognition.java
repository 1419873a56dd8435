package org.asylia.adjudication;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.asylia.casefile.AssessmentAct.Conclusion;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.practice.Pathways;
import org.asylia.parameters.practice.Practice;

/**
 * Where a person would be recognised: what every set on refugee status that is in force yields on
 * the same facts, and which steps would close a way that is open. It decides nothing.
 *
 * @param parameters the sets
 * @param pathways the steps that close a way
 * @param practice what states without a law on status do, to be shown beside
 */
public record Recognition(PublishedParameters parameters, Pathways pathways, Practice practice) {
  private static final String GRANT = "GRANT";

  /**
   * What one set yields.
   *
   * @param jurisdiction whose law it is
   * @param set its version
   * @param conclusion what it yields
   * @param closing the steps after which it would no longer grant; empty where it does not grant
   */
  public record Where(
      String jurisdiction, SetVersion set, Conclusion conclusion, List<Pathways.Step> closing) {
    /** Copies the list. */
    public Where {
      closing = List.copyOf(closing);
    }
  }

  /**
   * The sets of a situation with its tables {@code pathways.tsv} and {@code practice.tsv}, from the
   * class path.
   *
   * @throws IllegalArgumentException where the situation has no such table
   */
  public static Recognition of(Situation situation) {
    return of(situation, PublishedParameters.of(situation));
  }

  /** The same over these sets, with which a node's own may stand beside the situation's. */
  public static Recognition of(Situation situation, PublishedParameters parameters) {
    return new Recognition(
        parameters,
        table(situation, "pathways.tsv", Pathways::read),
        table(situation, "practice.tsv", Practice::read));
  }

  private static <T> T table(
      Situation situation, String name, BiFunction<String, byte[], T> reader) {
    String path = "situations/" + situation.id() + "/" + name;
    try (InputStream in = Recognition.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "Situation " + situation.id() + " has no " + name + ": add " + path + " to the data.");
      }
      return reader.apply(path, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The table " + path + " cannot be read.", e);
    }
  }

  /**
   * What each jurisdiction's set in force on that day yields; a fact that is not given is not
   * assessed.
   */
  public List<Where> on(LocalDate day, Map<String, String> facts) {
    return parameters.sets().stream()
        .filter(set -> set.header().covers(StatusParameters.PROTECTION))
        .filter(set -> set.header().inForceOn(day) && latest(set, day))
        .sorted(Comparator.comparing(set -> set.header().jurisdiction()))
        .map(set -> where(set, day, facts))
        .toList();
  }

  private boolean latest(ParameterSet set, LocalDate day) {
    return parameters
        .latest(set.header().jurisdiction(), day, StatusParameters.PROTECTION)
        .filter(set::equals)
        .isPresent();
  }

  private Where where(ParameterSet set, LocalDate day, Map<String, String> facts) {
    SetVersion version = PublishedParameters.version(set);
    Conclusion conclusion = parameters.conclude(version, facts, day).orElseThrow();
    List<Pathways.Step> closing =
        conclusion.outcome().equals(GRANT)
            ? pathways.closing(set.id(), day).stream()
                .filter(step -> !after(step, version, day, facts).equals(GRANT))
                .toList()
            : List.of();
    return new Where(set.header().jurisdiction(), version, conclusion, closing);
  }

  private String after(
      Pathways.Step step, SetVersion version, LocalDate day, Map<String, String> facts) {
    Map<String, String> changed = new TreeMap<>(facts);
    changed.putAll(step.changes());
    return parameters.conclude(version, changed, day).orElseThrow().outcome();
  }
}
