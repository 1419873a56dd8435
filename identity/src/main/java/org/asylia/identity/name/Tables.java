package org.asylia.identity.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Where tables are read from: those shipped with the library, or newly learned ones in a folder.
 */
final class Tables {
  private final Optional<Path> folder;

  private Tables(Optional<Path> folder) {
    this.folder = folder;
  }

  /** The tables that are shipped. */
  static Tables shipped() {
    return new Tables(Optional.empty());
  }

  /** The tables of a folder; those it does not hold are the shipped ones. */
  static Tables in(Path folder) {
    return new Tables(Optional.of(folder));
  }

  /** The records of a table, without comments and heading. */
  List<List<String>> records(String name) {
    List<List<String>> records = new ArrayList<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(bytes(name), StandardCharsets.UTF_8))) {
      boolean heading = true;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isEmpty()) {
          if (!heading) {
            records.add(Csv.fields(line));
          }
          heading = false;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private InputStream bytes(String name) throws IOException {
    Path file = folder.orElse(Path.of("")).resolve(name);
    return folder.isPresent() && Files.exists(file)
        ? Files.newInputStream(file)
        : Objects.requireNonNull(Tables.class.getResourceAsStream(name), name);
  }
}
