package org.asylia.vault;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Ed25519;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.XWing;

/** The officers' keys on this node: sealed in the database, and unlocked for those signed in. */
final class Officers {
  private final Store store;
  private final Keyring keyring;
  private final Argon2id strength;
  private final SecureRandom random;
  private final OfficerRow decoy;
  private final Map<OfficerId, Held> unlocked = new HashMap<>();

  /** Keys in memory, and how many sessions need them. */
  private record Held(OfficerSecrets secrets, int sessions) {}

  Officers(Store store, Keyring keyring, Argon2id strength, SecureRandom random) {
    this.store = store;
    this.keyring = keyring;
    this.strength = strength;
    this.random = random;
    this.decoy = decoy();
  }

  /** Tries a passphrase; for an officer who is not there it takes as long. */
  Unlocking unlock(OfficerId officer, Passphrase passphrase) {
    Optional<OfficerRow> row = store.officer(officer);
    OfficerRow.Opened opened = row.orElse(decoy).open(passphrase, keyring);
    return switch (opened) {
      case OfficerRow.Opened.Keys(OfficerSecrets secrets) when row.isPresent() ->
          new Unlocking.Unlocked(hold(officer, secrets));
      case OfficerRow.Opened.UnderDuress _ when row.isPresent() -> new Unlocking.Duress();
      default -> new Unlocking.Wrong();
    };
  }

  /**
   * Seals an officer's keys under another passphrase; the duress passphrase is forgotten.
   *
   * @return the row to keep; empty where the old passphrase is wrong
   */
  Optional<OfficerRow> change(OfficerId officer, Passphrase old, Passphrase fresh) {
    return store
        .officer(officer)
        .flatMap(row ->
            row.open(old, keyring) instanceof OfficerRow.Opened.Keys(OfficerSecrets s)
                ? Optional.of(resealed(officer, s, fresh))
                : Optional.empty());
  }

  /**
   * Gives an officer's row another duress passphrase.
   *
   * @return the row to keep; empty where the officer's own passphrase is wrong
   */
  Optional<OfficerRow> withDuress(OfficerId officer, Passphrase own, Passphrase forced) {
    return store
        .officer(officer)
        .filter(row -> !own.same(forced) && opens(row, own))
        .map(row -> row.withDuress(forced, keyring, random));
  }

  /** Begins a session with keys that are at hand, as when they were just made. */
  OfficerSession hold(OfficerId officer, OfficerSecrets secrets) {
    synchronized (unlocked) {
      Optional<Held> before = Optional.ofNullable(unlocked.get(officer));
      unlocked.put(officer, new Held(secrets, before.map(Held::sessions).orElse(0) + 1));
    }
    return new OfficerSession(officer, () -> release(officer));
  }

  /** Takes an officer's keys out of memory, whatever sessions there are. */
  void lock(OfficerId officer) {
    synchronized (unlocked) {
      Optional.ofNullable(unlocked.remove(officer)).ifPresent(held -> held.secrets().wipe());
    }
  }

  boolean unlocked(OfficerId officer) {
    synchronized (unlocked) {
      return unlocked.containsKey(officer);
    }
  }

  /**
   * The keys of an officer who is signed in.
   *
   * @throws LockedException when they are locked
   */
  OfficerSecrets require(OfficerId officer) {
    synchronized (unlocked) {
      return Optional.ofNullable(unlocked.get(officer))
          .map(Held::secrets)
          .orElseThrow(() -> new LockedException(officer));
    }
  }

  /** Keys sealed for the database. */
  OfficerRow seal(OfficerId officer, OfficerSecrets secrets, Passphrase passphrase) {
    return OfficerRow.seal(officer, secrets, passphrase, strength, keyring, random);
  }

  private OfficerRow resealed(OfficerId officer, OfficerSecrets secrets, Passphrase fresh) {
    OfficerRow row = seal(officer, secrets, fresh);
    secrets.wipe();
    return row;
  }

  private boolean opens(OfficerRow row, Passphrase passphrase) {
    if (row.open(passphrase, keyring) instanceof OfficerRow.Opened.Keys(OfficerSecrets secrets)) {
      secrets.wipe();
      return true;
    }
    return false;
  }

  private void release(OfficerId officer) {
    synchronized (unlocked) {
      Optional<Held> held = Optional.ofNullable(unlocked.get(officer));
      if (held.filter(h -> h.sessions() > 1).isPresent()) {
        unlocked.put(officer, new Held(held.get().secrets(), held.get().sessions() - 1));
      } else {
        lock(officer);
      }
    }
  }

  /** A row that looks like an officer's and that nothing opens. */
  private OfficerRow decoy() {
    byte[] salt = new byte[Argon2id.SALT_LENGTH];
    byte[] sealed = new byte[OfficerSecrets.LENGTH + 2 * Aead.OVERHEAD];
    random.nextBytes(salt);
    random.nextBytes(sealed);
    return new OfficerRow(
        new OfficerId(new UUID(0, 0)),
        new byte[Ed25519.KEY_LENGTH],
        new byte[XWing.PUBLIC_LENGTH],
        strength.memoryKib(),
        strength.iterations(),
        strength.parallelism(),
        salt,
        sealed,
        sealed);
  }
}
