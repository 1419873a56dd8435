package org.asylia.identity.linkage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A mapping of the configuration, asked for what it should hold. */
final class YamlMap {
  private final String where;
  private final Map<?, ?> map;

  YamlMap(String where, Object loaded) {
    this.where = where;
    if (!(loaded instanceof Map<?, ?> some)) {
      throw new LinkageException("There should be names and values in " + where + ".");
    }
    map = some;
  }

  void onlyKnows(String... names) {
    for (Object each : map.keySet()) {
      if (!Arrays.asList(names).contains(String.valueOf(each))) {
        throw new LinkageException(
            "There is \""
                + each
                + "\" in "
                + where
                + ", which is not understood. Choose among "
                + String.join(", ", names)
                + ".");
      }
    }
  }

  Optional<String> text(String name) {
    return value(name).map(each -> scalar(name, each));
  }

  boolean flag(String name, boolean otherwise) {
    Object value = value(name).orElse(otherwise);
    if (value instanceof Boolean flag) {
      return flag;
    }
    throw new LinkageException("In " + where + ", " + name + " should be true or false.");
  }

  long number(String name, long otherwise, long least, long most) {
    Object value = value(name).orElse(otherwise);
    if (value instanceof Number number
        && number.longValue() >= least
        && number.longValue() <= most) {
      return number.longValue();
    }
    throw new LinkageException(
        "In " + where + ", " + name + " should be a number from " + least + " to " + most + ".");
  }

  List<YamlMap> maps(String name) {
    List<YamlMap> maps = new ArrayList<>();
    for (Object each : list(name, value(name).orElse(List.of()))) {
      maps.add(new YamlMap(name, each instanceof String text ? Map.of("name", text) : each));
    }
    return maps;
  }

  List<String> texts(String name) {
    return scalars(name, value(name).orElse(List.of()));
  }

  /** A list of lists; a single text stands for a list of one. */
  List<List<String>> groups(String name) {
    List<List<String>> groups = new ArrayList<>();
    for (Object each : list(name, value(name).orElse(List.of()))) {
      List<String> group =
          each instanceof List<?> ? scalars(name, each) : List.of(scalar(name, each));
      if (!group.isEmpty()) {
        groups.add(group);
      }
    }
    return groups;
  }

  private Optional<Object> value(String name) {
    return Optional.ofNullable(map.get(name));
  }

  private List<String> scalars(String name, Object value) {
    List<String> texts = new ArrayList<>();
    for (Object each : list(name, value)) {
      texts.add(scalar(name, each));
    }
    return texts;
  }

  private List<?> list(String name, Object value) {
    if (value instanceof List<?> list) {
      return list;
    }
    throw new LinkageException("In " + where + ", " + name + " should be a list.");
  }

  private String scalar(String name, Object value) {
    if (value instanceof String || value instanceof Number || value instanceof Boolean) {
      return String.valueOf(value);
    }
    throw new LinkageException("In " + where + ", " + name + " should be a single value.");
  }
}
