package org.asylia.vault;

import static org.asylia.vault.BadRecordException.require;

import java.util.List;
import java.util.Optional;

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
    List<OfficerRow> page = scan.officers(Optional.empty());
    while (!page.isEmpty()) {
      page.forEach(this::check);
      done += page.size();
      page = scan.officers(Optional.of(page.getLast()));
    }
    progress.at("keys", done, done);
  }

  private void check(OfficerRow key) {
    String officer = "officer " + key.officer() + ": ";
    require(
        enrolled.enrolled(key.officer(), key.signingKey(), key.sealingKey()),
        Finding.of("officer_key", officer + "the public keys are not enrolled in the node file"));
    require(
        keyring.isEmpty() || key.ours(keyring.get()),
        Finding.of("officer_key", officer + "the sealed keys are not as this node wrote them"));
  }
}
