package org.asylia.desk.tls;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** The files {@code tls.crt} and {@code tls.key} (mode 0600) of a data folder. */
public final class TlsFolder {
  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rw-------");

  private final Path folder;

  /** Those of a data folder. */
  public TlsFolder(Path folder) {
    this.folder = folder;
  }

  /** The certificate, first its own, then those that vouch for it. */
  public Path certificate() {
    return folder.resolve("tls.crt");
  }

  /** Its private key, PKCS #8 in PEM. */
  public Path key() {
    return folder.resolve("tls.key");
  }

  /** Whether the node has a certificate. */
  public boolean exists() {
    return Files.exists(certificate(), LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Reads both.
   *
   * @throws BadCertificateException when they are damaged, do not belong together, or others may
   *     read the key
   */
  public TlsIdentity read() {
    try {
      if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(key()))) {
        throw new BadCertificateException(
            key() + " may be read by others. Take the rights away (chmod 600) and start again.");
      }
      return TlsIdentity.read(
          Files.readString(certificate(), US_ASCII), Files.readString(key(), US_ASCII));
    } catch (IOException e) {
      throw new BadCertificateException(
          "The certificate in " + folder + " could not be read. Check tls.crt and tls.key.", e);
    }
  }

  /** Reads both where there is a certificate. */
  public Optional<TlsIdentity> find() {
    return exists() ? Optional.of(read()) : Optional.empty();
  }

  /** Writes both, the key first; an earlier certificate is replaced. */
  public void write(TlsIdentity identity) {
    try {
      put(key(), identity.keyPem());
      put(certificate(), identity.certificatePem());
    } catch (IOException e) {
      throw new BadCertificateException(
          "The certificate could not be written into "
              + folder
              + ". Maybe the disk is full; make room and try again.",
          e);
    }
  }

  private static void put(Path file, String pem) throws IOException {
    Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    try {
      Files.createFile(fresh, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      Files.writeString(fresh, pem, US_ASCII, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
      Files.move(fresh, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(fresh);
    }
  }
}
