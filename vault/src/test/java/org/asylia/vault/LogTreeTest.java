package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.casefile.CaseId;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Checkpoint;
import org.asylia.vault.log.MerkleProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
class LogTreeTest {
  private final Workshop shop;
  private final LogTree tree;

  LogTreeTest(OnPostgres.Shared server) {
    shop = server.fresh();
    tree = new LogTree(shop.database);
  }

  @Test
  void proofs_over_the_stored_entries_hold_against_the_nodes_checkpoints() {
    Checkpoint small = grow(700);
    Checkpoint middle = grow(1500);
    Checkpoint large = grow(1900);
    assertThat(tree.root(large.size())).isEqualTo(large.root());
    assertThat(tree.root(small.size())).isEqualTo(small.root());
    for (Checkpoint old : List.of(small, middle, large)) {
      List<Hash> proof = tree.consistency(old.size(), large.size());
      assertThat(MerkleProof.extendsFrom(old.size(), old.root(), large.size(), large.root(), proof))
          .as("from " + old.size())
          .isTrue();
    }
    for (long index : new long[] {0, 699, 1023, 1024, 2048, large.size() - 1}) {
      assertThat(
              MerkleProof.includes(
                  leaf(index),
                  index,
                  large.size(),
                  large.root(),
                  tree.inclusion(index, large.size())))
          .as("leaf " + index)
          .isTrue();
    }
  }

  @Test
  void a_log_with_a_hole_gives_no_proof() {
    grow(20);
    shop.database
        .owner()
        .useHandle(handle -> handle.execute("DELETE FROM entry WHERE position = 7"));
    assertThatThrownBy(() -> tree.inclusion(3, 20))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("no proof");
  }

  private Hash leaf(long position) {
    EntryRow row = new Store(shop.database.jdbi()).entryAt(position).orElseThrow();
    return org.asylia.vault.record.Entry.leaf(Hash.of(row.hash()), row.keyId(), row.signature());
  }

  private Checkpoint grow(int acts) {
    CaseId id = shop.vault.newCase();
    List<Draft> drafts =
        Stream.concat(
                Stream.of(Workshop.opened()), Stream.generate(Workshop::plain).limit(acts - 1))
            .map(shop::draft)
            .toList();
    Workshop.committed(shop.vault.append(id, Heads.none(), drafts));
    return shop.keyring.logKeys().open(shop.vault.checkpoint()).orElseThrow();
  }
}
