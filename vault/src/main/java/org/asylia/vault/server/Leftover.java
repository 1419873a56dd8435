package org.asylia.vault.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The server of a data folder, as its {@code postmaster.pid} tells, whoever started it. */
final class Leftover {
  private static final int PORT_LINE = 3;
  private static final int READY_LINE = 7;

  private final Path data;
  private final Programs programs;

  Leftover(Path data, Programs programs) {
    this.data = data;
    this.programs = programs;
  }

  /** The running server of exactly this folder; a recycled process number does not count. */
  Optional<ProcessHandle> running() {
    return running(lines());
  }

  /**
   * Whether the server that runs here says it takes connections. Both are read from one state of
   * the file, so that what a killed server left behind never speaks for the one just starting.
   */
  boolean ready() {
    List<String> lines = lines();
    return lines.size() > READY_LINE
        && lines.get(READY_LINE).strip().equals("ready")
        && running(lines).isPresent();
  }

  private Optional<ProcessHandle> running(List<String> lines) {
    return lines.stream()
        .findFirst()
        .flatMap(Leftover::number)
        .flatMap(ProcessHandle::of)
        .filter(ProcessHandle::isAlive)
        .filter(this::worksHere);
  }

  /** The port the server listens on. */
  int port() {
    List<String> lines = lines();
    if (lines.size() <= PORT_LINE) {
      throw new ServerException("PostgreSQL in " + data + " does not run. Start it again.");
    }
    return Integer.parseInt(lines.get(PORT_LINE).strip());
  }

  /** Stops the server: politely, then at once, then with force. */
  void stop() {
    Optional<ProcessHandle> server = running();
    if (server.isEmpty()) {
      return;
    }
    if (pgCtl("fast", 20) || pgCtl("immediate", 10)) {
      await(server.get(), 5);
      return;
    }
    server.get().destroyForcibly();
    await(server.get(), 10);
  }

  private boolean pgCtl(String mode, int seconds) {
    return programs.run(
        List.of(
            "pg_ctl",
            "stop",
            "-w",
            "-m",
            mode,
            "-t",
            Integer.toString(seconds),
            "-D",
            data.toString()),
        seconds + 5);
  }

  private static void await(ProcessHandle server, int seconds) {
    CompletableFuture<ProcessHandle> end = server.onExit();
    try {
      end.get(seconds, TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      throw new ServerException(
          "The PostgreSQL with process number "
              + server.pid()
              + " does not stop. End that process and start again.",
          e);
    } catch (ExecutionException e) {
      throw new ServerException("Waiting for PostgreSQL to stop failed.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while PostgreSQL was stopping.", e);
    }
  }

  private boolean worksHere(ProcessHandle process) {
    try {
      Path cwd = Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"));
      return cwd.equals(data.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private static Optional<Long> number(String line) {
    String digits = line.strip();
    return digits.matches("[0-9]{1,10}") ? Optional.of(Long.valueOf(digits)) : Optional.empty();
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(data.resolve("postmaster.pid"));
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new ServerException(data + "/postmaster.pid cannot be read. Check its rights.", e);
    }
  }
}
