package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.log.NoteAlgorithm;
import org.junit.jupiter.api.Test;

/** What a seal must hold; each thing that is missing or cannot be right is named. */
class SealShapeTest {
  private static final NodeSeal SEAL = Ceremony.found(2, 3);
  private static final String TEXT = new String(SealText.write(SEAL), UTF_8);
  private static final List<String> SHARES = shares();

  @Test
  void numbers_that_cannot_be_right_are_named() {
    refused(TEXT.replace("\"generation\": 1", "\"generation\": 0"), "its generation is 0");
    refused(TEXT.replace("\"needed\": 2", "\"needed\": 4"), "not 4 of 3");
    refused(TEXT.replace("\"custodians\": 3", "\"custodians\": 17"), "not 2 of 17");
    refused(TEXT.replaceFirst("\"needed\": 2,\n", ""), "It has no number 'needed'");
    refused(TEXT.replace("\"needed\": 2", "\"needed\": \"2\""), "It has no number 'needed'");
    refused(TEXT.replace("\"needed\": 2", "\"needed\": 2.5"), "It has no number 'needed'");
  }

  @Test
  void keys_of_another_length_are_named() {
    refused(cut("ed25519"), "its signing key is damaged");
    refused(cut("mlDsa65"), "its ML-DSA-65 key is damaged");
    refused(cut("recoveryKey"), "its recovery key is damaged");
    refused(cut("secrets"), "the node's sealed seeds are damaged");
    refused(cut("binding"), "its binding is damaged");
    refused(cut("salt"), "a salt is damaged");
    refused(cut("root"), "a share is cut short");
    refused(cut("recovery"), "a share is cut short");
  }

  @Test
  void as_many_shares_as_are_needed_do_and_one_fewer_does_not() {
    assertThat(read(with(SHARES.get(0), SHARES.get(2))).indexes()).containsExactly(1, 3);
    refused(with(SHARES.get(1)), "it holds 1 shares, and 2 are needed");
    String fourth = SHARES.get(2).replace("\"index\": 3", "\"index\": 4");
    refused(with(SHARES.get(0), SHARES.get(1), SHARES.get(2), fourth), "it holds 4 shares");
  }

  @Test
  void shares_ascend_and_none_has_a_number_beyond_the_custodians() {
    refused(with(SHARES.get(1), SHARES.get(0)), "its shares are out of order");
    refused(with(SHARES.get(1), SHARES.get(1)), "its shares are out of order");
    String fourth = SHARES.get(2).replace("\"index\": 3", "\"index\": 4");
    refused(with(SHARES.get(0), fourth), "its shares are out of order");
    String none = SHARES.get(0).replace("\"index\": 1", "\"index\": 0");
    refused(with(none, SHARES.get(1)), "its shares are out of order");
  }

  @Test
  void what_is_no_seal_is_refused_in_words() {
    refused("[]", "not the seal of a node");
    refused(TEXT.replace("asylia/node-seal", "asylia/other"), "not the seal of a node");
    refused(TEXT + "{}", "not the JSON of a seal");
    refused(TEXT.replaceFirst("\"made\": \"[^\"]*\"", "\"made\": \"today\""), "not the JSON");
    refused(TEXT.replaceFirst("\"made\": \"[^\"]*\"", "\"made\": 5"), "It has no text 'made'");
    refused(TEXT.replace("{\n  \"format\"", "{ \"format\""), "not written as Asylia writes it");
  }

  @Test
  void more_than_64_kib_are_not_even_read() {
    int room = 64 * 1024 - TEXT.length();
    refused(TEXT + " ".repeat(room), "not written as Asylia writes it");
    refused(TEXT + " ".repeat(room + 1), "no seal is that long");
  }

  @Test
  void the_weakest_share_counts() {
    assertThat(SEAL.weakest()).isEqualTo(new Argon2id(65_536, 1, 1));
    String stronger = SHARES.get(0).replace("\"iterations\": 1", "\"iterations\": 3");
    String larger = SHARES.get(1).replace("65536", "131072");
    assertThat(read(with(stronger, larger)).weakest()).isEqualTo(new Argon2id(131_072, 1, 1));
  }

  @Test
  void a_seal_says_whose_it_is_and_what_checks_its_checkpoints() {
    assertThat(SEAL).hasToString("the seal of " + SEAL.name());
    assertThat(SEAL.logKeys().origin()).isEqualTo(SEAL.name());
    assertThat(SEAL.logKeys().keys().getLast().algorithm()).isEqualTo(NoteAlgorithm.ML_DSA_65);
    assertThat(SEAL.logKeys().keys().getLast().publicKey()).isEqualTo(SEAL.postQuantumKey());
  }

  private static NodeSeal read(String text) {
    return SealText.read(text.getBytes(UTF_8));
  }

  private static void refused(String text, String why) {
    assertThat(text).isNotEqualTo(TEXT);
    assertThatThrownBy(() -> read(text))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining(why);
  }

  /** The text with the first value of that name four letters of base 64 shorter: three bytes. */
  private static String cut(String name) {
    return TEXT.replaceFirst("\"" + name + "\": \"....", "\"" + name + "\": \"");
  }

  private static String with(String... shares) {
    int from = TEXT.indexOf("    {");
    int to = TEXT.indexOf("\n  ],");
    return TEXT.substring(0, from) + String.join(",\n", shares) + TEXT.substring(to);
  }

  private static List<String> shares() {
    Matcher found = Pattern.compile("    \\{\n.*?\n    }", Pattern.DOTALL).matcher(TEXT);
    return found.results().map(share -> share.group()).toList();
  }
}
