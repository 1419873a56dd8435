package org.asylia.vault;

import java.util.List;
import java.util.function.Supplier;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.Entry;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;

/** Checks authors' signatures with the keys of the node file, read anew when one is not known. */
final class SignatureChecks {
  private final Supplier<List<EntryRow>> nodeFile;
  private volatile PublicKeys keys = new PublicKeys();

  SignatureChecks(Supplier<List<EntryRow>> nodeFile) {
    this.nodeFile = nodeFile;
  }

  /** Refuses an entry whose author did not sign it. */
  void require(EntryRow row, Header header, Hash hash) {
    byte[] key =
        keys.find(row.keyId(), header)
            .or(() -> reload().find(row.keyId(), header))
            .orElseThrow(
                () -> new MalformedRecordException("Its key was never enrolled for its author."));
    RowChecks.require(
        Ed25519.verify(key, Entry.signedBytes(hash), row.signature()),
        "its signature is not its author's");
  }

  private PublicKeys reload() {
    PublicKeys fresh = new PublicKeys();
    nodeFile.get().forEach(fresh::learn);
    keys = fresh;
    return fresh;
  }
}
