package org.asylia.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every measurement and prints one table, each line beside its target. */
public final class Benchmarks {
  private static final String HELP =
      """
      Measures Asylia on this machine and prints a table; takes about three minutes.

      Examples:
        benchmarks/run            the usual run
        benchmarks/run --quick    a tenth of the time, to see that it works; figures are rough
      """;

  private Benchmarks() {}

  /** Measures; see {@code --help}. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    if (Arrays.asList(arguments).contains("--help")) {
      System.out.print(HELP);
      return;
    }
    boolean quick = Arrays.asList(arguments).contains("--quick");
    Map<String, Double> scores = run(quick);
    VerifyMeasurement.Result verify = VerifyMeasurement.measure(quick ? 5_000 : 60_000);
    print(scores, verify);
  }

  private static Map<String, Double> run(boolean quick) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("org\\.asylia\\.benchmarks\\..*Benchmark\\..*")
            .verbosity(VerboseMode.SILENT)
            .jvmArgsAppend("-Xmx2g", "--enable-native-access=ALL-UNNAMED")
            .forks(1)
            .warmupIterations(quick ? 1 : 3)
            .warmupTime(TimeValue.seconds(quick ? 1 : 4))
            .measurementIterations(quick ? 1 : 5)
            .measurementTime(TimeValue.seconds(quick ? 1 : 4));
    Collection<RunResult> results = new Runner(options.build()).run();
    Map<String, Double> scores = new TreeMap<>();
    for (RunResult result : results) {
      String name = result.getParams().getBenchmark();
      scores.put(name.substring(name.lastIndexOf('.') + 1), result.getPrimaryResult().getScore());
    }
    return scores;
  }

  private static void print(Map<String, Double> scores, VerifyMeasurement.Result verify) {
    double bare = scores.getOrDefault("bareInsertAndCommit", 0.0);
    double unsigned = scores.getOrDefault("unsignedAct", 0.0);
    double signed = scores.getOrDefault("signedAct", 0.0);
    line("measurement", "figure", "target", "met");
    line("bare insert + commit (the limit)", perSecond(bare), "-", "-");
    ratio("append, unsigned act", unsigned, bare, 0.5);
    line("append, signed act", beside(signed, bare), "-", "-");
    double open = scores.getOrDefault("openCaseOf300Acts", 0.0);
    line(
        "open a case of 300 acts",
        String.format(Locale.ROOT, "%.2f ms", open),
        "< 10 ms",
        met(open < 10));
    target("verify, hashes and log", verify.hashes(), 50_000);
    line(
        String.format(Locale.ROOT, "verify, with %,d signatures", verify.signatures()),
        perSecond(verify.signed()),
        "-",
        "-");
    double compiled = scores.getOrDefault("compiled", 0.0);
    target("evaluate the mandate set, compiled", compiled, 10_000_000);
    double kie = scores.getOrDefault("kieOnTheSameFacts", 0.0);
    line(
        "evaluate it in Apache KIE",
        perSecond(kie),
        ">= 100 times",
        String.format(Locale.ROOT, "%s (%,.0f times)", met(compiled >= 100 * kie), compiled / kie));
    target(
        "evaluate it from named facts, with rules",
        scores.getOrDefault("withRulesThatFired", 0.0),
        1_000_000);
    System.out.printf(
        Locale.ROOT,
        "%nverify: %,d entries, a tenth of them signed. One thread each; one core is one thread.%n",
        verify.entries());
  }

  private static void ratio(String name, double rate, double limit, double goal) {
    line(
        name,
        beside(rate, limit),
        String.format(Locale.ROOT, ">= %.0f%%", goal * 100),
        met(rate / limit >= goal));
  }

  private static void target(String name, double rate, double goal) {
    line(name, perSecond(rate), String.format(Locale.ROOT, ">= %,.0f/s", goal), met(rate >= goal));
  }

  private static String beside(double rate, double limit) {
    return String.format(Locale.ROOT, "%,.0f/s = %.0f%% of the limit", rate, 100 * rate / limit);
  }

  private static String perSecond(double rate) {
    return String.format(Locale.ROOT, "%,.0f/s", rate);
  }

  private static String met(boolean is) {
    return is ? "yes" : "MISSED";
  }

  private static void line(String... cells) {
    System.out.printf("%-44s %-34s %-14s %s%n", (Object[]) cells);
  }
}
