package org.asylia.vault.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

class LogTest {
  /** Leaves and roots of the Certificate Transparency reference tests for RFC 6962. */
  private static final List<String> LEAVES =
      List.of(
          "",
          "00",
          "10",
          "2021",
          "3031",
          "40414243",
          "5051525354555657",
          "606162636465666768696a6b6c6d6e6f");

  private static final List<String> ROOTS =
      List.of(
          "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
          "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
          "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
          "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
          "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
          "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
          "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
          "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

  @Test
  void the_roots_are_those_of_the_public_vectors() {
    Frontier log = Frontier.empty();
    assertThat(log.root())
        .hasToString("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    for (int i = 0; i < LEAVES.size(); i++) {
      log = log.append(Frontier.leafHash(HexFormat.of().parseHex(LEAVES.get(i))));
      assertThat(log.root()).as("size " + (i + 1)).hasToString(ROOTS.get(i));
      assertThat(Frontier.decode(log.size(), log.encode())).isEqualTo(log);
    }
  }

  @Test
  void a_frontier_that_does_not_fit_its_size_is_refused() {
    assertThatThrownBy(() -> Frontier.decode(3, new byte[32]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Frontier.decode(1, new byte[31]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_note_key_reads_as_the_published_example_of_its_format() {
    NoteKey key =
        NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");
    assertThat(key.name()).isEqualTo("PeterNeumann");
    byte[] text =
        """
        If you think cryptography is the answer to your problem,
        then you don't know what your problem is.
        """
            .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    byte[] blob =
        Base64.getDecoder()
            .decode(
                "x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6"
                    + "RyyBwJnAM=");
    assertThat(key.id()).isEqualTo(java.util.Arrays.copyOf(blob, 4));
    assertThat(
            Ed25519.verify(
                key.publicKey(), text, java.util.Arrays.copyOfRange(blob, 4, blob.length)))
        .isTrue();
  }

  @Test
  void a_checkpoint_opens_only_as_it_was_signed() {
    byte[] seed = new byte[32];
    NoteKey key = new NoteKey("example.org/log", Ed25519.publicKey(seed));
    Checkpoint checkpoint = new Checkpoint("example.org/log", 7, Hash.sha256());
    byte[] signature = Ed25519.sign(seed, key.publicKey(), checkpoint.signedBytes());
    String note = checkpoint.note(key, signature);

    assertThat(Checkpoint.open(note, key)).contains(checkpoint);
    assertThat(Checkpoint.open(note + "— witness.example AAAAAAA=\n", key)).contains(checkpoint);
    for (int at = 0; at < note.length(); at++) {
      String changed = note.substring(0, at) + '~' + note.substring(at + 1);
      assertThat(Checkpoint.open(changed, key)).as("character " + at).isEmpty();
      assertThat(Checkpoint.open(note.substring(0, at), key)).as("cut at " + at).isEmpty();
    }
    assertThat(NoteKey.parse(key.encoded()).publicKey()).isEqualTo(key.publicKey());
  }
}
