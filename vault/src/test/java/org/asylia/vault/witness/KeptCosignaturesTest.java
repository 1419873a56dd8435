package org.asylia.vault.witness;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.log.SignedNote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a node keeps of the witnesses that signed its checkpoints. */
class KeptCosignaturesTest {
  private static final byte[] SEED = new byte[32];
  private static final byte[] OTHER = "1".repeat(32).getBytes(UTF_8);
  private static final Instant AT = Instant.parse("2026-03-04T12:00:00Z");
  private static final NoteKey NODE = new NoteKey("example.org/log", Ed25519.publicKey(SEED));
  private static final LogKeys KEYS = new LogKeys(List.of(NODE));
  private static final NoteKey FIRST = Cosignature.key("example.org/first", SEED);
  private static final NoteKey SECOND = Cosignature.key("example.org/second", OTHER);

  @TempDir Path folder;

  @Test
  void nothing_is_kept_before_the_first() throws IOException {
    assertThat(new KeptCosignatures(folder).latest()).isEmpty();
  }

  @Test
  void what_a_witness_signed_is_kept_and_says_when() throws IOException {
    KeptCosignatures kept = new KeptCosignatures(folder);
    String note = signed(log(5), FIRST, SEED, AT).encoded();
    assertThat(kept.take(note, KEYS, FIRST)).isEqualTo(new Cosignature(FIRST, AT));
    assertThat(new KeptCosignatures(folder).latest()).contains(note);
    assertThat(folder.resolve("witnessed.txt")).hasContent(note);
  }

  @Test
  void the_signatures_of_several_witnesses_on_one_checkpoint_are_gathered_each_once()
      throws IOException {
    KeptCosignatures kept = new KeptCosignatures(folder);
    SignedNote bare = log(5);
    kept.take(signed(bare, FIRST, SEED, AT).encoded(), KEYS, FIRST);
    kept.take(signed(bare, SECOND, OTHER, AT.plusSeconds(9)).encoded(), KEYS, SECOND);
    SignedNote both = SignedNote.parse(kept.latest().orElseThrow()).orElseThrow();
    assertThat(both.signatures()).hasSize(3);
    assertThat(Cosignature.of(both, FIRST)).contains(new Cosignature(FIRST, AT));
    assertThat(Cosignature.of(both, SECOND)).contains(new Cosignature(SECOND, AT.plusSeconds(9)));
    kept.take(signed(bare, FIRST, SEED, AT.plusSeconds(20)).encoded(), KEYS, FIRST);
    SignedNote again = SignedNote.parse(kept.latest().orElseThrow()).orElseThrow();
    assertThat(again.signatures()).hasSize(3);
    assertThat(Cosignature.of(again, FIRST)).contains(new Cosignature(FIRST, AT.plusSeconds(20)));
  }

  @Test
  void a_later_checkpoint_takes_the_place_of_an_earlier_one_and_never_the_other_way()
      throws IOException {
    KeptCosignatures kept = new KeptCosignatures(folder);
    kept.take(signed(log(5), FIRST, SEED, AT).encoded(), KEYS, FIRST);
    String later = signed(log(6), SECOND, OTHER, AT).encoded();
    kept.take(later, KEYS, SECOND);
    assertThat(kept.latest()).contains(later);
    refused(kept, signed(log(5), FIRST, SEED, AT).encoded(), "of 6 entries is kept already");
    assertThat(kept.latest()).contains(later);
  }

  @Test
  void what_the_node_or_the_witness_did_not_sign_is_refused() throws IOException {
    KeptCosignatures kept = new KeptCosignatures(folder);
    refused(kept, log(5).encoded(), "no good signature of example.org/first");
    refused(kept, signed(log(5), SECOND, OTHER, AT).encoded(), "no good signature of");
    SignedNote unsigned = new SignedNote(new Checkpoint(NODE.name(), 5, Hash.sha256()).text());
    refused(kept, signed(unsigned, FIRST, SEED, AT).encoded(), "no checkpoint of this node");
    refused(kept, "anything", "no checkpoint of this node");
    assertThat(kept.latest()).isEmpty();
  }

  private static void refused(KeptCosignatures kept, String text, String why) {
    assertThatThrownBy(() -> kept.take(text, KEYS, FIRST))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining(why)
        .hasMessageContaining("Nothing was changed");
  }

  private static SignedNote log(long size) {
    Checkpoint checkpoint =
        new Checkpoint(NODE.name(), size, Hash.sha256(new byte[] {(byte) size}));
    byte[] signature = Ed25519.sign(SEED, NODE.publicKey(), checkpoint.signedBytes());
    return SignedNote.parse(checkpoint.note(NODE, signature)).orElseThrow();
  }

  private static SignedNote signed(SignedNote note, NoteKey witness, byte[] seed, Instant at) {
    return note.with(Cosignature.sign(witness, seed, note, at));
  }
}
