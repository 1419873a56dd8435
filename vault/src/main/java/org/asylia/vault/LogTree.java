package org.asylia.vault;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.log.Frontier;
import org.asylia.vault.log.MerkleProof;
import org.asylia.vault.log.MerkleProof.Range;
import org.asylia.vault.record.Entry;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The log's tree as the stored entries make it: roots of its subtrees, and proofs over them. It
 * keeps one digest for each 1,024 entries it has gone through, so a proof reads the log once and
 * later ones only its edges. Safe for use by several threads.
 */
public final class LogTree {
  private static final int TILE = 1024;
  private static final int PAGE = 4096;
  private static final String LEAVES =
      "SELECT hash, key_id, signature FROM entry WHERE position >= :from AND position < :to"
          + " ORDER BY position";

  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock();
  private final List<Hash> tiles = new ArrayList<>();

  /** The tree of the log in a database. */
  public LogTree(Database database) {
    this.jdbi = database.jdbi();
  }

  /** The root of the tree over the first leaves. */
  public Hash root(long size) {
    return subtree(new Range(0, size));
  }

  /** The path that proves a leaf's place in the tree over the first leaves. */
  public List<Hash> inclusion(long index, long size) {
    return MerkleProof.inclusion(index, size).stream().map(this::subtree).toList();
  }

  /** The proof that the tree over more leaves begins with the tree over fewer. */
  public List<Hash> consistency(long old, long size) {
    return MerkleProof.consistency(old, size).stream().map(this::subtree).toList();
  }

  private Hash subtree(Range range) {
    return jdbi.withHandle(handle -> frontier(handle, range).root());
  }

  private Frontier frontier(Handle handle, Range range) {
    boolean small = range.to() - range.from() < TILE;
    if (small || range.from() % TILE != 0) {
      return extend(handle, Frontier.empty(), range.from(), range.to());
    }
    int first = Math.toIntExact(range.from() / TILE);
    int last = Math.toIntExact(range.to() / TILE);
    Frontier over = Frontier.empty();
    for (Hash tile : tiles(handle, first, last)) {
      over = over.append(tile);
    }
    Frontier leaves = new Frontier(over.size() * TILE, over.peaks());
    return extend(handle, leaves, (long) last * TILE, range.to());
  }

  private List<Hash> tiles(Handle handle, int from, int to) {
    turn.lock();
    try {
      while (tiles.size() < to) {
        long at = (long) tiles.size() * TILE;
        tiles.add(extend(handle, Frontier.empty(), at, at + TILE).root());
      }
      return List.copyOf(tiles.subList(from, to));
    } finally {
      turn.unlock();
    }
  }

  private static Frontier extend(Handle handle, Frontier before, long from, long to) {
    Frontier frontier = before;
    for (long at = from; at < to; at += PAGE) {
      long end = Math.min(to, at + PAGE);
      List<Hash> leaves = leaves(handle, at, end);
      if (leaves.size() != end - at) {
        throw new VaultException(
            "The log has no entry at a position between "
                + at
                + " and "
                + end
                + ", so no proof can be made. Nothing was changed. Run 'asylia verify'.");
      }
      for (Hash leaf : leaves) {
        frontier = frontier.append(leaf);
      }
    }
    return frontier;
  }

  private static List<Hash> leaves(Handle handle, long from, long to) {
    return handle
        .createQuery(LEAVES)
        .bind("from", from)
        .bind("to", to)
        .map((row, context) ->
            Entry.leaf(Hash.of(row.getBytes(1)), row.getBytes(2), row.getBytes(3)))
        .list();
  }
}
