package org.asylia.desk.locked;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Starts the locked-down process for one file at a time each, at most two at once, and ends it when
 * it takes too long. Safe for use by several threads.
 */
public final class LockedBench {
  private static final int AT_ONCE = 2;
  private static final List<String> LIMITS =
      List.of("prlimit", "--core=0", "--fsize=0", "--nofile=512", "--cpu=40", "--");
  private static final List<String> JAVA =
      List.of(
          "-Xmx320m",
          "-Xss512k",
          "-XX:MaxMetaspaceSize=96m",
          "-XX:MaxDirectMemorySize=16m",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-XX:+ExitOnOutOfMemoryError",
          "-XX:-HeapDumpOnOutOfMemoryError",
          "-XX:-CreateCoredumpOnCrash",
          "-XX:ErrorFile=/dev/null",
          "-Xlog:disable",
          "-Djava.awt.headless=true",
          "-Dpdfbox.fontcache=/dev/null",
          "-Duser.home=/",
          "-Djava.io.tmpdir=/dev/null");

  private final Semaphore places = new Semaphore(AT_ONCE, true);
  private final List<String> wall;
  private final Duration longest;

  private LockedBench(List<String> wall, Duration longest) {
    this.wall = List.copyOf(wall);
    this.longest = longest;
  }

  /**
   * A bench on this machine, without network where the machine can take it away.
   *
   * @param longest how long one file may take
   */
  public static LockedBench here(Duration longest) {
    List<List<String>> ways = List.of(List.of("unshare", "-n"), List.of("unshare", "-r", "-n"));
    List<String> wall = ways.stream().filter(LockedBench::works).findFirst().orElse(List.of());
    return new LockedBench(wall, longest);
  }

  /** Whether the process has no network here. */
  public boolean networkless() {
    return !wall.isEmpty();
  }

  /** Takes what the process makes, as it comes. */
  @FunctionalInterface
  public interface Taker {
    /** Reads to the end. */
    void take(InputStream made) throws IOException;
  }

  /**
   * Makes something of a file. Where this answers false the file was not fit for it, too large, or
   * took too long; what {@code taker} was given then is worth nothing.
   *
   * @param source the file; read to where the process wants, then closed
   */
  public boolean make(Task task, String mediaType, InputStream source, Taker taker)
      throws IOException {
    places.acquireUninterruptibly();
    try (source) {
      return run(task, mediaType, source, taker);
    } finally {
      places.release();
    }
  }

  private boolean run(Task task, String mediaType, InputStream source, Taker taker)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command(task, mediaType));
    builder.environment().clear();
    builder.directory(Path.of("/").toFile());
    builder.redirectError(Redirect.DISCARD);
    Process process = builder.start();
    Thread feeder = Thread.startVirtualThread(() -> feed(source, process));
    Thread watch = Thread.startVirtualThread(() -> watch(process));
    try (InputStream made = process.getInputStream()) {
      taker.take(made);
      return process.waitFor() == 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      process.destroyForcibly();
      watch.interrupt();
      join(feeder);
    }
  }

  private List<String> command(Task task, String mediaType) {
    List<String> command = new ArrayList<>(wall);
    command.addAll(LIMITS);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JAVA);
    command.addAll(List.of("-cp", absolute(System.getProperty("java.class.path"))));
    command.addAll(
        List.of(Workbench.class.getName(), task.name().toLowerCase(Locale.ROOT), mediaType));
    return command;
  }

  private static String absolute(String classPath) {
    return String.join(
        ":",
        List.of(classPath.split(":", -1)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }

  private static void feed(InputStream source, Process process) {
    byte[] buffer = new byte[65_536];
    try (OutputStream to = process.getOutputStream()) {
      for (int read = read(source, buffer, process); read >= 0; ) {
        to.write(buffer, 0, read);
        read = read(source, buffer, process);
      }
    } catch (IOException e) {
      return; // it has seen enough, or has ended; its exit code says which
    }
  }

  /** Where the file cannot be read to its end, what the process makes of its beginning is void. */
  private static int read(InputStream source, byte[] buffer, Process process) throws IOException {
    try {
      return source.read(buffer);
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw new IOException("The file could not be read.", e);
    }
  }

  private void watch(Process process) {
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it ended in time
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean works(List<String> wall) {
    List<String> command = new ArrayList<>(wall);
    command.add("true");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
    try {
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
