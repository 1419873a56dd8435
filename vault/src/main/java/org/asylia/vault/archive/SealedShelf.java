package org.asylia.vault.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;

/** An archive whose files are sealed, each under a key of its own: a backup. */
final class SealedShelf implements Shelf {
  private final ArchiveFolder folder;
  private final KeySealer sealer;
  private final KeyOpener opener;
  private final SecureRandom random;

  private SealedShelf(Path root, KeySealer sealer, KeyOpener opener, SecureRandom random) {
    this.folder = new ArchiveFolder(root);
    this.sealer = sealer;
    this.opener = opener;
    this.random = random;
  }

  static SealedShelf toWrite(Path root, KeySealer sealer, SecureRandom random) {
    return new SealedShelf(root, sealer, (sealed, aad) -> java.util.Optional.empty(), random);
  }

  static SealedShelf toRead(Path root, KeyOpener opener) {
    KeySealer none =
        (key, aad) -> {
          throw new IllegalStateException("This archive was opened to be read.");
        };
    return new SealedShelf(root, none, opener, new SecureRandom());
  }

  @Override
  public String kind() {
    return Manifest.BACKUP;
  }

  @Override
  public Manifest.Listed put(String name, Content content) throws IOException {
    byte[] key = new byte[32];
    random.nextBytes(key);
    byte[] aad = SealedFile.aad(name);
    byte[] sealedKey = sealer.seal(key, aad);
    MessageDigest written = sha256();
    try {
      return folder.put(
          name,
          out -> {
            SealedFile.begin(out, sealedKey);
            try (OutputStream sealing = SealedFile.sealing(out, key, aad);
                DigestOutputStream digested = new DigestOutputStream(sealing, written)) {
              content.to(digested);
            }
          },
          file -> readBack(file, name, key, written.digest()));
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Opens what was just written, and compares it with what should be in it. */
  private static void readBack(Path file, String name, byte[] key, byte[] expected)
      throws IOException {
    MessageDigest read = sha256();
    try (InputStream in = new java.io.BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      SealedFile.key(in, name);
      try (DigestInputStream digested =
          new DigestInputStream(SealedFile.opening(in, key, SealedFile.aad(name), name), read)) {
        digested.transferTo(OutputStream.nullOutputStream());
      }
    }
    if (!Arrays.equals(read.digest(), expected)) {
      throw new IOException("What was written of " + name + " does not read back as it was.");
    }
  }

  @Override
  public InputStream open(String name) throws IOException {
    InputStream in = folder.open(name);
    try {
      byte[] aad = SealedFile.aad(name);
      byte[] key =
          opener
              .open(SealedFile.key(in, name), aad)
              .orElseThrow(() ->
                  new BadArchiveException(
                      "the file " + name + " is sealed to another recovery key, or was changed"));
      return new java.io.BufferedInputStream(SealedFile.opening(in, key, aad, name), 1 << 16);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  @Override
  public ArchiveFolder folder() {
    return folder;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("This Java has no SHA-256; use a complete JDK 25.", e);
    }
  }
}
