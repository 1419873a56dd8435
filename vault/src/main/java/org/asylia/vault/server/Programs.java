package org.asylia.vault.server;

import com.sun.security.auth.module.UnixSystem;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's programs; as root, within a user namespace where they are nobody. */
final class Programs {
  private static final Path SETSID = Path.of("/usr/bin/setsid");

  private final Path home;
  private final Path log;

  Programs(Path home, Path log) {
    this.home = home;
    this.log = log;
  }

  /** Starts a program and leaves it running, in a session of its own, its words in the log. */
  Process launch(List<String> command) {
    List<String> all = new ArrayList<>();
    if (Files.isExecutable(SETSID)) {
      all.add(SETSID.toString()); // so that Ctrl-C reaches us first
    }
    all.addAll(prefixed(command));
    return start(all);
  }

  /** Runs a program to its end; false when it failed or took too long. */
  boolean run(List<String> command, int seconds) {
    Process process = start(prefixed(command));
    try {
      if (process.waitFor(seconds, TimeUnit.SECONDS)) {
        return process.exitValue() == 0;
      }
      process.destroyForcibly();
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while " + command.getFirst() + " was running.", e);
    }
  }

  private Process start(List<String> command) {
    File words = log.toFile();
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
    builder.environment().put("LC_ALL", "C");
    builder.directory(words.getParentFile());
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(words));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      return process;
    } catch (IOException e) {
      throw new ServerException(
          command.getFirst()
              + " could not be started."
              + (isRoot()
                  ? " As root it needs 'unshare' (package util-linux); or run as a normal user."
                  : ""),
          e);
    }
  }

  private List<String> prefixed(List<String> command) {
    List<String> all = new ArrayList<>();
    if (isRoot()) {
      all.addAll(List.of("unshare", "-U", "--"));
    }
    all.add(home.resolve("bin").resolve(command.getFirst()).toString());
    all.addAll(command.subList(1, command.size()));
    return all;
  }

  private static boolean isRoot() {
    return new UnixSystem().getUid() == 0;
  }
}
