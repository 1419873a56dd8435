package org.asylia.vault.custody;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;
import org.asylia.vault.VaultException;

/** The file {@code node.seal} of a data folder: mode 0600, replaced whole, durable before used. */
public final class SealFile {
  /** Its name. */
  public static final String NAME = "node.seal";

  private static final String NEXT = "node.seal.next";
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;

  /** The seal of a data folder. */
  public SealFile(Path folder) {
    this.folder = folder;
  }

  /** Where it is. */
  public Path path() {
    return folder.resolve(NAME);
  }

  /** Whether it is there. */
  public boolean exists() {
    return Files.exists(path(), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads it.
   *
   * @throws VaultException when there is none, others may read it, or it is damaged
   */
  public NodeSeal read() {
    return read(path())
        .orElseThrow(() ->
            new VaultException(
                "There is no node.seal in "
                    + folder
                    + ", so there is no node to unseal. Make one with \"asylia init\", or rebuild"
                    + " it from the recovery sheets (asylia init --from-sheets)."));
  }

  /** The seal of a rekeying that was begun and not ended. */
  Optional<NodeSeal> next() {
    return read(folder.resolve(NEXT));
  }

  /**
   * Writes the seal of a new node.
   *
   * @throws VaultException when there is one already, or it could not be written; nothing is
   *     changed then
   */
  public void create(NodeSeal seal) {
    Path fresh = fresh(seal);
    try {
      Files.createLink(path(), fresh);
      flush();
    } catch (FileAlreadyExistsException e) {
      throw new VaultException(
          folder + " holds a node already. Nothing was changed. Choose an empty folder.", e);
    } catch (IOException e) {
      throw unwritten(e);
    } finally {
      delete(fresh);
    }
  }

  /** Keeps the seal of a rekeying beside the one in force. */
  void prepare(NodeSeal seal) {
    replace(seal, folder.resolve(NEXT));
  }

  /** Puts the seal of a rekeying in force. */
  void takeNext() {
    try {
      Files.move(folder.resolve(NEXT), path(), StandardCopyOption.ATOMIC_MOVE);
      flush();
    } catch (IOException e) {
      throw unwritten(e);
    }
  }

  private void replace(NodeSeal seal, Path target) {
    Path fresh = fresh(seal);
    try {
      Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
      flush();
    } catch (IOException e) {
      delete(fresh);
      throw unwritten(e);
    }
  }

  private Path fresh(NodeSeal seal) {
    Path fresh = folder.resolve(".node.seal.new");
    try {
      Files.deleteIfExists(fresh); // left by a process that was killed
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
        ByteBuffer text = ByteBuffer.wrap(SealText.write(seal));
        while (text.hasRemaining()) {
          out.write(text);
        }
        out.force(true);
      }
      return fresh;
    } catch (IOException e) {
      delete(fresh);
      throw unwritten(e);
    }
  }

  private static Optional<NodeSeal> read(Path file) {
    try {
      Set<PosixFilePermission> mode =
          Files.getPosixFilePermissions(file, LinkOption.NOFOLLOW_LINKS);
      if (!OWNER_ONLY.containsAll(mode)) {
        throw new VaultException(
            file + " may be read by others. Take the rights away (chmod 600) and start again.");
      }
      if (Files.size(file) > SealText.MOST_BYTES) {
        throw new BadSealException(
            file + " is too long for a seal. Nothing was changed. Put it back from a backup.");
      }
      return Optional.of(SealText.read(Files.readAllBytes(file)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new VaultException(file + " could not be read. Check whose it is.", e);
    }
  }

  private void flush() throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private VaultException unwritten(IOException cause) {
    return new VaultException(
        "The seal could not be written into "
            + folder
            + "; maybe the disk is full or the folder is not yours. What was there is as it was."
            + " Make room and try again.",
        cause);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new VaultException(file + " could not be deleted; delete it yourself.", e);
    }
  }
}
