package org.asylia.vault;

import java.util.Optional;
import java.util.function.Supplier;
import org.asylia.casefile.CaseId;

/**
 * The directory as last read, read anew when the node file has moved on. Not read before somebody
 * asks, so that a vault whose node file is damaged can still be opened and verified.
 */
final class DirectoryCache {
  private final Supplier<Heads> heads;
  private final Supplier<OpenedCase> nodeFile;
  private volatile Optional<Directory> known = Optional.empty();

  static DirectoryCache of(Store store, CaseReader reader, CaseId nodeFile) {
    return new DirectoryCache(
        () -> store.heads(nodeFile),
        () -> reader.read(nodeFile, store.caseRows(nodeFile), ReleasedKeys.NONE));
  }

  DirectoryCache(Supplier<Heads> heads, Supplier<OpenedCase> nodeFile) {
    this.heads = heads;
    this.nodeFile = nodeFile;
  }

  /** The directory as of now. */
  Directory now() {
    Heads current = heads.get();
    return known.filter(last -> last.heads().equals(current)).orElseGet(this::read);
  }

  /** The directory as of the last look; without a look at the database, save for the first time. */
  Directory lately() {
    return known.orElseGet(this::now);
  }

  private Directory read() {
    Directory fresh = new Directory(nodeFile.get());
    known = Optional.of(fresh);
    return fresh;
  }
}
