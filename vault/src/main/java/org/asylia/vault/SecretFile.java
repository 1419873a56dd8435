package org.asylia.vault;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/** A file of random bytes that only its owner may read; made once, durable before it is used. */
public final class SecretFile {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private SecretFile() {}

  /**
   * Reads the secret, or makes it when the file is not there.
   *
   * @param length number of random bytes
   * @throws VaultException when the file has another length or is open to others
   */
  public static byte[] readOrCreate(Path file, int length, SecureRandom random) {
    try {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        create(file, length, random);
      }
      Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
      if (!OWNER_ONLY.containsAll(mode)) {
        throw new VaultException(
            file + " may be read by others. Take the rights away (chmod 600) and start again.");
      }
      byte[] secret = Files.readAllBytes(file);
      if (secret.length != length) {
        throw new VaultException(
            file
                + " has "
                + secret.length
                + " bytes, not "
                + length
                + ". Without it no record can be opened: put back the copy from your backup.");
      }
      return secret;
    } catch (IOException e) {
      throw new VaultException(file + " could not be read or made. Nothing was changed.", e);
    }
  }

  private static void create(Path file, int length, SecureRandom random) throws IOException {
    Path parent = file.toAbsolutePath().getParent();
    if (parent == null) {
      throw new VaultException(file + " is no place for a secret.");
    }
    byte[] secret = new byte[length];
    random.nextBytes(secret);
    Path fresh =
        Files.createTempFile(
            parent, ".secret", ".new", PosixFilePermissions.asFileAttribute(OWNER_ONLY));
    try (FileChannel out = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(secret));
      out.force(true);
    }
    try {
      Files.createLink(file, fresh); // fails where another process was first
    } catch (FileAlreadyExistsException e) {
      return;
    } catch (UnsupportedOperationException e) {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
    try (FileChannel folder = FileChannel.open(parent, StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
