package org.asylia.promises;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks up what a run left behind: the figures of its tests, and whether the tests passed. */
final class Ledger {
  private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);

  private final Path root;
  private final boolean full;

  /**
   * A ledger of the last run.
   *
   * @param root the folder of the whole build
   * @param full whether the full counts are asked for
   */
  Ledger(Path root, boolean full) {
    this.root = root;
    this.full = full;
  }

  Shown look(Proof proof) {
    Path target = root.resolve(proof.module()).resolve("target");
    Path figure =
        target.resolve("promises/" + proof.promise() + "." + proof.figure() + ".properties");
    Path report = target.resolve("surefire-reports/TEST-" + proof.test() + ".xml");
    try {
      if (!Files.exists(report)) {
        return new Shown.Not("the test did not run");
      }
      if (!passed(Files.readString(report))) {
        return new Shown.Not("the test failed");
      }
      return Files.exists(figure) ? judge(proof, figure) : new Shown.Not("the test left no figure");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Shown judge(Proof proof, Path figure) throws IOException {
    Properties properties = new Properties();
    try (Reader in = Files.newBufferedReader(figure)) {
      properties.load(in);
    }
    long count = Long.parseLong(properties.getProperty("count", "0"));
    String unit = properties.getProperty("unit", "");
    long least = proof.least(full);
    if (count < least) {
      return new Shown.Not(count + " " + unit + "; at least " + least + " are asked for");
    }
    return new Shown.Holds(count, unit);
  }

  private static boolean passed(String report) {
    Matcher suite = SUITE.matcher(report);
    return suite.find()
        && attribute(suite.group(), "tests") > 0
        && attribute(suite.group(), "failures") == 0
        && attribute(suite.group(), "errors") == 0
        && attribute(suite.group(), "skipped") == 0;
  }

  private static int attribute(String suite, String name) {
    Matcher found = Pattern.compile(" " + name + "=\"([0-9]+)\"").matcher(suite);
    return found.find() ? Integer.parseInt(found.group(1)) : 0;
  }
}
