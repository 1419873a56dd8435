package org.asylia.vault.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.asylia.vault.DurableFile;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;

/** What a witness keeps of one log: its keys and the last checkpoint it signed. */
final class FollowedLog {
  private static final String KEYS = "keys.txt";
  private static final String LATEST = "latest.txt";

  private final Path folder;
  private final LogKeys keys;

  private FollowedLog(Path folder, LogKeys keys) {
    this.folder = folder;
    this.keys = keys;
  }

  static Path folderOf(Path logs, String origin) {
    byte[] name = Hash.sha256(origin.getBytes(UTF_8)).bytes();
    return logs.resolve(HexFormat.of().formatHex(Arrays.copyOf(name, 8)));
  }

  /** Begins to follow a log; says no where other keys of that name are followed already. */
  static void begin(Path logs, LogKeys keys) throws IOException {
    Path folder = folderOf(logs, keys.origin());
    Path file = folder.resolve(KEYS);
    if (Files.exists(file)) {
      if (!Files.readString(file).equals(keys.encoded())) {
        throw new VaultException(
            "This witness follows "
                + keys.origin()
                + " under other keys already. Nothing was changed. If the keys were replaced with"
                + " good reason, remove "
                + folder
                + " by hand.");
      }
      return;
    }
    Files.createDirectories(folder);
    DurableFile.write(file, keys.encoded().getBytes(UTF_8));
  }

  static Optional<FollowedLog> open(Path logs, String origin) throws IOException {
    Path folder = folderOf(logs, origin);
    Path file = folder.resolve(KEYS);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    return Optional.of(new FollowedLog(folder, LogKeys.parse(Files.readString(file))));
  }

  LogKeys keys() {
    return keys;
  }

  /** What was signed last; its own signature is checked, so a damaged memory is noticed. */
  Optional<WitnessAnswer.Seen> seen(NoteKey witness) throws IOException {
    Path file = folder.resolve(LATEST);
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    String text = Files.readString(file);
    Optional<Checkpoint> checkpoint = keys.open(text);
    Optional<Cosignature> own =
        SignedNote.parse(text).flatMap(note -> Cosignature.of(note, witness));
    if (checkpoint.isEmpty() || own.isEmpty()) {
      throw new VaultException(
          file
              + " is not a checkpoint that this witness signed. It was damaged or changed, so"
              + " nothing was signed. Put back the copy from your backup.");
    }
    return Optional.of(new WitnessAnswer.Seen(checkpoint.get(), own.get().at()));
  }

  void keep(String note) throws IOException {
    DurableFile.write(folder.resolve(LATEST), note.getBytes(UTF_8));
  }

  /** Keeps two statements of the log that cannot both be true: proof against whoever signed. */
  Path keepEvidence(String note, Checkpoint checkpoint) throws IOException {
    String name =
        "refused-" + checkpoint.size() + "-" + checkpoint.root().toString().substring(0, 16);
    Path file = folder.resolve(name + ".txt");
    DurableFile.write(file, note.getBytes(UTF_8));
    return file;
  }
}
