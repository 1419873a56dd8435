package org.asylia.promises;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the fuzz targets of a module one after the other, each in a process of its own. */
public final class Fuzzing {
  private static final Pattern PACKAGE = Pattern.compile("package ([a-z.]+);");
  private static final Pattern METHOD = Pattern.compile("@FuzzTest[^{]*?\\bvoid ([a-z0-9_]+)\\(");
  private static final Pattern DONE = Pattern.compile("(?s).*Done ([0-9]+) runs in ([0-9]+) sec.*");

  private Fuzzing() {}

  /** A search that can fail, with what it is called. */
  public record Search(String name, Run run) {}

  /** What a search does. */
  @FunctionalInterface
  public interface Run {
    /**
     * Searches.
     *
     * @throws AssertionError with the end of the output when the target found a fault
     */
    void search() throws IOException, InterruptedException;
  }

  /**
   * A search with every fuzz target of the module in whose folder it is called, longer with {@code
   * -Dasylia.long}.
   *
   * @param executions counts how often all of them ran
   */
  public static Stream<Search> ofThisModule(Figure executions) {
    List<Target> all = targets(Path.of("src/test/java"));
    int seconds = Integer.getInteger("asylia.fuzz", Runs.of(5, 60));
    String words = "executions of " + all.size() + " targets, " + seconds + " s each";
    AtomicLong runs = new AtomicLong();
    return all.stream()
        .map(target ->
            new Search(
                target.toString(),
                () -> {
                  Path work = Path.of("target/fuzz", target.toString());
                  runs.addAndGet(search(target, seconds, work));
                  executions.count(runs.get(), words);
                }));
  }

  /** One fuzz target: a class and its method. */
  public record Target(String type, String method) {
    @Override
    public String toString() {
      return type.substring(type.lastIndexOf('.') + 1) + "." + method;
    }
  }

  /** Every method marked as a fuzz target in a folder of sources. */
  public static List<Target> targets(Path sources) {
    List<Target> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(sources)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        String text = Files.readString(file);
        Matcher named = PACKAGE.matcher(text);
        if (named.find()) {
          String name = String.valueOf(file.getFileName()).replace(".java", "");
          METHOD
              .matcher(text)
              .results()
              .forEach(m -> all.add(new Target(named.group(1) + "." + name, m.group(1))));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  /**
   * Searches with one target for a while.
   *
   * @param work a folder for what the search keeps
   * @return how often the target was run
   * @throws AssertionError with the end of the output when the target found a fault
   */
  public static long search(Target target, int seconds, Path work)
      throws IOException, InterruptedException {
    Files.createDirectories(work.resolve("corpus"));
    File output = work.resolve("output.txt").toFile();
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading",
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.type(),
                "--target_method=" + target.method(),
                "--instrumentation_includes=org.asylia.**",
                "-max_total_time=" + seconds,
                "-max_len=65536",
                "-artifact_prefix=" + work.toAbsolutePath() + "/",
                work.resolve("corpus").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(output)
            .start();
    int outcome = process.waitFor();
    String said = Files.readString(output.toPath(), java.nio.charset.StandardCharsets.ISO_8859_1);
    Matcher done = DONE.matcher(said);
    if (outcome != 0 || !done.matches()) {
      String end = said.substring(Math.max(0, said.length() - 4_000));
      throw new AssertionError(target + " ended with " + outcome + ":\n" + end);
    }
    return Long.parseLong(done.group(1));
  }
}
