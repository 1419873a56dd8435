package org.asylia.vault;

import java.security.SecureRandom;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.Ed25519;

/** The officers' signing keys, held by the node until officers hold their own. */
final class OfficerKeys {
  private final Store store;
  private final Keyring keyring;
  private final Map<OfficerId, Signer> signers = new ConcurrentHashMap<>();

  OfficerKeys(Store store, Keyring keyring) {
    this.store = store;
    this.keyring = keyring;
  }

  /**
   * What an officer signs with.
   *
   * @throws VaultException when the officer is not enrolled
   */
  Signer signer(OfficerId officer) {
    return signers.computeIfAbsent(officer, this::load);
  }

  /** The officer's key was replaced. */
  void forget(OfficerId officer) {
    signers.remove(officer);
  }

  /** A new signing key, sealed for the database. */
  Store.OfficerKey create(OfficerId officer, SecureRandom random) {
    byte[] seed = new byte[Ed25519.KEY_LENGTH];
    random.nextBytes(seed);
    return new Store.OfficerKey(
        officer, Ed25519.publicKey(seed), keyring.sealSeed(officer, seed, random));
  }

  private Signer load(OfficerId officer) {
    Store.OfficerKey key =
        store
            .officerKey(officer)
            .orElseThrow(() ->
                new VaultException(
                    "Officer "
                        + officer
                        + " has no signing key. Nothing was recorded."
                        + " Enrol the officer first."));
    byte[] seed =
        keyring
            .openSeed(officer, key.sealedSeed())
            .orElseThrow(() ->
                new VaultException(
                    "The signing key of officer "
                        + officer
                        + " does not open under this"
                        + " node's key. Nothing was recorded. Run 'asylia verify'."));
    byte[] publicKey = Ed25519.publicKey(seed);
    return entry -> entry.signed(seed, publicKey);
  }
}
