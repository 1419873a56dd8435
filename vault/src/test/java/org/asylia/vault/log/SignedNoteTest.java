package org.asylia.vault.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.asylia.vault.crypto.Ed25519;
import org.junit.jupiter.api.Test;

class SignedNoteTest {
  /** The example of the signed-note specification. */
  private static final String EXAMPLE =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;

  private static final NoteKey NEUMANN =
      NoteKey.parse("PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW");

  private final byte[] seed = new byte[32];
  private final NoteKey key = new NoteKey("example/node", Ed25519.publicKey(seed));

  @Test
  void the_published_example_opens_under_its_key() {
    assertThat(SignedNote.open(EXAMPLE, NEUMANN)).isPresent();
  }

  @Test
  void no_changed_letter_of_a_note_is_accepted() {
    String note = signed("a heading\na line\n");
    for (int i = 0; i < note.length(); i++) {
      char changed = note.charAt(i) == 'x' ? 'y' : 'x';
      String other = note.substring(0, i) + changed + note.substring(i + 1);
      assertThat(SignedNote.open(other, key)).as("letter " + i).isEmpty();
    }
  }

  @Test
  void a_note_opens_under_no_other_key() {
    NoteKey other = new NoteKey("example/node", Ed25519.publicKey("1".repeat(32).getBytes(UTF_8)));
    assertThat(SignedNote.open(signed("text\n"), other)).isEmpty();
    assertThat(SignedNote.open(signed("text\n"), NEUMANN)).isEmpty();
  }

  @Test
  void text_without_an_end_or_with_control_characters_is_refused() {
    assertThatThrownBy(() -> new SignedNote("no end")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new SignedNote("a\rb\n")).isInstanceOf(IllegalArgumentException.class);
  }

  private String signed(String text) {
    SignedNote note = new SignedNote(text);
    return note.with(key, Ed25519.sign(seed, key.publicKey(), note.signedBytes()));
  }
}
