package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Workshop.binding;
import static org.asylia.vault.Workshop.plain;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.log.NoteKey;
import org.asylia.vault.record.Entry;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
class VerifierTest {
  private static final Progress QUIET = (pass, done, total) -> {};

  /** The officer and the two groups of the office in one commit, then six acts. */
  private static final int ENTRIES = 3 + 6;

  private static final int COMMITS = 1 + 6;
  private final Workshop shop;
  private final CaseId first;
  private final CaseId second;

  VerifierTest(OnPostgres.Shared server) {
    shop = server.fresh();
    first = shop.caseOf(3);
    second = shop.caseOf(2);
    shop.add(first, shop.vault.heads(first), binding());
  }

  @Test
  void an_untouched_store_is_sound_to_its_node_and_to_an_outsider() {
    Verifier verifier = new Verifier(shop.database);
    assertThat(verifier.verify(Verifier.Options.with(shop.keyring), QUIET))
        .isInstanceOfSatisfying(
            Verdict.Sound.class,
            sound -> {
              assertThat(sound.entries()).isEqualTo(ENTRIES);
              assertThat(sound.cases()).isEqualTo(3);
              assertThat(sound.signatures()).isEqualTo(COMMITS + 1);
            });
    assertThat(verifier.verify(Verifier.Options.outsider(), QUIET))
        .isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void a_removed_last_entry_is_missed() {
    assertThat(after(h -> h.execute("DELETE FROM entry WHERE position = 8")).position())
        .hasValue(8);
  }

  @Test
  void every_truncation_of_the_log_is_seen_where_it_begins() {
    for (int keep = 0; keep < ENTRIES; keep++) {
      int from = keep;
      Finding finding = after(h -> h.execute("DELETE FROM entry WHERE position >= ?", from));
      assertThat(finding.table()).isEqualTo("entry");
      assertThat(finding.position()).hasValue(keep);
    }
    Figure.of(Promise.P4, "truncations").count(7, "truncations, each seen where it begins");
  }

  @Test
  void every_swap_of_neighbours_is_seen_at_the_first_of_them() {
    for (int at = 0; at < ENTRIES - 1; at++) {
      int left = at;
      Finding finding =
          after(h ->
              h.execute(
                  "UPDATE entry SET position = 2 * ? + 1 - position WHERE position IN (?, ?)",
                  left,
                  left,
                  left + 1));
      assertThat(finding.table()).isEqualTo("entry");
      assertThat(finding.position().orElseThrow()).isBetween((long) left, Math.max(left + 1L, 2));
    }
    Figure.of(Promise.P4, "swaps").count(6, "swaps of neighbours, each seen at the first of them");
  }

  @Test
  void an_entry_spliced_into_another_case_is_named() {
    EntryId moved = shop.open(first).acts().get(1).id();
    Finding finding =
        after(h ->
            h.execute(
                "UPDATE entry SET case_id = ? WHERE entry_id = ?", second.value(), moved.value()));
    assertThat(finding.entryId()).contains(moved);
    assertThat(finding.what()).contains("another case");
  }

  @Test
  void an_extra_entry_at_a_taken_position_is_seen() {
    Finding finding =
        after(h ->
            h.execute(
                "INSERT INTO entry SELECT ?, ?, position, header, sealed, hash, key_id,"
                    + " signature, checkpoint FROM entry WHERE position = 3",
                UUID.randomUUID(),
                UUID.randomUUID()));
    assertThat(finding.table()).isEqualTo("entry");
  }

  @Test
  void a_binding_act_stripped_of_its_signature_is_bad() {
    Finding finding =
        after(h -> h.execute("UPDATE entry SET key_id = '', signature = '' WHERE position = 8"));
    assertThat(finding.what()).contains("binding act has no signature");
    assertThat(finding.position()).hasValue(8);
  }

  @Test
  void a_rewritten_entry_with_a_matching_hash_is_caught_by_the_checkpoint() {
    Finding finding =
        after(h -> {
          byte[] sealed = bytes(h, "SELECT sealed FROM entry WHERE position = 5");
          byte[] header = bytes(h, "SELECT header FROM entry WHERE position = 5");
          sealed[40] ^= 1;
          Hash hash = Entry.hash(header, sealed);
          return h.execute(
              "UPDATE entry SET sealed = ?, hash = ? WHERE position = 5", sealed, hash.bytes());
        });
    assertThat(finding.position()).hasValue(5);
    assertThat(finding.what()).contains("checkpoint");
  }

  @Test
  void a_lost_head_row_a_lost_key_and_a_foreign_key_are_named() {
    Object id = first.value();
    assertThat(after(h -> h.execute("DELETE FROM case_head WHERE case_id = ?", id)).table())
        .isEqualTo("case_head");
    assertThat(after(h -> h.execute("DELETE FROM key_wrap WHERE case_id = ?", id)).table())
        .isEqualTo("key_wrap");
    assertThat(
            after(h ->
                    h.execute(
                        "UPDATE key_wrap SET wrapped = (SELECT w.wrapped FROM key_wrap w"
                            + " WHERE w.case_id = ? LIMIT 1) WHERE case_id <> ?",
                        id,
                        id))
                .table())
        .isEqualTo("key_wrap");
    assertThat(after(h -> h.execute("DELETE FROM log_head")).table()).isEqualTo("log_head");
  }

  @Test
  void a_store_that_goes_on_extends_its_earlier_checkpoint() {
    String earlier = shop.vault.checkpoint();
    shop.add(first, shop.vault.heads(first), plain());
    assertThat(verdict(earlier)).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void a_consistent_rollback_is_caught_only_by_the_checkpoint() {
    String backup = shop.vault.checkpoint();
    shop.database.owner().useHandle(VerifierTest::backUp);
    shop.add(first, shop.vault.heads(first), plain());
    String witnessed = shop.vault.checkpoint();
    shop.database.owner().useHandle(VerifierTest::restore);

    assertThat(verdict(backup)).isInstanceOf(Verdict.Sound.class);
    assertThat(verdict(witnessed))
        .isInstanceOfSatisfying(
            Verdict.NotExtending.class,
            n -> {
              assertThat(n.how()).isEqualTo(Verdict.Departure.ROLLED_BACK);
              assertThat(n.first().what()).contains("rolled back");
            });
  }

  @Test
  void a_log_rewritten_by_its_own_node_is_caught_by_the_checkpoint() {
    shop.database.owner().useHandle(VerifierTest::backUp);
    shop.add(first, shop.vault.heads(first), plain());
    String witnessed = shop.vault.checkpoint();
    shop.database.owner().useHandle(VerifierTest::restore);
    Vault again = shop.another();
    Workshop.committed(
        again.append(second, again.heads(second), java.util.List.of(shop.draft(plain()))));

    assertThat(verdict(witnessed))
        .isInstanceOfSatisfying(
            Verdict.NotExtending.class,
            n -> {
              assertThat(n.how()).isEqualTo(Verdict.Departure.REWRITTEN);
              assertThat(n.first().what()).contains("rewritten");
            });
  }

  @Test
  void a_checkpoint_of_another_node_proves_nothing() {
    byte[] seed = new byte[32];
    NoteKey key =
        new NoteKey(shop.keyring.noteKey().name(), org.asylia.vault.crypto.Ed25519.publicKey(seed));
    var checkpoint = new org.asylia.vault.log.Checkpoint(key.name(), 0, Hash.sha256());
    byte[] signature =
        org.asylia.vault.crypto.Ed25519.sign(seed, key.publicKey(), checkpoint.signedBytes());
    assertThat(verdict(checkpoint.note(key, signature)))
        .isInstanceOfSatisfying(
            Verdict.NotExtending.class,
            n -> {
              assertThat(n.how()).isEqualTo(Verdict.Departure.OTHER_LOG);
              assertThat(n.first().what()).contains("not signed");
            });
  }

  @Test
  void a_store_under_a_key_other_than_the_trusted_one_is_refused() {
    LogKeys other = Keyring.of(new byte[32]).logKeys();
    var options =
        new Verifier.Options(Optional.empty(), Optional.of(other), Optional.empty(), true);
    assertThat(new Verifier(shop.database).verify(options, QUIET)).isInstanceOf(Verdict.Bad.class);
  }

  private Verdict verdict(String checkpoint) {
    return new Verifier(shop.database)
        .verify(Verifier.Options.with(shop.keyring).extending(checkpoint), QUIET);
  }

  /** What is found in the store after a change, which is undone. */
  private Finding after(Function<Handle, Integer> change) {
    return Tampering.verdict(shop, change);
  }

  private static byte[] bytes(Handle handle, String query) {
    byte[] found = handle.createQuery(query).mapTo(byte[].class).one();
    return Arrays.copyOf(found, found.length);
  }

  private static void backUp(Handle handle) {
    for (String table : Tampering.TABLES) {
      handle.execute("CREATE TABLE kept_" + table + " AS TABLE " + table);
    }
  }

  private static void restore(Handle handle) {
    for (String table : Tampering.TABLES) {
      handle.execute("DELETE FROM " + table);
      handle.execute("INSERT INTO " + table + " TABLE kept_" + table);
    }
  }
}
