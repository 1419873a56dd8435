package org.asylia.vault.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * PostgreSQL's programs, unpacked once from the jar into a cache folder and checked at each use.
 */
final class Binaries {
  private static final String FORMAT = "1";

  private Binaries() {}

  /** The folder with {@code bin/}, {@code lib/} and {@code share/}; unpacks where needed. */
  static Path unpacked(Path cache) {
    String archive = archiveName();
    try {
      Files.createDirectories(cache, PosixFilePermissions.asFileAttribute(mode("rwx------")));
      Path home = cache.resolve(Manifest.archiveId(archive) + "-" + FORMAT);
      if (Manifest.matches(home)) {
        return home;
      }
      Path fresh =
          Files.createTempDirectory(
              cache, "unpacking", PosixFilePermissions.asFileAttribute(mode("rwx------")));
      unpack(archive, fresh);
      Manifest.write(fresh);
      return publish(fresh, home);
    } catch (IOException e) {
      throw new ServerException(
          "PostgreSQL could not be unpacked into "
              + cache
              + ". Maybe the disk is full; make room for 60 MB and start again.",
          e);
    }
  }

  private static Path publish(Path fresh, Path home) throws IOException {
    if (Files.exists(home) && !Manifest.matches(home)) {
      Path broken = fresh.resolveSibling(fresh.getFileName() + ".broken");
      Files.move(home, broken, StandardCopyOption.ATOMIC_MOVE);
      delete(broken);
    }
    try {
      Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileSystemException e) {
      if (!Manifest.matches(home)) {
        throw e;
      }
      delete(fresh); // another process was first
    }
    return home;
  }

  private static String archiveName() {
    String machine = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
    return switch (machine) {
      case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
      case "aarch64", "arm64" -> "/postgres-linux-arm_64.txz";
      default ->
          throw new ServerException(
              "There is no embedded PostgreSQL for "
                  + machine
                  + ". Install PostgreSQL 18 and give its address instead.");
    };
  }

  static InputStream archive(String name) throws IOException {
    InputStream in = Binaries.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException("The archive " + name + " is not among the libraries.");
    }
    return in;
  }

  private static void unpack(String archive, Path target) throws IOException {
    try (InputStream raw = archive(archive);
        TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(raw))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
          throw new IOException("The archive points outside its folder: " + entry.getName());
        }
        if (!entry.getName().endsWith(".a")) { // static libraries are for building programs
          place(tar, entry, path);
        }
      }
    }
  }

  private static void place(TarArchiveInputStream tar, TarArchiveEntry entry, Path path)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(path);
      return;
    }
    Files.createDirectories(path.getParent());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    try (OutputStream out = Files.newOutputStream(path)) {
      tar.transferTo(out);
    }
    boolean program = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(path, mode(program ? "rwxr-xr-x" : "rw-r--r--"));
  }

  static java.util.Set<java.nio.file.attribute.PosixFilePermission> mode(String text) {
    return PosixFilePermissions.fromString(text);
  }

  static void delete(Path tree) throws IOException {
    Files.walkFileTree(
        tree,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(
              Path folder, @org.jspecify.annotations.Nullable IOException error)
              throws IOException {
            Files.delete(folder);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
