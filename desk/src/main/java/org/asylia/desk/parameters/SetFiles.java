package org.asylia.desk.parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.asylia.adjudication.PublishedParameters;
import org.asylia.adjudication.Situation;
import org.asylia.parameters.DmnReader;
import org.asylia.parameters.ParameterSet;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.Invariants;

/** Finds sets and their invariants: by the id of a shipped one, or by a file. */
public final class SetFiles {
  private static final String SUFFIX = ".dmn";
  private static final String ID = "[A-Za-z0-9][A-Za-z0-9_-]{0,63}";

  private final String situation;

  /** Finds sets of that situation. */
  public SetFiles(String situation) {
    this.situation = situation;
  }

  /** Returns all shipped sets. */
  List<ParameterSet> shipped() {
    return PublishedParameters.of(Situation.load(situation)).sets();
  }

  /**
   * Returns a set.
   *
   * @param named the id of a shipped set, or a file
   * @throws BadInputException if there is neither
   * @throws org.asylia.parameters.InvalidParameterSetException if the file cannot be used
   */
  public ParameterSet set(String named) {
    Path file = Path.of(named);
    if (Files.isRegularFile(file)) {
      return DmnReader.read(name(file), bytes(file));
    }
    return resource(named, SUFFIX)
        .map(bytes -> DmnReader.read(named + SUFFIX, bytes))
        .orElseThrow(() -> missing(named));
  }

  /** Returns the invariants beside a set; none where there is no such file. */
  Invariants[] invariants(String named, ParameterSet set) {
    List<Invariants> found = new ArrayList<>();
    String name = set.id() + ".invariants";
    Path beside = Path.of(named).resolveSibling(name);
    if (Files.isRegularFile(Path.of(named))) {
      if (Files.isRegularFile(beside)) {
        found.add(InvariantReader.read(name, bytes(beside)));
      }
    } else {
      resource(named, ".invariants").ifPresent(b -> found.add(InvariantReader.read(name, b)));
    }
    return found.toArray(Invariants[]::new);
  }

  private java.util.Optional<byte[]> resource(String id, String suffix) {
    String path = "situations/" + situation + "/parameters/" + id + suffix;
    if (!id.matches(ID)) {
      return java.util.Optional.empty();
    }
    try (var in = SetFiles.class.getClassLoader().getResourceAsStream(path)) {
      return in == null ? java.util.Optional.empty() : java.util.Optional.of(in.readAllBytes());
    } catch (IOException broken) {
      throw new BadInputException(path + " cannot be read.", broken);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new BadInputException(
          "%s cannot be read. Name a file that exists and that you may read.".formatted(file),
          unreadable);
    }
  }

  private BadInputException missing(String named) {
    return new BadInputException(
        "There is no file and no shipped set %s. Write a file, or one of %s."
            .formatted(named, String.join(", ", Situation.load(situation).parameterSets())));
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
