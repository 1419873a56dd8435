package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads a configuration; docs/formats/linkage.md says what stands in it. */
public final class ConfigReader {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 20;
  private static final int MOST_CAP = 5000;

  private ConfigReader() {}

  /**
   * Reads YAML.
   *
   * @throws LinkageException if it is no YAML, or says something that is not understood
   */
  public static LinkageConfig read(String yaml) {
    YamlMap all = new YamlMap("the configuration", loaded(yaml));
    all.onlyKnows("id", "fields", "blocks", "within-files", "cap", "threshold", "seed");
    List<FieldRule> fields = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (YamlMap each : all.maps("fields")) {
      FieldRule field = field(each);
      if (!names.add(field.name())) {
        throw new LinkageException("Two fields are called " + field.name() + ". Rename one.");
      }
      fields.add(field);
    }
    if (fields.isEmpty()) {
      throw new LinkageException("The configuration names no fields. Name one at least.");
    }
    List<List<KeyPart>> blocks = blocks(all, fields);
    return new LinkageConfig(
        all.text("id"),
        fields,
        blocks.isEmpty() ? LinkageConfig.everyTwo(fields) : blocks,
        all.flag("within-files", true),
        (int) all.number("cap", LinkageConfig.CAP, 2, MOST_CAP),
        threshold(all),
        all.number("seed", 1, 0, Integer.MAX_VALUE));
  }

  private static Object loaded(String yaml) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel("the configuration")
            .setCodePointLimit(LARGEST)
            .setMaxAliasesForCollections(0)
            .setAllowRecursiveKeys(false)
            .setAllowDuplicateKeys(false)
            .build();
    if (deep(yaml)) {
      throw new LinkageException("The configuration is nested too deeply. Write it plainly.");
    }
    try {
      return Optional.ofNullable(new Load(settings).loadFromString(yaml)).orElse(Map.of());
    } catch (YamlEngineException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new LinkageException("The configuration is no YAML: " + why + ".");
    }
  }

  private static boolean deep(String yaml) {
    int depth = 0;
    for (int at = 0; at < yaml.length(); at++) {
      char each = yaml.charAt(at);
      depth += each == '[' || each == '{' ? 1 : each == ']' || each == '}' ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return yaml.lines().anyMatch(line -> line.length() - line.stripLeading().length() > 4 * DEEPEST)
        || yaml.lines().anyMatch(line -> line.contains("- - - - - "));
  }

  private static FieldRule field(YamlMap each) {
    each.onlyKnows("name", "column", "columns", "compare", "frequencies", "absence", "same");
    List<String> columns = new ArrayList<>(each.texts("columns"));
    each.text("column").ifPresent(columns::add);
    String name = each.text("name").orElseGet(() -> String.join(" ", columns));
    if (name.isBlank() || name.contains(".")) {
      throw new LinkageException("A field has no name, or one with a full stop in it: " + name);
    }
    if (columns.isEmpty()) {
      columns.add(name);
    }
    String code = each.text("compare").orElse(Comparison.TEXT.code());
    Comparison comparison =
        Comparison.ofCode(code)
            .orElseThrow(() ->
                new LinkageException(
                    "Fields cannot be compared by \""
                        + code
                        + "\". Choose exact, text, digits, date or name."));
    return new FieldRule(
        name,
        columns,
        comparison,
        each.flag("frequencies", comparison != Comparison.NAME),
        each.flag("absence", false),
        same(each));
  }

  private static Map<String, String> same(YamlMap field) {
    Map<String, String> same = new HashMap<>();
    for (List<String> group : field.groups("same")) {
      for (String each : group) {
        same.put(Values.plain(each), Values.plain(group.getFirst()));
      }
    }
    return same;
  }

  private static List<List<KeyPart>> blocks(YamlMap all, List<FieldRule> fields) {
    List<List<KeyPart>> blocks = new ArrayList<>();
    for (List<String> group : all.groups("blocks")) {
      blocks.add(group.stream().map(each -> part(each, fields)).toList());
    }
    return blocks;
  }

  private static KeyPart part(String written, List<FieldRule> fields) {
    int dot = written.indexOf('.');
    String name = dot < 0 ? written : written.substring(0, dot);
    String form = dot < 0 ? KeyPart.Form.WHOLE.code() : written.substring(dot + 1);
    for (int field = 0; field < fields.size(); field++) {
      if (fields.get(field).name().equals(name)) {
        return new KeyPart(
            field,
            KeyPart.Form.ofCode(form)
                .orElseThrow(() ->
                    new LinkageException(
                        "A block cannot take \""
                            + form
                            + "\" of a field. Choose start, year, year-or-next, day or tokens.")));
      }
    }
    throw new LinkageException(
        "A block names the field \"" + name + "\", which is not among the fields.");
  }

  private static Optional<Double> threshold(YamlMap all) {
    String text = all.text("threshold").orElse("auto");
    if (text.equals("auto")) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(text);
      if (value > 0 && value < 1) {
        return Optional.of(value);
      }
    } catch (NumberFormatException e) {
      throw wrongThreshold(text);
    }
    throw wrongThreshold(text);
  }

  private static LinkageException wrongThreshold(String text) {
    return new LinkageException(
        "The threshold is \"" + text + "\". Give a probability between 0 and 1, or auto.");
  }
}
