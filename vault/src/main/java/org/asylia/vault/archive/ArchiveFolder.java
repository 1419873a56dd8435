package org.asylia.vault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.vault.DurableFile;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Hash;

/** The files of an archive in a folder: each there whole or not at all. */
final class ArchiveFolder {
  private static final String PART = ".part";

  private final Path root;

  ArchiveFolder(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** Writes a file beside its name and lets it be checked before it takes the name. */
  Manifest.Listed put(String name, Shelf.Content content, Check check) throws IOException {
    Path file = root.resolve(name);
    Path folder = file.getParent();
    if (folder == null) {
      throw new IOException(name + " is no name for a file.");
    }
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Path fresh = folder.resolve(file.getFileName() + PART);
    try {
      try (FileChannel channel =
              FileChannel.open(
                  fresh,
                  Set.of(
                      StandardOpenOption.CREATE,
                      StandardOpenOption.TRUNCATE_EXISTING,
                      StandardOpenOption.WRITE),
                  PosixFilePermissions.asFileAttribute(
                      PosixFilePermissions.fromString("rw-------")));
          OutputStream out =
              new java.io.BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
        content.to(out);
        out.flush();
        channel.force(true);
      }
      check.of(fresh);
      Manifest.Listed listed = listed(fresh);
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
      DurableFile.sync(folder);
      return listed;
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  /** Reads a fresh file back. */
  @FunctionalInterface
  interface Check {
    void of(Path file) throws IOException;
  }

  boolean has(String name) {
    return Files.isRegularFile(root.resolve(name));
  }

  InputStream open(String name) throws IOException {
    return new java.io.BufferedInputStream(Files.newInputStream(root.resolve(name)), 1 << 16);
  }

  Manifest.Listed listed(String name) throws IOException {
    return listed(root.resolve(name));
  }

  private static Manifest.Listed listed(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      long bytes = digested.transferTo(OutputStream.nullOutputStream());
      return new Manifest.Listed(bytes, Hash.of(digested.getMessageDigest().digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256; use a complete JDK 25.", e);
    }
  }

  /** The manifest, where the archive was ever finished. */
  Manifest manifest() throws IOException {
    if (!has(Manifest.NAME)) {
      throw new VaultException(
          root + " holds no finished archive: there is no manifest. Nothing was changed.");
    }
    return Manifest.decode(Files.readAllBytes(root.resolve(Manifest.NAME)));
  }

  /** Checks that every listed file is there as it was written. */
  void check(Manifest manifest) throws IOException {
    for (var file : manifest.files().entrySet()) {
      if (!has(file.getKey())) {
        throw new BadArchiveException("the file " + file.getKey() + " is missing");
      }
      if (!listed(file.getKey()).equals(file.getValue())) {
        throw new BadArchiveException(
            "the file " + file.getKey() + " is not the one that was written");
      }
    }
  }

  /** Takes away what a manifest does not list: leavings of earlier runs. */
  void tidy(Manifest manifest) throws IOException {
    List<Path> all;
    try (Stream<Path> tree = Files.walk(root)) {
      all = tree.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : all) {
      String name = root.relativize(path).toString().replace('\\', '/');
      boolean ours =
          name.startsWith("entries/")
              || name.startsWith("tables/")
              || name.startsWith("keys/")
              || name.endsWith(PART);
      if (ours && Files.isRegularFile(path) && !manifest.files().containsKey(name)) {
        Files.delete(path);
      }
    }
  }
}
