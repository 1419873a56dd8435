package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.Verdict.Departure;
import org.asylia.vault.record.Entry;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Cuts, swaps and splices a record in every way there is, by somebody who also puts heads and the
 * head of the log right afterwards; then only signatures and what a witness keeps stand against it.
 */
@ExtendWith(OnPostgres.class)
class LogOrderTest {
  private static final int CASES = Runs.of(4, 20);
  private static final int ROUNDS = Runs.of(5, 15);

  private final Workshop shop;
  private final List<CaseId> cases = new ArrayList<>();
  private final String witnessed;
  private final long size;

  LogOrderTest(OnPostgres.Shared server) {
    shop = server.fresh();
    for (int i = 0; i < CASES; i++) {
      cases.add(shop.caseOf(1));
    }
    for (int round = 1; round < ROUNDS; round++) {
      for (CaseId id : cases) {
        boolean signs = round % 3 == 0;
        shop.add(id, shop.vault.heads(id), signs ? Workshop.binding() : Workshop.plain());
      }
    }
    witnessed = shop.vault.checkpoint();
    size = shop.count("SELECT size FROM log_head");
  }

  @Test
  void every_prefix_made_consistent_in_itself_is_caught_by_a_witnessed_checkpoint() {
    long first = shop.count("SELECT min(position) FROM entry WHERE checkpoint <> ''") + 1;
    for (long keep = first; keep < size; keep++) {
      long to = keep;
      Consumer<Handle> cut = handle -> cutTo(handle, to);
      assertThat(verdict(cut, Optional.empty()))
          .as("alone, " + to)
          .isInstanceOf(Verdict.Sound.class);
      assertThat(verdict(cut, Optional.of(witnessed)))
          .as("witnessed, " + to)
          .isInstanceOfSatisfying(
              Verdict.NotExtending.class,
              departed -> assertThat(departed.how()).isEqualTo(Departure.ROLLED_BACK));
    }
    Figure.of(Promise.P4, "rollbacks")
        .count(size - first, "consistent prefixes, each caught by a witnessed checkpoint");
  }

  @Test
  void every_swap_of_neighbours_is_seen_though_the_heads_are_put_right() {
    for (long at = 0; at < size - 1; at++) {
      long left = at;
      Verdict verdict =
          verdict(
              handle -> {
                handle.execute(
                    "UPDATE entry SET position = 2 * ? + 1 - position WHERE position IN (?, ?)",
                    left,
                    left,
                    left + 1);
                rebuild(handle);
              },
              Optional.empty());
      assertThat(verdict).as("swap at " + left).isInstanceOf(Verdict.Bad.class);
    }
    Figure.of(Promise.P4, "swaps-with-heads")
        .count(size - 1, "swaps of neighbours with heads put right, each seen");
  }

  @Test
  void every_entry_spliced_into_every_other_case_is_seen() {
    int tried = 0;
    for (long at = size - (long) CASES * ROUNDS; at < size; at++) {
      long moved = at;
      for (CaseId into : cases) {
        boolean own =
            shop.count(
                    "SELECT count(*) FROM entry WHERE position = "
                        + moved
                        + " AND case_id = '"
                        + into.value()
                        + "'")
                > 0;
        if (!own) {
          tried++;
          Verdict verdict =
              verdict(
                  handle -> {
                    handle.execute(
                        "UPDATE entry SET case_id = ? WHERE position = ?", into.value(), moved);
                    rebuild(handle);
                  },
                  Optional.empty());
          assertThat(verdict)
              .as("entry " + moved + " into " + into)
              .isInstanceOfSatisfying(
                  Verdict.Bad.class, bad -> assertThat(bad.first().position()).hasValue(moved));
        }
      }
    }
    Figure.of(Promise.P4, "splices").count(tried, "splices into another case, each named");
  }

  @Test
  void every_entry_left_out_with_all_that_follows_moved_up_is_seen() {
    for (long at = 0; at < size; at++) {
      long gone = at;
      Verdict verdict =
          verdict(
              handle -> {
                handle.execute("DELETE FROM entry WHERE position = ?", gone);
                handle.execute("UPDATE entry SET position = position - 1 WHERE position > ?", gone);
                rebuild(handle);
              },
              Optional.of(witnessed));
      assertThat(verdict).as("without " + gone).isNotInstanceOf(Verdict.Sound.class);
    }
    Figure.of(Promise.P4, "removals").count(size, "entries left out one at a time, each seen");
  }

  /** What a change comes to, which is undone. */
  private Verdict verdict(Consumer<Handle> change, Optional<String> checkpoint) {
    List<Verdict> result = new ArrayList<>();
    Verifier.Options options = Verifier.Options.with(shop.keyring);
    shop.database
        .owner()
        .useTransaction(handle -> {
          change.accept(handle);
          result.add(
              Verifier.verify(
                  handle,
                  checkpoint.map(options::extending).orElse(options),
                  (pass, done, total) -> {}));
          handle.rollback();
        });
    return result.getFirst();
  }

  /** Cuts the record off and makes everything else in it agree. */
  private static void cutTo(Handle handle, long size) {
    handle.execute("DELETE FROM entry WHERE position >= ?", size);
    handle.execute("DELETE FROM key_wrap WHERE case_id NOT IN (SELECT case_id FROM entry)");
    rebuild(handle);
  }

  private static void rebuild(Handle handle) {
    byte[] nodeKey = handle.createQuery("SELECT node_key FROM log_head").mapTo(byte[].class).one();
    List<EntryRow> rows =
        handle
            .createQuery("SELECT " + EntryRow.COLUMNS + " FROM entry ORDER BY position")
            .map(EntryRow::read)
            .list();
    handle.execute("DELETE FROM case_head");
    LogRebuild log = new LogRebuild(handle);
    for (EntryRow row : rows) {
      log.add(
          row.caseId(),
          row.entryId(),
          row.position(),
          row.header(),
          row.hash(),
          new Entry.Signing(row.keyId(), row.signature()));
    }
    log.end(nodeKey);
  }
}
