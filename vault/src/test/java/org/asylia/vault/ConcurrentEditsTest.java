package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Workshop.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two vaults on one database, as two processes have, and several threads on each. */
@ExtendWith(OnPostgres.class)
class ConcurrentEditsTest {
  private static final int ROUNDS = 40;
  private final Workshop shop;

  ConcurrentEditsTest(Workshop shop) {
    this.shop = shop;
  }

  @Test
  void of_two_edits_on_the_same_heads_one_wins_and_the_other_is_shown_both_versions()
      throws Exception {
    Vault other = shop.another();
    CaseId id = shop.caseOf(1);
    for (int round = 0; round < ROUNDS; round++) {
      Heads seen = shop.vault.heads(id);
      CyclicBarrier start = new CyclicBarrier(2);
      Draft left = shop.draft(plain());
      Draft right = shop.draft(plain());
      List<Appended> results =
          together(
              List.of(
                  () -> {
                    start.await();
                    return shop.vault.append(id, seen, List.of(left));
                  },
                  () -> {
                    start.await();
                    return other.append(id, seen, List.of(right));
                  }));
      boolean leftWon = results.get(0) instanceof Appended.Committed;
      Draft winner = leftWon ? left : right;
      assertThat(results.get(leftWon ? 1 : 0))
          .isInstanceOfSatisfying(
              Appended.Conflict.class,
              conflict -> {
                assertThat(conflict.seen()).isEqualTo(seen);
                assertThat(conflict.since()).extracting(Recorded::id).containsExactly(winner.id());
              });
    }
    assertThat(shop.open(id).acts()).hasSize(1 + ROUNDS);
  }

  @Test
  void many_writers_on_one_log_lose_nothing() throws Exception {
    Vault other = shop.another();
    Set<EntryId> acknowledged = new ConcurrentSkipListSet<>();
    together(
        List.of(
            () -> write(shop.vault, acknowledged),
            () -> write(other, acknowledged),
            () -> write(shop.vault, acknowledged),
            () -> write(other, acknowledged)));

    Set<EntryId> kept = new ConcurrentSkipListSet<>();
    shop.vault.stream(shop.reader()).forEach(c -> c.acts().forEach(act -> kept.add(act.id())));
    assertThat(acknowledged).hasSize(4 * ROUNDS);
    assertThat(kept).containsAll(acknowledged);
    assertThat(
            new Verifier(shop.database)
                .verify(Verifier.Options.with(shop.keyring), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Sound.class);
  }

  private Appended write(Vault vault, Set<EntryId> acknowledged) {
    CaseId id = vault.newCase();
    Heads heads = Heads.none();
    Appended last = new Appended.Committed(heads, List.of());
    for (int i = 0; i < ROUNDS; i++) {
      Draft draft = shop.draft(plain());
      last = vault.append(id, heads, List.of(draft));
      heads = Workshop.committed(last).heads();
      acknowledged.add(draft.id());
    }
    return last;
  }

  private static List<Appended> together(List<Callable<Appended>> tasks) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
      List<Future<Appended>> futures = threads.invokeAll(tasks);
      List<Appended> results = new ArrayList<>();
      for (Future<Appended> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}
