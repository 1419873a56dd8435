package org.asylia.vault;

import java.util.function.Supplier;
import org.asylia.casefile.CaseId;

/** The directory as last read, read anew when the node file has moved on. */
final class DirectoryCache {
  private final Supplier<Heads> heads;
  private final Supplier<OpenedCase> nodeFile;
  private volatile Directory known;

  static DirectoryCache of(Store store, CaseReader reader, CaseId nodeFile) {
    return new DirectoryCache(
        () -> store.heads(nodeFile),
        () -> reader.read(nodeFile, store.caseRows(nodeFile), ReleasedKeys.NONE));
  }

  DirectoryCache(Supplier<Heads> heads, Supplier<OpenedCase> nodeFile) {
    this.heads = heads;
    this.nodeFile = nodeFile;
    this.known = new Directory(nodeFile.get());
  }

  /** The directory as of now. */
  Directory now() {
    if (!known.heads().equals(heads.get())) {
      known = new Directory(nodeFile.get());
    }
    return known;
  }

  /** The directory as of the last look, without a look at the database. */
  Directory lately() {
    return known;
  }
}
