package org.asylia.vault.archive;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.asylia.vault.Database;

/** Backups onto a disk that has room for so many bytes only. */
public final class FullDisk {
  private FullDisk() {}

  /** Writes a backup and runs out of room after so many bytes of content. */
  public static Manifest backup(
      Database database, Path target, KeySealer sealer, Instant now, long room) {
    Shelf inner = SealedShelf.toWrite(target, sealer, new SecureRandom());
    return new ArchiveWriter(
            database, new Small(inner, new AtomicLong(room)), Optional.of(now), List.of())
        .write((pass, done, total) -> {});
  }

  private record Small(Shelf inner, AtomicLong room) implements Shelf {
    @Override
    public String kind() {
      return inner.kind();
    }

    @Override
    public Manifest.Listed put(String name, Content content) throws IOException {
      return inner.put(name, out -> content.to(limited(out)));
    }

    @Override
    public InputStream open(String name) throws IOException {
      return inner.open(name);
    }

    @Override
    public ArchiveFolder folder() {
      return inner.folder();
    }

    private OutputStream limited(OutputStream out) {
      return new FilterOutputStream(out) {
        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
          if (room.addAndGet(-length) < 0) {
            throw new IOException("No space left on device");
          }
          out.write(bytes, from, length);
        }
      };
    }
  }
}
