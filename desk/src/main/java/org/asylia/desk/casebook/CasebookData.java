package org.asylia.desk.casebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.Element;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.ParameterSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a situation's data say about its casebook.
 *
 * @param facts the vocabulary of facts, and how published fields are coded
 * @param knownWithOutcome facts that were coded when the outcome was known
 * @param baselines yardsticks that are not law, by id
 * @param sameAs what a set has to yield to agree with a tribunal, where the two say it in other
 *     words: the tribunal's outcome, and what the set calls it
 * @param elements how elements are read
 * @param clauses how clauses of exclusion are read
 */
record CasebookData(
    List<CodedFact> facts,
    Set<String> knownWithOutcome,
    List<ParameterSet> baselines,
    Map<String, String> sameAs,
    List<ElementReading> elements,
    List<ClauseReading> clauses) {

  /** Copies the collections. */
  CasebookData {
    facts = List.copyOf(facts);
    knownWithOutcome = Set.copyOf(knownWithOutcome);
    baselines = List.copyOf(baselines);
    sameAs = Map.copyOf(sameAs);
    elements = List.copyOf(elements);
    clauses = List.copyOf(clauses);
  }

  /** An element is met where all readings say so, and not met where any does. */
  record ElementReading(Element element, List<Reading> readings) {
    /** Copies the list. */
    ElementReading {
      readings = List.copyOf(readings);
    }
  }

  /** A reading of one fact, or of one thing that the set derives. */
  record Reading(String of, Set<String> met, Set<String> notMet) {}

  /** A clause is indicated by a fact, and found where the set derives so. */
  record ClauseReading(Element element, Test indicated, Test found) {}

  /** Whether something has one of some values. */
  record Test(String of, Set<String> is) {
    boolean holds(Map<String, String> known) {
      return is.contains(known.getOrDefault(of, ""));
    }
  }

  /**
   * Reads {@code situations/NAME/facts.json} and {@code situations/NAME/casebook/} from the class
   * path.
   *
   * @throws IllegalArgumentException where the situation has none
   */
  static CasebookData of(String situation) {
    String folder = "situations/" + situation + "/";
    JsonNode book = json(folder + "casebook/casebook.json");
    return new CasebookData(
        list(json(folder + "facts.json").get("facts")).stream()
            .filter(fact -> fact.get("type").asString().equals("enumeration"))
            .map(CasebookData::fact)
            .toList(),
        texts(book.get("known_with_outcome")),
        texts(book.get("baselines")).stream()
            .map(id -> baseline(folder + "casebook/" + id + ".dmn"))
            .toList(),
        pairs(book.get("same_as")),
        list(book.get("elements")).stream().map(CasebookData::element).toList(),
        list(book.get("clauses")).stream().map(CasebookData::clause).toList());
  }

  private static CodedFact fact(JsonNode node) {
    List<String> values =
        list(node.get("values")).stream().map(value -> value.get("code").asString()).toList();
    return new CodedFact(
        node.get("code").asString(),
        values,
        Optional.ofNullable(node.get("published")).map(CasebookData::coding));
  }

  private static CodedFact.Coding coding(JsonNode node) {
    return new CodedFact.Coding(
        node.get("field").asString(),
        pairs(node.get("codes")),
        Optional.ofNullable(node.get("whole_years"))
            .map(years ->
                new CodedFact.WholeYears(
                    years.get("below").asInt(),
                    years.get("then").asString(),
                    years.get("otherwise").asString())),
        Optional.ofNullable(node.get("otherwise")).map(CasebookData::coding).stream().toList());
  }

  private static ElementReading element(JsonNode node) {
    return new ElementReading(
        Element.valueOf(node.get("element").asString()),
        list(node.get("readings")).stream()
            .map(r ->
                new Reading(r.get("of").asString(), texts(r.get("met")), texts(r.get("not_met"))))
            .toList());
  }

  private static ClauseReading clause(JsonNode node) {
    return new ClauseReading(
        Element.valueOf(node.get("element").asString()),
        test(node.get("indicated")),
        test(node.get("found")));
  }

  private static Test test(JsonNode node) {
    return new Test(node.get("of").asString(), texts(node.get("is")));
  }

  private static Map<String, String> pairs(JsonNode node) {
    Map<String, String> pairs = new LinkedHashMap<>();
    node.properties().forEach(e -> pairs.put(e.getKey(), e.getValue().asString()));
    return pairs;
  }

  private static Set<String> texts(JsonNode node) {
    return list(node).stream()
        .map(JsonNode::asString)
        .collect(java.util.stream.Collectors.toUnmodifiableSet());
  }

  private static List<JsonNode> list(JsonNode node) {
    return List.copyOf(node.values());
  }

  private static JsonNode json(String path) {
    return JsonMapper.shared().readTree(bytes(path));
  }

  private static ParameterSet baseline(String path) {
    return DmnReader.read(path, bytes(path));
  }

  private static byte[] bytes(String path) {
    try (InputStream in = CasebookData.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "The situation has no casebook: add " + path + " to its data.");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The data " + path + " cannot be read.", e);
    }
  }
}
