package org.asylia.desk.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The second factors of an officer.
 *
 * @param oneTime the authenticator app, if there is one
 * @param passkeys the passkeys
 * @param recovery tokens of the recovery codes that are left
 */
public record Factors(Optional<OneTime> oneTime, List<Passkey> passkeys, Set<String> recovery) {
  /** No second factor at all. */
  public static final Factors NONE = new Factors(Optional.empty(), List.of(), Set.of());

  /**
   * An authenticator app.
   *
   * @param secret the shared secret in base 32
   * @param last the last step whose code was used
   */
  public record OneTime(String secret, long last) {

    /** Never shows the secret. */
    @Override
    public String toString() {
      return "OneTime[]";
    }
  }

  /**
   * A passkey.
   *
   * @param id the credential's identifier, base64url
   * @param label what the officer calls it
   * @param credential the attested credential data (WebAuthn, section 6.5.2), base64url
   * @param counter the signature counter last seen
   * @param since when it was added
   * @param unlocks the passphrase sealed under the passkey's PRF output, base64url, if the passkey
   *     can unlock the officer's keys
   */
  public record Passkey(
      String id,
      String label,
      String credential,
      long counter,
      Instant since,
      Optional<String> unlocks) {

    /** The same passkey after it was used. */
    public Passkey counted(long seen) {
      return new Passkey(id, label, credential, seen, since, unlocks);
    }

    /** The same passkey, unlocking the officer's keys or no longer. */
    public Passkey unlocking(Optional<String> sealed) {
      return new Passkey(id, label, credential, counter, since, sealed);
    }
  }

  /** Copies the collections. */
  public Factors {
    passkeys = List.copyOf(passkeys);
    recovery = Set.copyOf(recovery);
  }

  /** Whether there is one that can be shown at any time. */
  public boolean any() {
    return oneTime.isPresent() || !passkeys.isEmpty();
  }

  /** The passkey of that identifier. */
  public Optional<Passkey> passkey(String id) {
    return passkeys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** The same factors with an authenticator app or without. */
  public Factors oneTime(Optional<OneTime> now) {
    return new Factors(now, passkeys, recovery);
  }

  /** The same factors with one passkey more, or with that passkey changed. */
  public Factors with(Passkey passkey) {
    List<Passkey> now = new ArrayList<>(passkeys);
    now.replaceAll(each -> each.id().equals(passkey.id()) ? passkey : each);
    if (passkey(passkey.id()).isEmpty()) {
      now.add(passkey);
    }
    return passkeys(now);
  }

  /** The same factors with these passkeys. */
  public Factors passkeys(List<Passkey> now) {
    return new Factors(oneTime, now, recovery);
  }

  /** The same factors with these recovery codes. */
  public Factors recovery(Set<String> now) {
    return new Factors(oneTime, passkeys, now);
  }
}
