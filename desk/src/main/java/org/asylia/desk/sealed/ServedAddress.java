package org.asylia.desk.sealed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The file {@code serve.address}: where the unseal page of a data folder is, while it is there. */
public final class ServedAddress implements AutoCloseable {
  private final Path file;

  private ServedAddress(Path file) {
    this.file = file;
  }

  /** Notes the address. */
  public static ServedAddress write(Path folder, URI address) throws IOException {
    Path file = file(folder);
    Files.writeString(file, address.toString());
    return new ServedAddress(file);
  }

  /** The address, where a sealed node is served from a folder. */
  public static Optional<URI> read(Path folder) throws IOException {
    return Files.exists(file(folder))
        ? Optional.of(URI.create(Files.readString(file(folder)).strip()))
        : Optional.empty();
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("The file serve.address could not be deleted.", e);
    }
  }

  private static Path file(Path folder) {
    return folder.resolve("serve.address");
  }
}
