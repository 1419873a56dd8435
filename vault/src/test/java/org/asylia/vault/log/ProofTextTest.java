package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

/** What one organisation hands another on paper or by mail: keys, notes and proofs as text. */
class ProofTextTest {
  private static final byte[] SEED = new byte[32];
  private static final NoteKey KEY = new NoteKey("example.org/log", Ed25519.publicKey(SEED));
  private static final Hash ZERO = Hash.of(new byte[32]);
  private static final String ZERO_LINE = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=\n";
  private static final byte[] FIRST = {1, 2, 3};
  private static final Hash SECOND = Frontier.leafHash(new byte[] {4});
  private static final String NOTE = note(2, Frontier.node(Frontier.leafHash(FIRST), SECOND));

  @Test
  void a_handover_is_the_old_size_the_proof_an_empty_line_and_the_checkpoint() {
    String text = "old 12\n" + ZERO_LINE + ZERO_LINE + "\n" + NOTE;
    Handover read = Handover.parse(text).orElseThrow();
    assertThat(read.old()).isEqualTo(12);
    assertThat(read.proof()).containsExactly(ZERO, ZERO);
    assertThat(read.note()).isEqualTo(NOTE);
    assertThat(read.encoded()).isEqualTo(text);
    assertThat(Handover.parse("old 0\n\n" + NOTE)).contains(new Handover(0, List.of(), NOTE));
  }

  @Test
  void a_bare_checkpoint_is_a_handover_without_a_proof() {
    assertThat(Handover.parse(NOTE)).contains(new Handover(0, List.of(), NOTE));
    assertThat(Handover.parse("nothing of the kind\n")).isEmpty();
  }

  @Test
  void what_is_no_handover_is_none() {
    for (String odd :
        List.of(
            "old 1\n" + NOTE.replace("\n\n", "\n"),
            "old \n\n" + NOTE,
            "old 01\n\n" + NOTE,
            "old 1\nAAAA\n\n" + NOTE,
            "old 1\n\nno note",
            "old 1\n\n")) {
      assertThat(Handover.parse(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void a_proof_is_its_heading_the_leaf_the_index_the_path_and_the_checkpoint() {
    String text = proof("AQID", "0", line(SECOND));
    InclusionProof read = InclusionProof.parse(text).orElseThrow();
    assertThat(read.leaf()).isEqualTo(FIRST);
    assertThat(read.index()).isZero();
    assertThat(read.path()).containsExactly(SECOND);
    assertThat(read.note()).isEqualTo(NOTE);
    assertThat(read.encoded()).isEqualTo(text);
  }

  @Test
  void a_proof_holds_for_its_leaf_its_place_and_a_signed_checkpoint_alone() {
    LogKeys keys = new LogKeys(List.of(KEY));
    Checkpoint two = Checkpoint.open(NOTE, KEY).orElseThrow();
    assertThat(verified(proof("AQID", "0", line(SECOND)), keys)).contains(two);
    assertThat(verified(proof("AQIE", "0", line(SECOND)), keys)).isEmpty();
    assertThat(verified(proof("AQID", "1", line(SECOND)), keys)).isEmpty();
    assertThat(verified(proof("AQID", "0", line(ZERO)), keys)).isEmpty();
    NoteKey other =
        new NoteKey("example.org/log", Ed25519.publicKey("1".repeat(32).getBytes(UTF_8)));
    assertThat(verified(proof("AQID", "0", line(SECOND)), new LogKeys(List.of(other)))).isEmpty();
  }

  @Test
  void what_is_no_proof_is_none() {
    String right = proof("AQID", "0", line(SECOND));
    for (String odd :
        List.of(
            right.replace("@v1", "@v2"),
            right.replace("extra", "other"),
            right.replace("index", "place"),
            right.replace("AQID", "AQI"),
            right.replace("index 0", "index 00"),
            right.replace(line(SECOND), "AAAA\n"),
            right.replace("AQID\n", "AQID\r\n"),
            right.replaceFirst("(?s)index 0\n.*?\n\n", "\n\n"),
            right.replace("\n\n", "\n"),
            right.substring(0, right.indexOf("\n\n") + 2) + "no note")) {
      assertThat(InclusionProof.parse(odd)).as(odd).isEmpty();
    }
    assertThat(InclusionProof.parse(proof("AQID", "0", ""))).isPresent();
  }

  @Test
  void a_number_of_leaves_is_decimal_and_has_one_form() {
    assertThat(HashLines.number("0")).contains(0L);
    assertThat(HashLines.number("9")).contains(9L);
    assertThat(HashLines.number("10")).contains(10L);
    assertThat(HashLines.number("9223372036854775807")).contains(Long.MAX_VALUE);
    for (String odd :
        List.of("", "00", "01", "+5", "-1", " 1", "1 ", "\u0661", "9223372036854775808", "1e3")) {
      assertThat(HashLines.number(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void a_path_has_at_most_64_lines_of_32_bytes_each() {
    String line = ZERO_LINE.strip();
    assertThat(HashLines.parse(Collections.nCopies(64, line))).isPresent();
    assertThat(HashLines.parse(Collections.nCopies(65, line))).isEmpty();
    assertThat(HashLines.parse(List.of("AAAA"))).isEmpty();
    assertThat(HashLines.encode(List.of(ZERO, ZERO))).isEqualTo(ZERO_LINE + ZERO_LINE);
  }

  @Test
  void digests_are_joined_ascending_and_each_once() {
    Hash low = Hash.of(HexFormat.of().parseHex("00".repeat(31) + "01"));
    Hash high = Hash.of(HexFormat.of().parseHex("ff".repeat(32)));
    assertThat(Hashes.joinSorted(List.of(high, low, high)))
        .isEqualTo(HexFormat.of().parseHex("00".repeat(31) + "01" + "ff".repeat(32)));
    assertThat(Hashes.joinSorted(List.of())).isEmpty();
  }

  @Test
  void a_key_with_bytes_between_its_type_and_itself_is_refused() {
    String id = HexFormat.of().formatHex(KEY.id());
    byte[] longer = new byte[34];
    longer[0] = 1;
    System.arraycopy(KEY.publicKey(), 0, longer, 2, 32);
    refused(KEY.name() + "+" + id + "+" + Base64.getEncoder().encodeToString(longer), "neither");
    refused(KEY.name() + "+" + id + "+AQ==", "neither");
    refused(KEY.name() + "+" + id + "+*", "base64");
    refused(KEY.name() + "+00000000+" + KEY.encoded().split("\\+")[2], "wrong id");
    refused(KEY.name() + "+" + id, "name+id+key");
  }

  @Test
  void a_signature_line_has_a_name_and_more_than_an_id() {
    assertThat(NoteSignature.parse("— a AAAAAAA=")).isPresent();
    for (String odd : List.of("— a AAAAAA==", "— a AAAA", "—  AAAAAAA=", "- a AAAAAAA=", "— aAA")) {
      assertThat(NoteSignature.parse(odd)).as(odd).isEmpty();
    }
  }

  @Test
  void a_note_has_at_most_a_mebibyte_and_64_signatures() {
    String line = "— a AAAAAAA=\n";
    assertThat(SignedNote.parse("\n\n" + line)).isPresent();
    assertThat(SignedNote.parse("text\n\n" + line.repeat(64))).isPresent();
    assertThat(SignedNote.parse("text\n\n" + line.repeat(65))).isEmpty();
    int room = (1 << 20) - line.length() - 2;
    assertThat(SignedNote.parse("x".repeat(room) + "\n\n" + line)).isPresent();
    assertThat(SignedNote.parse("x".repeat(room + 1) + "\n\n" + line)).isEmpty();
    assertThat(SignedNote.parse("text\n\n— a AAAAAAA=\r— b AAAAAAA=\n")).isEmpty();
    assertThat(SignedNote.parse("text\n\n")).isEmpty();
  }

  private static Optional<Checkpoint> verified(String text, LogKeys keys) {
    return InclusionProof.parse(text).orElseThrow().verify(keys);
  }

  private static void refused(String key, String why) {
    assertThatThrownBy(() -> NoteKey.parse(key))
        .as(key)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  private static String proof(String leaf, String index, String path) {
    return "c2sp.org/tlog-proof@v1\nextra " + leaf + "\nindex " + index + "\n" + path + "\n" + NOTE;
  }

  private static String line(Hash hash) {
    return Base64.getEncoder().encodeToString(hash.bytes()) + "\n";
  }

  private static String note(long size, Hash root) {
    Checkpoint checkpoint = new Checkpoint(KEY.name(), size, root);
    return checkpoint.note(KEY, Ed25519.sign(SEED, KEY.publicKey(), checkpoint.signedBytes()));
  }
}
