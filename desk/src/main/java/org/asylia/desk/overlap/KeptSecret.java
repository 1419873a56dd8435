package org.asylia.desk.overlap;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.asylia.identity.overlap.Organisation;
import org.asylia.identity.overlap.OverlapException;
import org.asylia.identity.overlap.Secret;
import org.asylia.identity.overlap.Session;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;

/**
 * The file of an organisation's secret in one session, sealed with a passphrase: which lists it has
 * turned is part of what is sealed, so that none is turned twice.
 */
final class KeptSecret {
  private static final String FORMAT = "asylia-overlap-secret 1";

  private final Path file;
  private final Session session;
  private final Argon2id hardness;
  private final SecureRandom random;

  KeptSecret(
      Path folder, Session session, Organisation me, Argon2id hardness, SecureRandom random) {
    this.file = folder.resolve(session.id() + "." + me.name() + ".secret");
    this.session = session;
    this.hardness = hardness;
    this.random = random;
  }

  /**
   * An opened secret.
   *
   * @param turned whose lists it has turned
   */
  record Opened(Secret secret, List<String> turned) {
    Opened {
      turned = List.copyOf(turned);
    }
  }

  /** Whether the own list was hidden in this session. */
  boolean isThere() {
    return Files.exists(file);
  }

  void write(Opened opened, Passphrase passphrase) throws IOException {
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    random.nextBytes(salt);
    byte[] key = hardness.key(passphrase, salt);
    byte[] bytes = opened.secret().bytes();
    try {
      String head = head(opened.turned(), hardness, salt);
      String sealed =
          Base64.getEncoder().encodeToString(Aead.seal(key, bytes, head.getBytes(UTF_8), random));
      Path next = file.resolveSibling(file.getFileName() + ".next");
      Files.deleteIfExists(next);
      Files.createFile(
          next, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(next, head + sealed + "\n", StandardOpenOption.DSYNC);
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Arrays.fill(key, (byte) 0);
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /**
   * Opens the file.
   *
   * @throws OverlapException if there is none, it was changed, or the passphrase is another
   */
  Opened read(Passphrase passphrase) throws IOException {
    if (!isThere()) {
      throw new OverlapException(
          "There is no secret of this session in that folder: the own list has not been hidden, or"
              + " all lists were turned and the secret was destroyed. Nothing was written.");
    }
    try {
      return opened(Files.readAllLines(file), passphrase);
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw refused();
    }
  }

  private Opened opened(List<String> lines, Passphrase passphrase) {
    String[] hard = lines.get(3).split(" ", -1);
    Argon2id kept =
        new Argon2id(
            Integer.parseInt(hard[1]), Integer.parseInt(hard[2]), Integer.parseInt(hard[3]));
    byte[] salt = Base64.getDecoder().decode(hard[4]);
    List<String> turned =
        Arrays.stream(lines.get(2).split(" ", -1)).skip(1).filter(each -> !each.isEmpty()).toList();
    byte[] key = kept.key(passphrase, salt);
    try {
      byte[] bytes =
          Aead.open(
                  key,
                  Base64.getDecoder().decode(lines.get(4)),
                  head(turned, kept, salt).getBytes(UTF_8))
              .orElseThrow(KeptSecret::refused);
      Secret secret = Secret.kept(bytes);
      Arrays.fill(bytes, (byte) 0);
      return new Opened(secret, turned);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Notes that a list was turned; after the last one the secret is overwritten and removed. */
  boolean turned(Opened opened, String owner, Passphrase passphrase) throws IOException {
    List<String> turned = new ArrayList<>(opened.turned());
    turned.add(owner);
    write(new Opened(opened.secret(), turned), passphrase);
    if (turned.size() < session.organisations().size() - 1) {
      return false;
    }
    byte[] over = new byte[(int) Files.size(file)];
    random.nextBytes(over);
    Files.write(file, over, StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
    Files.delete(file);
    return true;
  }

  private String head(List<String> turned, Argon2id how, byte[] salt) {
    return String.join(
            "\n",
            FORMAT,
            "session " + session.digest() + " " + file.getFileName(),
            "turned " + String.join(" ", turned),
            "argon2id "
                + how.memoryKib()
                + " "
                + how.iterations()
                + " "
                + how.parallelism()
                + " "
                + Base64.getEncoder().encodeToString(salt))
        + "\n";
  }

  private static OverlapException refused() {
    return new OverlapException(
        "The secret does not open: the passphrase is another, or the file was changed. Nothing was"
            + " written.");
  }
}
