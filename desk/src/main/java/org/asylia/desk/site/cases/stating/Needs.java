package org.asylia.desk.site.cases.stating;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.desk.language.Messages;
import org.asylia.desk.office.Office;
import org.asylia.desk.page.Choice;
import org.springframework.stereotype.Component;

/** The situation's table of specific needs: codes with their names in three languages. */
@Component
public final class Needs {
  private static final int COLUMNS = 4;

  private final Map<String, List<String>> names = new LinkedHashMap<>();

  Needs(Office office) {
    String path = "situations/" + office.situation().id() + "/needs.tsv";
    try (InputStream in = Needs.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("The situation has no table of needs: add " + path + ".");
      }
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        reader
            .readAllAsString()
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .forEach(line -> take(path, line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The table of needs " + path + " cannot be read.", e);
    }
  }

  /** Every need, as choices. */
  public List<Choice> choices(Messages say) {
    return names.keySet().stream().map(code -> new Choice(code, name(say, code))).toList();
  }

  /** The name of a need; the code itself where the table has none. */
  public String name(Messages say, String code) {
    int column =
        switch (say.language()) {
          case ENGLISH -> 0;
          case KOREAN -> 1;
          case CHINESE -> 2;
        };
    return Optional.ofNullable(names.get(code)).map(all -> all.get(column)).orElse(code);
  }

  /** Whether the table has that code. */
  public boolean has(String code) {
    return names.containsKey(code);
  }

  private void take(String path, String line) {
    List<String> cells = List.of(line.split("\t", -1));
    if (cells.size() != COLUMNS) {
      throw new IllegalStateException(
          "A line of " + path + " has " + cells.size() + " columns instead of " + COLUMNS + ".");
    }
    names.put(cells.getFirst(), cells.subList(1, COLUMNS));
  }
}
