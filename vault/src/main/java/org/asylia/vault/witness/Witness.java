package org.asylia.vault.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.vault.DurableFile;
import org.asylia.vault.SecretFile;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.Handover;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.witness.WitnessAnswer.Reason;
import org.asylia.vault.witness.WitnessAnswer.Refused;
import org.asylia.vault.witness.WitnessAnswer.Seen;

/** A witness in a folder of its own: its key, the logs it follows, and what it saw of each. */
public final class Witness {
  private static final String KEY = "witness.key";
  private static final String NAME = "witness.name";
  private static final String LOGS = "logs";

  private final Path folder;
  private final byte[] seed;
  private final NoteKey key;
  private final InstantSource clock;

  private Witness(Path folder, byte[] seed, NoteKey key, InstantSource clock) {
    this.folder = folder;
    this.seed = seed;
    this.key = key;
    this.clock = clock;
  }

  /**
   * Makes a witness in a new or empty folder.
   *
   * @param name a name that is the witness's own in the world, such as {@code example.org/witness}
   */
  public static Witness init(Path folder, String name, SecureRandom random, InstantSource clock)
      throws IOException {
    Files.createDirectories(
        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new VaultException(
            "The folder " + folder + " is not empty. Nothing was changed. Name a new folder.");
      }
    }
    NoteKey checked = Cosignature.key(name, new byte[Ed25519.KEY_LENGTH]);
    SecretFile.readOrCreate(folder.resolve(KEY), Ed25519.KEY_LENGTH, random);
    DurableFile.write(folder.resolve(NAME), (checked.name() + "\n").getBytes(UTF_8));
    Files.createDirectory(folder.resolve(LOGS));
    return open(folder, random, clock);
  }

  /** Opens the witness in a folder. */
  public static Witness open(Path folder, SecureRandom random, InstantSource clock)
      throws IOException {
    if (!Files.isRegularFile(folder.resolve(KEY)) || !Files.isRegularFile(folder.resolve(NAME))) {
      throw new VaultException(
          "The folder "
              + folder
              + " holds no witness. Nothing was changed. Make one with 'asylia witness init'.");
    }
    byte[] seed = SecretFile.readOrCreate(folder.resolve(KEY), Ed25519.KEY_LENGTH, random);
    String name = Files.readString(folder.resolve(NAME)).strip();
    return new Witness(folder, seed, Cosignature.key(name, seed), clock);
  }

  /** The key that checks this witness's signatures. */
  public NoteKey key() {
    return key;
  }

  /** Follows a log from now on. */
  public void follow(LogKeys log) throws IOException {
    FollowedLog.begin(folder.resolve(LOGS), log);
  }

  /** The names of the logs it follows. */
  public List<String> followed() throws IOException {
    List<String> origins = new ArrayList<>();
    try (Stream<Path> logs = Files.list(folder.resolve(LOGS))) {
      for (Path log : logs.sorted().toList()) {
        origins.add(LogKeys.parse(Files.readString(log.resolve("keys.txt"))).origin());
      }
    }
    return origins;
  }

  /** What it signed last of a log; empty before the first time. */
  public Optional<Seen> seen(String origin) throws IOException {
    Optional<FollowedLog> log = FollowedLog.open(folder.resolve(LOGS), origin);
    return log.isEmpty() ? Optional.empty() : log.get().seen(key);
  }

  /**
   * Checks a checkpoint against what was seen before and signs it, or says why not. What was seen
   * is on the disk before the answer is given.
   */
  public WitnessAnswer check(String text) throws IOException {
    Optional<Handover> handover = Handover.parse(text);
    Optional<Checkpoint> claimed =
        handover.flatMap(given -> SignedNote.parse(given.note())).flatMap(Checkpoint::of);
    if (claimed.isEmpty()) {
      return new Refused(
          Reason.NOT_ACCEPTED, "This is neither a checkpoint nor a handover of one.");
    }
    Optional<FollowedLog> log = FollowedLog.open(folder.resolve(LOGS), claimed.get().origin());
    if (log.isEmpty()) {
      return new Refused(
          Reason.NOT_ACCEPTED,
          "This witness does not follow "
              + claimed.get().origin()
              + ". Add its keys with 'asylia witness follow'.");
    }
    if (log.get().keys().open(handover.get().note()).isEmpty()) {
      return new Refused(
          Reason.NOT_ACCEPTED,
          "The checkpoint is not signed by all keys of "
              + claimed.get().origin()
              + ". It may be damaged or forged.");
    }
    try (FileChannel file =
            FileChannel.open(
                folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock turn = file.lock()) {
      return turn.isValid()
          ? judge(log.get(), handover.get(), claimed.get())
          : new Refused(Reason.NOT_ACCEPTED, "The witness's folder could not be locked.");
    }
  }

  private WitnessAnswer judge(FollowedLog log, Handover given, Checkpoint now) throws IOException {
    Optional<Seen> seen = log.seen(key);
    Optional<Refused> refused = Comparison.refuse(seen.map(Seen::checkpoint), given, now);
    if (refused.isPresent()) {
      return kept(log, given, now, refused.get());
    }
    SignedNote note = SignedNote.parse(given.note()).orElseThrow();
    Instant at = clock.instant();
    if (seen.isPresent() && at.isBefore(seen.get().at())) {
      return new Refused(
          Reason.NOT_ACCEPTED,
          "This machine's clock says "
              + at
              + ", earlier than the last signature of "
              + seen.get().at()
              + ". Nothing was signed. Set the clock right.");
    }
    String signed = note.with(Cosignature.sign(key, seed, note, at)).encoded();
    log.keep(signed);
    return new WitnessAnswer.Cosigned(now, seen.map(Seen::checkpoint), signed);
  }

  /**
   * A log that said two things that cannot both be true has said them under its keys: keep both.
   */
  private static Refused kept(FollowedLog log, Handover given, Checkpoint now, Refused refused)
      throws IOException {
    if (refused.why() == Reason.OTHER_START) {
      return refused;
    }
    Path evidence = log.keepEvidence(given.encoded(), now);
    return new Refused(
        refused.why(), refused.words() + "\nWhat was handed over is kept in " + evidence + ".");
  }
}
