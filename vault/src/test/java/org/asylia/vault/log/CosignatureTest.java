package org.asylia.vault.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;
import org.junit.jupiter.api.Test;

class CosignatureTest {
  /** The seed of the first test of RFC 8032, section 7.1. */
  private static final byte[] SEED =
      HexFormat.of().parseHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");

  /** The checkpoint of the specification's example. */
  private static final SignedNote NOTE =
      new SignedNote(
          """
          example.com/behind-the-sofa
          20852163
          CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=
          """);

  /** Key and line were made with a second implementation in another language. */
  private static final String KEY =
      "witness.example.com/w1+7e6f4aaa+BNdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea";

  private static final String LINE =
      "— witness.example.com/w1"
          + " fm9KqgAAAABkGFDL+TPmh4BYuAjsYRoqMJCWb/gWJaeRF/kmm5tlCr9sJ57DLErur7K0yDXc2ArN+TIuotuB"
          + "/HbuL3AJsp3bv/aNCQ==\n";

  private static final Instant AT = Instant.ofEpochSecond(1679315147);

  @Test
  void a_cosignature_is_as_the_second_implementation_made_it() {
    NoteKey key = Cosignature.key("witness.example.com/w1", SEED);
    assertThat(key.encoded()).isEqualTo(KEY);
    assertThat(Cosignature.sign(key, SEED, NOTE, AT).line()).isEqualTo(LINE);
  }

  @Test
  void a_cosignature_tells_who_saw_the_checkpoint_and_when() {
    NoteKey key = NoteKey.parse(KEY);
    SignedNote note = SignedNote.parse(NOTE.encoded() + LINE).orElseThrow();
    assertThat(Cosignature.of(note, key).orElseThrow().at()).isEqualTo(AT);
  }

  @Test
  void each_witness_speaks_for_itself() {
    NoteKey mine = Cosignature.key("witness.example.com/w1", SEED);
    NoteKey other = Cosignature.key("witness.example.com/w2", SEED);
    SignedNote note =
        NOTE.with(Cosignature.sign(mine, SEED, NOTE, AT))
            .with(Cosignature.sign(mine, SEED, NOTE, AT.plusSeconds(5)))
            .with(Cosignature.sign(other, SEED, NOTE, AT.plusSeconds(9)))
            .with(new NoteSignature("else", new byte[4], new byte[1]));
    assertThat(Cosignature.of(note, mine).orElseThrow().at()).isEqualTo(AT.plusSeconds(5));
    assertThat(Cosignature.of(note, other).orElseThrow().at()).isEqualTo(AT.plusSeconds(9));
  }

  @Test
  void a_time_is_between_1970_and_the_end_of_all_instants() {
    NoteKey key = Cosignature.key("witness.example.com/w1", SEED);
    assertThat(at(key, 0)).contains(Instant.EPOCH);
    long last = 31_556_889_864_403_199L; // 31 December of the year 1,000,000,000
    assertThat(at(key, last)).contains(Instant.ofEpochSecond(last));
    assertThat(at(key, last + 1)).isEmpty();
    assertThat(at(key, -1)).isEmpty();
  }

  private static Optional<Instant> at(NoteKey key, long time) {
    byte[] made =
        Ed25519.sign(SEED, key.publicKey(), NoteAlgorithm.cosigned(time, NOTE.signedBytes()));
    byte[] stamped = ByteBuffer.allocate(72).putLong(time).put(made).array();
    return Cosignature.of(NOTE.with(NoteSignature.of(key, stamped)), key).map(Cosignature::at);
  }

  @Test
  void a_changed_time_a_changed_text_and_another_kind_of_key_are_no_cosignature() {
    NoteKey key = NoteKey.parse(KEY);
    String later = LINE.replace("fm9KqgAAAABkGFDL", "fm9KqgAAAABkGFDM");
    assertThat(Cosignature.of(SignedNote.parse(NOTE.encoded() + later).orElseThrow(), key))
        .isEmpty();
    String other = NOTE.encoded().replace("20852163", "20852164");
    assertThat(Cosignature.of(SignedNote.parse(other + LINE).orElseThrow(), key)).isEmpty();
    NoteKey plain = new NoteKey(key.name(), key.publicKey());
    assertThat(Cosignature.of(SignedNote.parse(NOTE.encoded() + LINE).orElseThrow(), plain))
        .isEmpty();
  }
}
