package org.asylia.desk.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's own sources, without comments, by their path from the root of the build. */
final class Sources {
  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

  private Sources() {}

  /** Every source of the program that ends so, below any room's {@code src/main}. */
  static Map<String, String> ending(String end) {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(ROOT)) {
      files
          .filter(file -> file.toString().endsWith(end))
          .filter(file -> file.toString().contains("/src/main/"))
          .filter(file -> !file.toString().contains("/benchmarks/"))
          .forEach(file ->
              all.put(
                  ROOT.relativize(file).toString(), COMMENT.matcher(text(file)).replaceAll("")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  static String page(String name) {
    return text(ROOT.resolve("docs").resolve(name));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
