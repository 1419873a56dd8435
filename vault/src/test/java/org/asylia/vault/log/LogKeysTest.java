package org.asylia.vault.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.crypto.MlDsa65;
import org.asylia.vault.record.Labels;
import org.junit.jupiter.api.Test;

class LogKeysTest {
  private static final byte[] SEED = new byte[32];
  private final NoteKey first = new NoteKey("example.org/log", Ed25519.publicKey(SEED));
  private final NoteKey second =
      new NoteKey("example.org/log", NoteAlgorithm.ML_DSA_65, MlDsa65.publicKey(SEED));
  private final LogKeys keys = new LogKeys(List.of(first, second));
  private final Checkpoint checkpoint = new Checkpoint("example.org/log", 7, Hash.sha256());
  private final NoteSignature classical =
      NoteSignature.of(first, Ed25519.sign(SEED, first.publicKey(), checkpoint.signedBytes()));
  private final NoteSignature quantum =
      NoteSignature.of(second, MlDsa65.sign(SEED, checkpoint.signedBytes()));
  private final SignedNote unsigned = new SignedNote(checkpoint.text());

  @Test
  void a_published_checkpoint_needs_every_signature_of_its_log() {
    assertThat(keys.open(unsigned.with(classical).with(quantum).encoded())).contains(checkpoint);
    assertThat(keys.open(unsigned.with(classical).encoded())).isEmpty();
    assertThat(keys.open(unsigned.with(quantum).encoded())).isEmpty();
    assertThat(new LogKeys(List.of(first)).open(unsigned.with(classical).encoded()))
        .contains(checkpoint);
  }

  @Test
  void a_wrong_signature_of_a_known_key_spoils_the_note_even_beside_a_right_one() {
    byte[] bent = quantum.bytes().clone();
    bent[100] ^= 1;
    SignedNote note = unsigned.with(classical).with(quantum);
    assertThat(keys.open(note.with(NoteSignature.of(second, bent)).encoded())).isEmpty();
    assertThat(keys.open(note.with(new NoteSignature("else", new byte[4], bent)).encoded()))
        .contains(checkpoint);
  }

  @Test
  void a_checkpoint_of_another_origin_is_not_this_logs() {
    Checkpoint other = new Checkpoint("example.org/other", 7, Hash.sha256());
    SignedNote note =
        new SignedNote(other.text())
            .with(
                NoteSignature.of(
                    first, Ed25519.sign(SEED, first.publicKey(), other.signedBytes())));
    assertThat(new LogKeys(List.of(first)).open(note.encoded())).isEmpty();
  }

  @Test
  void keys_are_written_a_line_each_and_read_again() {
    LogKeys read = LogKeys.parse("\n" + keys.encoded() + " \n");
    assertThat(read.encoded()).isEqualTo(keys.encoded());
    assertThat(read.keys().getLast().algorithm()).isEqualTo(NoteAlgorithm.ML_DSA_65);
    assertThatThrownBy(() -> LogKeys.parse(second.encoded()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LogKeys.parse("")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_id_of_an_ml_dsa_key_is_the_hash_of_name_type_label_and_key() {
    byte[] typed =
        Labels.join(new byte[] {(byte) 0xff}, Labels.of("ml-dsa-65"), second.publicKey());
    Hash hash =
        Hash.sha256(
            Labels.join(
                "example.org/log\n".getBytes(java.nio.charset.StandardCharsets.UTF_8), typed));
    assertThat(second.id()).isEqualTo(Arrays.copyOf(hash.bytes(), 4));
  }

  @Test
  void the_ml_dsa_signature_holds_for_the_java_platforms_own_implementation()
      throws GeneralSecurityException {
    byte[] der =
        Labels.join(
            HexFormat.of().parseHex("308207b2300b0609608648016503040312038207a100"),
            second.publicKey());
    PublicKey key = KeyFactory.getInstance("ML-DSA").generatePublic(new X509EncodedKeySpec(der));
    Signature check = Signature.getInstance("ML-DSA-65");
    check.initVerify(key);
    check.update(checkpoint.signedBytes());
    assertThat(check.verify(quantum.bytes())).isTrue();
  }

  @Test
  void the_published_example_of_a_key_and_its_note_holds() {
    NoteKey key =
        NoteKey.parse("example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k");
    String note =
        """
        This is an example message.

        — example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
        """;
    assertThat(SignedNote.open(note, key)).isPresent();
  }
}
