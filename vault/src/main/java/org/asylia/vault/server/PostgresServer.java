package org.asylia.vault.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.asylia.vault.SecretFile;

/**
 * The embedded PostgreSQL of a data folder: durable, scram passwords, loopback only.
 *
 * <p>The first process that opens a folder starts the server and stops it on {@link #close()}. A
 * process that comes while another holds the folder uses the same server and leaves it running. A
 * server left over after its owner was killed is stopped and started anew.
 */
public final class PostgresServer implements AutoCloseable {
  private static final String OWNER = "asylia";
  private static final String WORKER = "asylia_desk";
  private static final int ATTEMPTS = 40;

  private final Path folder;
  private final Programs programs;
  private final Login owner;
  private final Login worker;
  private final Optional<FolderLock> lock;
  private final Leftover server;

  private PostgresServer(Path folder, Programs programs, SecureRandom random) throws IOException {
    this.folder = folder;
    this.programs = programs;
    this.owner = new Login(OWNER, password(folder.resolve("postgres.secret"), random));
    this.worker = new Login(WORKER, password(folder.resolve("postgres-desk.secret"), random));
    this.lock = FolderLock.take(folder.resolve("postgres.lock"));
    this.server = new Leftover(folder.resolve("data"), programs);
  }

  /**
   * Starts the server of a folder, or joins the one another process has started there.
   *
   * @param dataFolder the node's folder; the server lives in {@code postgres/} within it
   * @param cache where the programs are unpacked once, such as {@link #defaultCache()}
   * @throws ServerException with what to do when it cannot be started
   */
  public static PostgresServer open(Path dataFolder, Path cache, SecureRandom random) {
    try {
      Path folder = privateFolder(dataFolder).toRealPath();
      Programs programs = new Programs(Binaries.unpacked(cache), folder.resolve("postgres.log"));
      PostgresServer opened = new PostgresServer(folder, programs, random);
      try {
        opened.begin();
      } catch (IOException | RuntimeException e) {
        opened.close();
        throw e;
      }
      return opened;
    } catch (IOException e) {
      throw new ServerException(
          "The data folder " + dataFolder + " cannot be used. Check its rights and free space.", e);
    }
  }

  /** The folder for programs of this user: {@code ~/.cache/asylia}. */
  public static Path defaultCache() {
    return Path.of(System.getProperty("user.home"), ".cache", "asylia");
  }

  private static String password(Path file, SecureRandom random) throws IOException {
    return HexFormat.of().formatHex(SecretFile.readOrCreate(file, 32, random));
  }

  /** How to reach a database of this server; it is made when it is not there. */
  public DatabaseAccess database(String name) {
    Databases.ensure(url("postgres"), owner, name);
    Databases.role(url("postgres"), owner, worker, false);
    Databases.admit(url("postgres"), owner, name, worker);
    return new DatabaseAccess(url(name), worker, Optional.of(owner), Optional.of(folder));
  }

  /** The process number of the running server, if it runs. */
  public Optional<ProcessHandle> process() {
    return server.running();
  }

  /** Stops the server if this process started it; every committed act is on the disk already. */
  @Override
  public void close() {
    lock.ifPresent(held -> {
      server.stop();
      held.close();
    });
  }

  private void begin() throws IOException {
    if (lock.isEmpty()) {
      awaitReady(Optional.empty());
      return;
    }
    server.stop();
    if (!Files.exists(folder.resolve("data"))) {
      initialise();
    }
    start();
    Databases.role(url("postgres"), owner, worker, true);
  }

  private void start() throws IOException {
    for (int attempt = 1; !launch(); attempt++) {
      if (attempt == ATTEMPTS) {
        throw new ServerException(
            "PostgreSQL did not start in "
                + folder
                + ". The reason stands in "
                + folder.resolve("postgres.log")
                + "; no record was changed.");
      }
    }
  }

  private boolean launch() throws IOException {
    Process process = programs.launch(ServerSettings.command(folder, freePort()));
    return awaitReady(Optional.of(process));
  }

  /** Waits until the server takes connections; false when the given process ended instead. */
  private boolean awaitReady(Optional<Process> process) {
    try {
      for (int i = 0; i < 6000; i++) {
        if (server.ready()) {
          return true;
        }
        if (process.isPresent() && process.get().waitFor(5, TimeUnit.MILLISECONDS)) {
          TimeUnit.MILLISECONDS.sleep(250); // back-ends of a killed server are still leaving
          return false;
        }
        if (process.isEmpty()) {
          TimeUnit.MILLISECONDS.sleep(5);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerException("Interrupted while PostgreSQL was starting.", e);
    }
    throw new ServerException(
        "PostgreSQL in "
            + folder
            + " is not ready after 30 s. See "
            + folder.resolve("postgres.log")
            + "; no record was changed.");
  }

  private void initialise() throws IOException {
    Path fresh = folder.resolve("data.new");
    if (Files.exists(fresh)) {
      Binaries.delete(fresh); // an earlier first start was cut short
    }
    Path words = Files.createTempFile(folder, ".password", ".txt");
    try {
      Files.writeString(words, owner.password() + "\n");
      if (!programs.run(ServerSettings.initdb(fresh, OWNER, words), 120)) {
        throw new ServerException(
            "PostgreSQL could not prepare "
                + fresh
                + ". The reason stands in "
                + folder.resolve("postgres.log")
                + ".");
      }
    } finally {
      Files.delete(words);
    }
    Files.move(fresh, folder.resolve("data"), StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel parent = FileChannel.open(folder, StandardOpenOption.READ)) {
      parent.force(true);
    }
  }

  private String url(String name) {
    return "jdbc:postgresql://127.0.0.1:" + server.port() + "/" + name;
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static Path privateFolder(Path dataFolder) throws IOException {
    Path folder = dataFolder.resolve("postgres");
    var mode = PosixFilePermissions.asFileAttribute(Binaries.mode("rwx------"));
    Files.createDirectories(folder, mode);
    Files.setPosixFilePermissions(folder, Binaries.mode("rwx------"));
    return folder;
  }
}
