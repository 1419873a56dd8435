package org.asylia.vault.attachment;

import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.asylia.vault.VaultException;
import org.asylia.vault.attachment.ChunkStore.Chunk;
import org.asylia.vault.crypto.Hash;

/**
 * The content of a kept file, opened chunk by chunk while it is read; a chunk that was changed,
 * moved or removed ends the reading before any byte of it is given out.
 */
final class Content extends InputStream {
  private final ChunkStore store;
  private final UUID caseId;
  private final UUID id;
  private final FileKey key;
  private final int chunks;
  private final long length;
  private final SealedHash sealed;
  private List<Chunk> page = List.of();
  private byte[] current = new byte[0];
  private int at;
  private int next;
  private long given;

  Content(ChunkStore store, UUID caseId, ChunkStore.Row row, FileKey key) {
    this.store = store;
    this.caseId = caseId;
    this.id = row.id();
    this.key = key;
    this.chunks = row.chunks();
    this.sealed = new SealedHash(row.part(), row.epoch(), row.wrappedKey(), chunks);
    this.length = length(chunks);
  }

  long length() {
    return length;
  }

  /** The hash of the sealed chunks, once everything was read. */
  Hash sealedHash() {
    return sealed.hash();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
  }

  @Override
  public int read(byte[] into, int offset, int wanted) {
    Objects.checkFromIndexSize(offset, wanted, into.length);
    if (wanted == 0) {
      return 0;
    }
    if (given == length) {
      rest();
      return -1;
    }
    if (at == current.length) {
      advance();
    }
    int count = (int) Math.min(Math.min(wanted, current.length - at), length - given);
    System.arraycopy(current, at, into, offset, count);
    at += count;
    given += count;
    return count;
  }

  private void rest() {
    while (next < chunks) {
      advance();
    }
  }

  private void advance() {
    if (page.isEmpty()) {
      page = store.page(caseId, id, next);
    }
    if (page.isEmpty() || page.getFirst().number() != next) {
      throw changed();
    }
    Chunk chunk = page.getFirst();
    page = page.subList(1, page.size());
    current = open(chunk);
    sealed.chunk(chunk.sealed());
    at = 0;
    next++;
  }

  private byte[] open(Chunk chunk) {
    return key.open(chunk.number(), chunk.number() == chunks - 1, chunk.sealed())
        .filter(content -> content.length == Chunks.SIZE)
        .orElseThrow(Content::changed);
  }

  private long length(int all) {
    List<Chunk> last = store.page(caseId, id, all - 1);
    if (last.size() != 1) {
      throw changed();
    }
    byte[] content = open(last.getFirst());
    long said =
        ByteBuffer.wrap(Arrays.copyOfRange(content, Chunks.SIZE - 8, Chunks.SIZE)).getLong();
    if (said < 0 || said > Chunks.LONGEST || Chunks.of(said) != all) {
      throw changed();
    }
    return said;
  }

  private static VaultException changed() {
    return new VaultException(
        "An attached file is not as it was stored. Reading it was broken off."
            + " Run 'asylia verify' to see what was changed, and restore a backup.");
  }
}
