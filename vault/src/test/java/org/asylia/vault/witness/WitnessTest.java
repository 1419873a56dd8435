package org.asylia.vault.witness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.vault.VaultException;
import org.asylia.vault.log.Cosignature;
import org.asylia.vault.log.SignedNote;
import org.asylia.vault.witness.WitnessAnswer.Cosigned;
import org.asylia.vault.witness.WitnessAnswer.Reason;
import org.asylia.vault.witness.WitnessAnswer.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WitnessTest {
  private static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  @TempDir Path temp;
  private Path folder = Path.of("");
  private Instant now = NOON;
  private final MadeLog log = MadeLog.of(5);

  @BeforeEach
  void makeAWitnessThatHasSeenFiveEntries() throws IOException {
    folder = temp.resolve("witness");
    Witness witness = Witness.init(folder, "example.net/witness", new SecureRandom(), () -> now);
    witness.follow(log.keys());
    assertThat(witness.check(log.note())).isInstanceOf(Cosigned.class);
  }

  @Test
  void a_log_that_goes_on_is_cosigned_and_remembered() throws IOException {
    now = NOON.plusSeconds(60);
    WitnessAnswer answer = witness().check(log.grow(8).since(5));
    assertThat(answer)
        .isInstanceOfSatisfying(
            Cosigned.class,
            cosigned -> {
              assertThat(cosigned.before().orElseThrow().size()).isEqualTo(5);
              SignedNote note = SignedNote.parse(cosigned.note()).orElseThrow();
              assertThat(log.keys().open(cosigned.note())).contains(log.checkpoint());
              assertThat(Cosignature.of(note, key()).orElseThrow().at()).isEqualTo(now);
            });
    assertThat(witness().seen("example.org/node").orElseThrow().checkpoint())
        .isEqualTo(log.checkpoint());
  }

  @Test
  void a_log_that_stands_still_is_cosigned_again_with_the_time_of_now() throws IOException {
    now = NOON.plusSeconds(3600);
    assertThat(witness().check(log.note())).isInstanceOf(Cosigned.class);
    assertThat(witness().seen("example.org/node").orElseThrow().at()).isEqualTo(now);
  }

  @Test
  void every_roll_back_is_refused_and_says_what_differs() throws IOException {
    for (int size = 0; size < 5; size++) {
      Refused refused = refused(MadeLog.of(size).note());
      assertThat(refused.why()).as("size " + size).isEqualTo(Reason.ROLLED_BACK);
      assertThat(refused.words())
          .contains("seen before: 5 entries", "handed over: " + size + " entries", "ROLLED BACK");
    }
    unchanged();
  }

  @Test
  void every_rewritten_entry_of_the_same_size_is_a_split_view() throws IOException {
    for (int at = 0; at < 5; at++) {
      Refused refused = refused(MadeLog.of(5).rewrite(at).note());
      assertThat(refused.why()).as("entry " + at).isEqualTo(Reason.SPLIT_VIEW);
      assertThat(refused.words()).contains("SPLIT VIEW", log.checkpoint().root().toString());
    }
    unchanged();
  }

  @Test
  void every_entry_rewritten_before_the_log_grew_is_a_split_view() throws IOException {
    for (int at = 0; at < 5; at++) {
      Refused refused = refused(MadeLog.of(9).rewrite(at).since(5));
      assertThat(refused.why()).as("entry " + at).isEqualTo(Reason.SPLIT_VIEW);
    }
    unchanged();
  }

  @Test
  void what_a_split_view_said_is_kept_as_evidence() throws IOException {
    MadeLog other = MadeLog.of(5).rewrite(2);
    refused(other.note());
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> kept =
          files.filter(file -> file.getFileName().toString().startsWith("refused-5-")).toList();
      assertThat(kept).hasSize(1);
      assertThat(Files.readString(kept.getFirst())).endsWith(other.note());
    }
  }

  @Test
  void a_proof_from_another_size_is_asked_for_anew() throws IOException {
    Refused refused = refused(log.grow(4).since(3));
    assertThat(refused.why()).isEqualTo(Reason.OTHER_START);
    assertThat(refused.words()).contains("--since 5");
    assertThat(refused(log.note()).why()).isEqualTo(Reason.OTHER_START);
  }

  @Test
  void a_checkpoint_without_the_second_signature_is_not_accepted() throws IOException {
    String note = log.note();
    String classical = note.lines().limit(5).reduce("", (all, line) -> all + line + "\n");
    assertThat(refused(classical).why()).isEqualTo(Reason.NOT_ACCEPTED);
    assertThat(refused("nonsense").why()).isEqualTo(Reason.NOT_ACCEPTED);
    assertThat(refused(note.replace("example.org/node\n5", "example.org/else\n5")).words())
        .contains("does not follow");
  }

  @Test
  void a_clock_set_back_signs_nothing() throws IOException {
    now = NOON.minusSeconds(1);
    assertThat(refused(log.note()).words()).contains("clock");
    assertThat(witness().seen("example.org/node").orElseThrow().at()).isEqualTo(NOON);
  }

  @Test
  void a_damaged_memory_is_noticed_before_anything_is_signed() throws IOException {
    Path latest;
    try (Stream<Path> files = Files.walk(folder)) {
      latest = files.filter(f -> f.endsWith("latest.txt")).findFirst().orElseThrow();
    }
    Files.writeString(latest, Files.readString(latest).replace("\n5\n", "\n4\n"));
    assertThatThrownBy(() -> witness().check(log.note()))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("nothing was signed");
  }

  @Test
  void other_keys_under_a_followed_name_are_refused() throws IOException {
    var one = new org.asylia.vault.log.LogKeys(List.of(log.keys().first()));
    assertThatThrownBy(() -> witness().follow(one)).isInstanceOf(VaultException.class);
    witness().follow(log.keys());
    assertThat(witness().followed()).containsExactly("example.org/node");
  }

  @Test
  void a_folder_with_something_in_it_becomes_no_witness() {
    assertThatThrownBy(() -> Witness.init(folder, "a/b", new SecureRandom(), () -> now))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("not empty");
    assertThatThrownBy(() -> Witness.open(temp, new SecureRandom(), () -> now))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("no witness");
  }

  private Witness witness() throws IOException {
    return Witness.open(folder, new SecureRandom(), () -> now);
  }

  private org.asylia.vault.log.NoteKey key() {
    try {
      return witness().key();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private Refused refused(String text) throws IOException {
    return (Refused) witness().check(text);
  }

  private void unchanged() throws IOException {
    assertThat(witness().seen("example.org/node").orElseThrow().checkpoint())
        .isEqualTo(log.checkpoint());
  }
}
