package org.asylia.adjudication.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.ActTypes;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.Act;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;

/** Reads a policy: lines of words parted by tabs. What it does not know stops it. */
final class PolicyReader {
  private static final String FILE = "policy.tsv";
  private static final int COLUMNS = 6;

  private final Map<String, Class<? extends Act>> types =
      ActTypes.of(Act.class).stream().collect(Collectors.toMap(Class::getSimpleName, c -> c));
  private final Map<String, List<String>> names = new LinkedHashMap<>();
  private final Map<Class<? extends Act>, List<Grant>> acts = new LinkedHashMap<>();
  private final List<Grant> views = new ArrayList<>();
  private int line;

  static Policy standard() {
    try (InputStream in = PolicyReader.class.getResourceAsStream(FILE);
        BufferedReader text =
            new BufferedReader(new InputStreamReader(present(in), StandardCharsets.UTF_8))) {
      return read(text.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The policy cannot be read; the program is damaged.", e);
    }
  }

  /** The policy that those lines say. */
  static Policy read(List<String> lines) {
    PolicyReader reader = new PolicyReader();
    lines.forEach(reader::take);
    return new Policy(reader.acts, reader.views);
  }

  private void take(String text) {
    line++;
    if (text.isBlank() || text.startsWith("#")) {
      return;
    }
    List<String> columns = List.of(text.split("\t", -1));
    switch (columns.getFirst()) {
      case "name" -> name(columns);
      case "see" -> views.add(grant(columns));
      case "do" -> allow(grant(columns), words(columns.get(1)));
      default -> throw wrong("\"" + columns.getFirst() + "\" is none of name, see, do");
    }
  }

  private void name(List<String> columns) {
    require(columns.size() == 3, "a name has 3 columns");
    require(
        Optional.ofNullable(names.put(columns.get(1), words(columns.get(2)))).isEmpty(),
        columns.get(1) + " is named twice");
  }

  private Grant grant(List<String> columns) {
    require(columns.size() == COLUMNS, "there are " + columns.size() + " columns, not " + COLUMNS);
    return new Grant(
        values(Role.class, columns.get(2)),
        values(State.class, columns.get(3)),
        values(Tie.class, columns.get(4)),
        values(Part.class, columns.get(5)));
  }

  private void allow(Grant grant, List<String> words) {
    for (String word : words) {
      Class<? extends Act> type =
          Optional.ofNullable(types.get(word)).orElseThrow(() -> wrong("no act is called " + word));
      acts.computeIfAbsent(type, k -> new ArrayList<>()).add(grant);
    }
  }

  private <E extends Enum<E>> Set<E> values(Class<E> type, String column) {
    Set<E> values = EnumSet.noneOf(type);
    for (String word : words(column)) {
      values.add(
          Stream.of(type.getEnumConstants())
              .filter(value -> value.name().equals(word))
              .findFirst()
              .orElseThrow(() -> wrong("\"" + word + "\" is no " + type.getSimpleName())));
    }
    return values;
  }

  /** The words of a column; a name is replaced by what it stands for. */
  private List<String> words(String column) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : column.strip().split(" +")) {
      words.addAll(names.getOrDefault(word, List.of(word)));
    }
    return List.copyOf(words);
  }

  private void require(boolean right, String what) {
    if (!right) {
      throw wrong(what);
    }
  }

  private IllegalArgumentException wrong(String what) {
    return new IllegalArgumentException(
        "Line " + line + " of the policy cannot be used: " + what + ". Nothing was allowed by it.");
  }

  private static InputStream present(@org.jspecify.annotations.Nullable InputStream in)
      throws IOException {
    if (in == null) {
      throw new IOException("There is no " + FILE + ".");
    }
    return in;
  }
}
