package org.asylia.parameters;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reader of parameter sets: DMN 1.3 decision tables in the subset described in {@code
 * docs/formats/parameters.md}. What is outside the subset is refused with an {@link
 * InvalidParameterSetException} that says what to write instead; nothing is skipped in silence
 * except drawing, text annotations and knowledge sources.
 */
public final class DmnReader {
  /** The namespace of DMN 1.3. */
  public static final String NAMESPACE = "https://www.omg.org/spec/DMN/20191111/MODEL/";

  /** The namespace of the attributes that date a set and name its jurisdiction. */
  public static final String ASYLIA = "https://asylia.org/ns/parameters/1";

  private static final Set<String> UNDERSTOOD =
      Set.of("itemDefinition", "inputData", "decision", "description", "extensionElements");
  private static final Set<String> DRAWING =
      Set.of("textAnnotation", "association", "knowledgeSource");

  private final Place place;
  private final Map<String, ValueType> types = new LinkedHashMap<>();
  private final Map<String, FactInput> inputs = new LinkedHashMap<>();
  private final Map<String, String> namesByXmlId = new LinkedHashMap<>();

  private DmnReader(Place place) {
    this.place = place;
    types.put("number", new ValueType.Quantities());
    types.put("date", new ValueType.Days());
    types.put("string", new ValueType.Text());
  }

  /**
   * Reads a parameter set.
   *
   * @param file the name to use in messages
   * @param bytes the DMN file, UTF-8
   * @throws InvalidParameterSetException if the bytes are no DMN 1.3 in the subset
   */
  public static ParameterSet read(String file, byte[] bytes) {
    var place = Place.file(file);
    return new DmnReader(place).definitions(XmlReader.read(place, bytes), bytes);
  }

  /**
   * Asks no more of a file than that its text can be shown and edited: well-formed XML in UTF-8,
   * without a document type, within the limits.
   *
   * @throws InvalidParameterSetException where it is not
   */
  public static void checkText(String file, byte[] bytes) {
    XmlReader.read(Place.file(file), bytes);
  }

  private ParameterSet definitions(Node root, byte[] bytes) {
    if (!root.isDmn() || !root.name().equals("definitions")) {
      throw place.refuse(
          "the root element is <%s> of <%s>.".formatted(root.name(), root.namespace()),
          "Write <definitions xmlns=\"%s\"> (DMN 1.3).".formatted(NAMESPACE));
    }
    root.children().stream().filter(Node::isDmn).forEach(this::understand);
    root.all("itemDefinition").forEach(this::itemDefinition);
    root.all("inputData").forEach(this::inputData);
    var nodes = root.all("decision").toList();
    nodes.forEach(node -> name(node, "decision"));
    if (nodes.isEmpty()) {
      throw place.refuse("there is no decision.", "Add a <decision> with a <decisionTable>.");
    }
    var decisions = new DecisionReader(place, types, inputs, namesByXmlId).readAll(nodes);
    try {
      return new ParameterSet(header(root, bytes), List.copyOf(inputs.values()), decisions);
    } catch (TableTooLargeException tooLarge) {
      throw tooLarge.at(place);
    }
  }

  private ParameterSet.Header header(Node root, byte[] bytes) {
    var id = root.attribute("name");
    if (id.isEmpty()) {
      throw place.refuse("<definitions> has no name.", "Write name=\"GB-2014\", the set's id.");
    }
    var kinds = own(root, "kinds");
    var dates = new DateReader(place, root);
    dates.inOrder();
    return new ParameterSet.Header(
        id,
        root.first("description").map(Node::text).orElse(id),
        own(root, "jurisdiction"),
        dates.first("validFrom"),
        dates.last("validTo"),
        kinds.isBlank() ? List.of() : List.of(kinds.strip().split("\\s+")),
        own(root, "standard"),
        dates.certainty(),
        digest(bytes));
  }

  static String own(Node node, String attribute) {
    return node.attribute("{" + ASYLIA + "}" + attribute);
  }

  private static String digest(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("Every JDK has SHA-256.", absent);
    }
  }

  private void understand(Node node) {
    if (!UNDERSTOOD.contains(node.name()) && !DRAWING.contains(node.name())) {
      throw place.refuse(
          "<%s> at line %d is outside the subset.".formatted(node.name(), node.line()),
          "Write it as a <decision> with a <decisionTable>.");
    }
  }

  private void itemDefinition(Node node) {
    var name = node.attribute("name");
    var base = node.first("typeRef").map(Node::text).orElse("");
    var allowed = node.first("allowedValues").map(Node::literal).orElse("");
    if (!base.equals("string") || allowed.isEmpty() || name.isEmpty() || types.containsKey(name)) {
      throw place.refuse(
          "<itemDefinition name=\"%s\"> at line %d is no enumeration or is there twice."
              .formatted(name, node.line()),
          "Give it one name, <typeRef>string</typeRef> and <allowedValues>; use number and date"
              + " as they are.");
    }
    types.put(name, new ValueType.Enumeration(Sfeel.codes(place.atColumn(name), allowed)));
  }

  private void inputData(Node node) {
    var name = name(node, "inputData");
    var typeRef = node.first("variable").map(v -> v.attribute("typeRef")).orElse("");
    var type = types.getOrDefault(typeRef, new ValueType.Text());
    if (type instanceof ValueType.Text) {
      throw place.refuse(
          "input %s has the type <%s>.".formatted(name, typeRef),
          "Give its <variable> the typeRef number, date or one of %s."
              .formatted(new ArrayList<>(types.keySet())));
    }
    var description = node.first("description").map(Node::text).orElse("");
    inputs.put(name, new FactInput(name, description, type, silence(node, name)));
  }

  private FactInput.Silence silence(Node node, String name) {
    return switch (own(node, "silence")) {
      case "" -> FactInput.Silence.OPEN;
      case "not_raised" -> FactInput.Silence.NOT_RAISED;
      default ->
          throw place.refuse(
              "input %s has silence=\"%s\".".formatted(name, own(node, "silence")),
              "Write not_raised, or leave the attribute out.");
    };
  }

  private String name(Node node, String kind) {
    var name = node.attribute("name");
    var id = node.attribute("id");
    var variable = node.first("variable").map(v -> v.attribute("name")).orElse(name);
    if (!name.matches("[A-Za-z][A-Za-z0-9_]{0,63}") || id.isEmpty() || !variable.equals(name)) {
      throw place.refuse(
          "<%s> at line %d has id \"%s\", name \"%s\" and variable \"%s\"."
              .formatted(kind, node.line(), id, name, variable),
          "Give it an id, and one name of letters, digits and _ for itself and its variable.");
    }
    if (namesByXmlId.containsKey(id) || namesByXmlId.containsValue(name)) {
      throw place.refuse(
          "id %s or name %s is there twice.".formatted(id, name), "Rename one of the two.");
    }
    namesByXmlId.put(id, name);
    return name;
  }
}
