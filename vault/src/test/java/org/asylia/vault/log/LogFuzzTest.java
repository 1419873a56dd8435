package org.asylia.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.asylia.vault.crypto.Ed25519;

/** Whatever another organisation hands over, it is read or it is none. */
class LogFuzzTest {
  private static final NoteKey KEY =
      new NoteKey("fuzz.example/log", NoteAlgorithm.ED25519, Ed25519.publicKey(new byte[32]));

  @FuzzTest
  void any_text_is_a_note_or_none(byte[] bytes) {
    String text = text(bytes);
    assertThat(SignedNote.parse(text)).isNotNull();
    assertThat(SignedNote.open(text, KEY)).as("nobody signs by chance").isEmpty();
    assertThat(SignedNote.decoded(text)).isNotNull();
  }

  @FuzzTest
  void any_text_is_a_signature_or_none(byte[] bytes) {
    assertThat(NoteSignature.parse(text(bytes))).isNotNull();
  }

  @FuzzTest
  void any_text_is_a_checkpoint_or_none(byte[] bytes) {
    assertThat(Checkpoint.open(text(bytes), KEY)).as("nobody signs by chance").isEmpty();
    assertThat(new LogKeys(List.of(KEY)).open(text(bytes))).isEmpty();
  }

  @FuzzTest
  void any_text_is_a_key_or_refused(byte[] bytes) {
    try {
      assertThat(NoteKey.parse(text(bytes))).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @FuzzTest
  void any_text_is_a_list_of_keys_or_refused(byte[] bytes) {
    try {
      assertThat(LogKeys.parse(text(bytes))).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @FuzzTest
  void any_text_is_handed_over_or_none(byte[] bytes) {
    assertThat(Handover.parse(text(bytes))).isNotNull();
    assertThat(HashLines.parse(text(bytes).lines().toList())).isNotNull();
  }

  @FuzzTest
  void any_text_is_a_proof_or_none(byte[] bytes) {
    assertThat(InclusionProof.parse(text(bytes))).isNotNull();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
