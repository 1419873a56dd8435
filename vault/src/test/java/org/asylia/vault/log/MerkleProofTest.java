package org.asylia.vault.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

class MerkleProofTest {
  /** Leaves of the Certificate Transparency reference tests for RFC 6962. */
  private static final List<Hash> LEAVES =
      List.of(
              "",
              "00",
              "10",
              "2021",
              "3031",
              "40414243",
              "5051525354555657",
              "606162636465666768696a6b6c6d6e6f")
          .stream()
          .map(hex -> Frontier.leafHash(HexFormat.of().parseHex(hex)))
          .toList();

  private static final String L1 =
      "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7";
  private static final String L0 =
      "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d";
  private static final String P01 =
      "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125";
  private static final String P23 =
      "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e";
  private static final String L4 =
      "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b";
  private static final String P45 =
      "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a";
  private static final String P67 =
      "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0";
  private static final String P03 =
      "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7";
  private static final String P47 =
      "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4";

  @Test
  void the_inclusion_paths_are_those_of_the_public_vectors() {
    assertThat(path(0, 1)).isEmpty();
    assertThat(path(0, 8)).containsExactly(L1, P23, P47);
    assertThat(path(5, 8)).containsExactly(L4, P67, P03);
    assertThat(path(2, 3)).containsExactly(P01);
    assertThat(path(1, 5)).containsExactly(L0, P23, L4);
  }

  @Test
  void the_consistency_proofs_are_those_of_the_public_vectors() {
    assertThat(proof(1, 1)).isEmpty();
    assertThat(proof(1, 8)).containsExactly(L1, P23, P47);
    assertThat(proof(6, 8)).containsExactly(P45, P67, P03);
    assertThat(proof(2, 5)).containsExactly(P23, L4);
  }

  @Test
  void every_leaf_of_every_small_tree_is_proved_in_its_place_and_in_no_other() {
    for (int size = 1; size <= 33; size++) {
      for (int index = 0; index < size; index++) {
        List<Hash> path = hashes(MerkleProof.inclusion(index, size));
        for (int claimed = 0; claimed < size; claimed++) {
          assertThat(MerkleProof.includes(leaf(index), claimed, size, root(0, size), path))
              .as("leaf %d claimed at %d of %d", index, claimed, size)
              .isEqualTo(claimed == index);
        }
        assertThat(MerkleProof.includes(leaf(index + 1), index, size, root(0, size), path))
            .isFalse();
      }
    }
  }

  @Test
  void every_growth_of_every_small_tree_is_proved_and_no_other_tree_passes() {
    Hash other = Hash.sha256(new byte[] {9});
    for (int size = 0; size <= 33; size++) {
      for (int old = 0; old <= size; old++) {
        List<Hash> proof = hashes(MerkleProof.consistency(old, size));
        Hash before = root(0, old);
        Hash after = root(0, size);
        assertThat(MerkleProof.extendsFrom(old, before, size, after, proof))
            .as("%d to %d", old, size)
            .isTrue();
        if (old > 0) {
          assertThat(MerkleProof.extendsFrom(old, other, size, after, proof)).isFalse();
          assertThat(MerkleProof.extendsFrom(old, before, size, other, proof)).isFalse();
        }
        for (int line = 0; line < proof.size(); line++) {
          List<Hash> bent = new ArrayList<>(proof);
          bent.set(line, other);
          assertThat(MerkleProof.extendsFrom(old, before, size, after, bent)).isFalse();
          bent.remove(line);
          assertThat(MerkleProof.extendsFrom(old, before, size, after, bent)).isFalse();
        }
        List<Hash> longer = new ArrayList<>(proof);
        longer.add(other);
        assertThat(MerkleProof.extendsFrom(old, before, size, after, longer)).isFalse();
      }
    }
  }

  @Test
  void a_tree_that_became_smaller_is_no_growth() {
    assertThat(MerkleProof.extendsFrom(8, root(0, 8), 7, root(0, 7), List.of())).isFalse();
    assertThatThrownBy(() -> MerkleProof.consistency(8, 7))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> MerkleProof.inclusion(7, 7))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_leaf_stands_before_the_first_or_after_the_last() {
    assertThat(MerkleProof.includes(leaf(0), 0, 1, leaf(0), List.of())).isTrue();
    assertThat(MerkleProof.includes(leaf(0), 1, 1, leaf(0), List.of())).isFalse();
    assertThat(MerkleProof.includes(leaf(0), -1, 1, leaf(0), List.of())).isFalse();
    assertThat(MerkleProof.includes(leaf(0), 0, 0, leaf(0), List.of())).isFalse();
  }

  private static List<String> path(int index, int size) {
    return MerkleProof.inclusion(index, size).stream().map(MerkleProofTest::vector).toList();
  }

  private static List<String> proof(int old, int size) {
    return MerkleProof.consistency(old, size).stream().map(MerkleProofTest::vector).toList();
  }

  private static String vector(MerkleProof.Range range) {
    Frontier log = Frontier.empty();
    for (Hash leaf : LEAVES.subList((int) range.from(), (int) range.to())) {
      log = log.append(leaf);
    }
    return log.root().toString();
  }

  private static List<Hash> hashes(List<MerkleProof.Range> ranges) {
    return ranges.stream().map(range -> root(range.from(), range.to())).toList();
  }

  private static Hash root(long from, long to) {
    Frontier log = Frontier.empty();
    for (long at = from; at < to; at++) {
      log = log.append(leaf(at));
    }
    return log.root();
  }

  private static Hash leaf(long at) {
    return Frontier.leafHash(new byte[] {(byte) at});
  }
}
