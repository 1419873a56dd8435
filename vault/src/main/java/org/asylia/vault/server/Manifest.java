package org.asylia.vault.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.vault.crypto.Hash;

/** The digests of an unpacked tree, kept in it, so that a damaged copy is unpacked anew. */
final class Manifest {
  private static final String NAME = "MANIFEST.sha256";

  private Manifest() {}

  /** A name for an archive by its content. */
  static String archiveId(String archive) throws IOException {
    try (InputStream in = Binaries.archive(archive)) {
      return "postgres-" + Hash.sha256(in.readAllBytes()).toString().substring(0, 16);
    }
  }

  static void write(Path tree) throws IOException {
    Files.write(tree.resolve(NAME), lines(tree));
  }

  static boolean matches(Path tree) throws IOException {
    try {
      return Set.copyOf(Files.readAllLines(tree.resolve(NAME))).equals(Set.copyOf(lines(tree)));
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static List<String> lines(Path tree) throws IOException {
    try (Stream<Path> files = Files.walk(tree)) {
      List<Path> all =
          files.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)).toList();
      return all.parallelStream()
          .filter(path -> !path.equals(tree.resolve(NAME)))
          .map(path -> line(tree, path))
          .sorted()
          .collect(Collectors.toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String line(Path tree, Path file) {
    try {
      return Hash.sha256(Files.readAllBytes(file)) + "  " + tree.relativize(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
