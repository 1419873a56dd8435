package org.asylia.desk.budget;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.Role;

/** How many different cases each role may open in an hour. */
final class Budgets {
  private static final String FILE = "budgets.tsv";

  private final Map<Role, Integer> perHour;

  private Budgets(Map<Role, Integer> perHour) {
    this.perHour = Collections.unmodifiableMap(perHour);
  }

  /** The budgets of the house: one line for each role, the role and the number. */
  static Budgets standard() {
    try (InputStream in = Budgets.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("The list of budgets is missing from the program.");
      }
      return read(
          new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("The list of budgets cannot be read.", e);
    }
  }

  static Budgets read(List<String> lines) {
    Map<Role, Integer> perHour = new EnumMap<>(Role.class);
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] columns = line.split("\t", -1);
        perHour.put(Role.valueOf(columns[0]), Integer.parseInt(columns[1]));
      }
    }
    return new Budgets(perHour);
  }

  /** What somebody of those roles may open in an hour: the most that one of the roles may. */
  int of(Set<Role> roles) {
    return roles.stream().mapToInt(role -> perHour.getOrDefault(role, 0)).max().orElse(0);
  }
}
