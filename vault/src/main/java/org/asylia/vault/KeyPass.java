package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.asylia.vault.crypto.Ed25519;

/** Checks the officers' keys in use against the node file. */
final class KeyPass {
  private final PublicKeys enrolled;
  private final Optional<Keyring> keyring;

  KeyPass(PublicKeys enrolled, Optional<Keyring> keyring) {
    this.enrolled = enrolled;
    this.keyring = keyring;
  }

  void run(StoreScan scan, Progress progress) {
    long done = 0;
    List<Store.OfficerKey> page = scan.officers(Optional.empty());
    while (!page.isEmpty()) {
      page.forEach(this::check);
      done += page.size();
      page = scan.officers(Optional.of(page.getLast()));
    }
    progress.at("keys", done, done);
  }

  private void check(Store.OfficerKey key) {
    String officer = "officer " + key.officer() + ": ";
    require(
        enrolled.enrolled(key.officer(), key.publicKey()),
        Finding.of("officer_key", officer + "the public key is not enrolled in the node file"));
    if (keyring.isPresent()) {
      boolean fits =
          keyring
              .get()
              .openSeed(key.officer(), key.sealedSeed())
              .filter(seed -> Arrays.equals(Ed25519.publicKey(seed), key.publicKey()))
              .isPresent();
      require(fits, Finding.of("officer_key", officer + "the sealed signing key does not fit"));
    }
  }
}
