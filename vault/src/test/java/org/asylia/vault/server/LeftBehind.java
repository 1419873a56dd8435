package org.asylia.vault.server;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;

/** A program that starts the server, commits a row, and never stops it. */
final class LeftBehind {
  private LeftBehind() {}

  /** Prints the server's process number; with a third argument ends properly after that. */
  public static void main(String[] args) throws SQLException, InterruptedException {
    PostgresServer server =
        PostgresServer.open(Path.of(args[0]), Path.of(args[1]), new SecureRandom());
    DatabaseAccess access = server.database("own");
    try (Connection connection =
            DriverManager.getConnection(
                access.url(),
                access.owner().orElseThrow().user(),
                access.owner().orElseThrow().password());
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE left_behind AS SELECT 1 AS n");
    }
    System.out.println(server.process().orElseThrow().pid());
    if (args.length > 2) {
      server.close();
      return;
    }
    new CountDownLatch(1).await();
  }

  static Process start(Path folder) throws IOException {
    String classes = System.getProperty("java.class.path");
    return new ProcessBuilder(command(folder, PostgresServer.defaultCache(), classes)).start();
  }

  /** Runs to the end as a user who is not root, whoever runs the tests. */
  static List<String> runUnprivileged(Path folder) throws IOException, InterruptedException {
    Path home = Files.createTempDirectory("asylia-user");
    List<String> command = new ArrayList<>();
    boolean root = System.getProperty("user.name").equals("root");
    if (root) {
      command.addAll(
          List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--no-new-privs"));
    }
    command.addAll(
        command(home.resolve("store"), home.resolve("cache"), copied(home.resolve("libraries"))));
    if (root) {
      run(List.of("chown", "-R", "65534:65534", home.toString()));
    }
    command.add("end");
    Path words = folder.resolve("unprivileged.txt");
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(words.toFile())
            .start();
    process.waitFor();
    List<String> lines = Files.readAllLines(words, StandardCharsets.UTF_8);
    Binaries.delete(home);
    return lines;
  }

  /** The class path, copied to where another user can read it. */
  private static String copied(Path target) throws IOException {
    List<String> copies = new ArrayList<>();
    for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path from = Path.of(element);
      if (Files.exists(from)) {
        Path to = target.resolve(Integer.toString(copies.size())).resolve(from.getFileName());
        copyTree(from, to);
        copies.add(to.toString());
      }
    }
    return String.join(File.pathSeparator, copies);
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(Files.isDirectory(file) ? copy : to.getParent());
        if (Files.isRegularFile(file)) {
          Files.copy(file, copy);
        }
      }
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    if (new ProcessBuilder(command).start().waitFor() != 0) {
      throw new IOException(command.getFirst() + " failed");
    }
  }

  private static List<String> command(Path folder, Path cache, String classes) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        classes,
        LeftBehind.class.getName(),
        folder.toString(),
        cache.toString());
  }
}
