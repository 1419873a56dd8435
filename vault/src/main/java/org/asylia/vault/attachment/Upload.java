package org.asylia.vault.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.asylia.casefile.AttachmentId;
import org.asylia.vault.VaultException;
import org.asylia.vault.attachment.ChunkStore.Chunk;
import org.jdbi.v3.core.Handle;

/**
 * A file on its way in. Only sealed chunks are kept, each as soon as 4 MiB of them are there; an
 * upload that was broken off goes on after the last chunk kept, also after a restart. Uses the same
 * few MiB of memory for every file. One thread at a time.
 */
public final class Upload {
  private static final int TOGETHER = 64;

  private final ChunkStore store;
  private final UUID caseId;
  private final UUID id;
  private final FileKey key;
  private int kept;

  Upload(ChunkStore store, UUID caseId, UUID id, FileKey key, int kept) {
    this.store = store;
    this.caseId = caseId;
    this.id = id;
    this.key = key;
    this.kept = kept;
  }

  /** Under which the file is kept. */
  public AttachmentId id() {
    return new AttachmentId(id);
  }

  /** How many bytes of the content are kept; what comes next goes on from there. */
  public long kept() {
    return (long) kept * Chunks.SIZE;
  }

  /**
   * Takes content that is followed by more. Bytes at the end that fill no chunk are not kept.
   *
   * @throws TooLongException when the file becomes longer than 4 GiB
   * @throws IOException when the content breaks off; whole chunks before that are kept
   */
  public void add(InputStream content) throws IOException {
    take(content);
  }

  /**
   * Takes the end of the content, which may be empty, and closes the file. When this throws, {@link
   * #kept} says from where to send again.
   */
  public void end(InputStream content) throws IOException {
    byte[] rest = take(content);
    long length = kept() + rest.length;
    int chunks = Chunks.of(length);
    store
        .jdbi()
        .useTransaction(handle -> {
          pad(handle, rest, length, chunks);
          ChunkStore.complete(handle, caseId, id, chunks);
        });
    kept = chunks;
  }

  /** Keeps whole chunks; answers the bytes left over at the end. */
  private byte[] take(InputStream content) throws IOException {
    List<Chunk> waiting = new ArrayList<>();
    try {
      while (true) {
        byte[] next = content.readNBytes(Chunks.SIZE);
        if (kept() + (long) waiting.size() * Chunks.SIZE + next.length > Chunks.LONGEST) {
          throw new TooLongException();
        }
        if (next.length < Chunks.SIZE) {
          return next;
        }
        int number = kept + waiting.size();
        waiting.add(Chunk.of(number, key.seal(number, false, next)));
        if (waiting.size() == TOGETHER) {
          keep(waiting);
        }
      }
    } finally {
      keep(waiting);
    }
  }

  private void keep(List<Chunk> waiting) {
    try {
      store.put(caseId, id, waiting);
    } catch (RuntimeException e) {
      throw new VaultException(
          "The next part of a file could not be stored; "
              + kept()
              + " bytes of it are kept. Check disk and database, then go on with the upload.",
          e);
    }
    kept += waiting.size();
    waiting.clear();
  }

  /** The rest, zeros, and at the very end the length: all in one transaction. */
  private void pad(Handle handle, byte[] rest, long length, int chunks) {
    List<Chunk> waiting = new ArrayList<>();
    for (int number = kept; number < chunks; number++) {
      boolean last = number == chunks - 1;
      byte[] content = number == kept ? Arrays.copyOf(rest, Chunks.SIZE) : new byte[Chunks.SIZE];
      if (last) {
        ByteBuffer.wrap(content).putLong(Chunks.SIZE - Chunks.LENGTH_FIELD, length);
      }
      waiting.add(Chunk.of(number, key.seal(number, last, content)));
      if (last || waiting.size() == TOGETHER) {
        ChunkStore.put(handle, caseId, id, waiting);
        waiting.clear();
      }
    }
  }
}
