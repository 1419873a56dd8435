package org.asylia.vault.witness;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.DurableFile;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.NoteSignature;
import org.asylia.vault.log.SignedNote;

/** The latest checkpoint of a node that a witness has signed, kept in the node's data folder. */
public final class KeptCosignatures {
  /** The file in the data folder. */
  public static final String FILE = "witnessed.txt";

  private final Path file;

  /** Of the node with this data folder. */
  public KeptCosignatures(Path folder) {
    this.file = folder.resolve(FILE);
  }

  /** The checkpoint with its cosignatures, as a note; empty before the first. */
  public Optional<String> latest() throws IOException {
    return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
  }

  /**
   * Keeps a checkpoint that a witness has signed.
   *
   * @param text what the witness gave back
   * @param node the node's keys, which must have signed it
   * @param witness the witness's key, which must have signed it
   * @throws VaultException when either has not, or a later one is kept already
   */
  public Cosignature take(String text, LogKeys node, NoteKey witness) throws IOException {
    Checkpoint checkpoint =
        node.open(text)
            .orElseThrow(() ->
                new VaultException(
                    "This is no checkpoint of this node. Nothing was changed; maybe another file"
                        + " was meant."));
    SignedNote note = SignedNote.parse(text).orElseThrow();
    Cosignature given =
        Cosignature.of(note, witness)
            .orElseThrow(() ->
                new VaultException(
                    "The checkpoint carries no good signature of "
                        + witness.name()
                        + ". Nothing was changed."));
    Optional<SignedNote> kept = latest().flatMap(SignedNote::parse);
    Optional<Long> size = kept.flatMap(Checkpoint::of).map(Checkpoint::size);
    if (size.filter(before -> before > checkpoint.size()).isPresent()) {
      throw new VaultException(
          "A witnessed checkpoint of "
              + size.get()
              + " entries is kept already; this one covers only "
              + checkpoint.size()
              + ". Nothing was changed.");
    }
    SignedNote merged =
        kept.filter(before -> before.text().equals(note.text()))
            .map(before -> merge(note, before.signatures()))
            .orElse(note);
    DurableFile.write(file, merged.encoded().getBytes(UTF_8));
    return given;
  }

  private static SignedNote merge(SignedNote fresh, List<NoteSignature> before) {
    SignedNote all = fresh;
    for (NoteSignature line : before) {
      boolean there =
          fresh.signatures().stream()
              .anyMatch(own ->
                  own.name().equals(line.name()) && java.util.Arrays.equals(own.id(), line.id()));
      all = there ? all : all.with(line);
    }
    return all;
  }
}
