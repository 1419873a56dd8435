package org.asylia.desk.signin;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.people.Officer;

/**
 * An account is what the desk knows of an officer apart from the officer's keys. It is kept sealed.
 *
 * @param handle what the officer types to sign in: 2 to 40 lower-case letters, digits and hyphens
 * @param officer the identifier under which acts are recorded
 * @param name the name colleagues see
 * @param roles what the officer is appointed to do
 * @param office the office's short code
 * @param standing whether the officer may sign in
 * @param invitation the invitation that has not been taken up, if any
 * @param oneTime the authenticator app, if there is one
 * @param passkeys the passkeys
 * @param recovery tokens of the recovery codes that are left
 * @param subject who the officer is at the office's own sign-in (OIDC), if that is used
 */
public record Account(
    String handle,
    OfficerId officer,
    String name,
    Set<Role> roles,
    String office,
    Standing standing,
    Optional<Invitation> invitation,
    Optional<OneTime> oneTime,
    List<Passkey> passkeys,
    Set<String> recovery,
    Optional<String> subject) {

  /** Whether an officer may sign in. */
  public enum Standing {
    /** Invited; has no keys yet. */
    INVITED,
    /** Works here. */
    ACTIVE,
    /** Signed in under duress: the keys stay locked here until an administrator lifts it. */
    LOCKED,
    /** Has left. */
    LEFT
  }

  /**
   * An invitation.
   *
   * @param token the token of the invitation's code, in hex
   * @param until until when it can be taken up
   * @param by who invited
   */
  public record Invitation(String token, Instant until, OfficerId by) {}

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

  /** Copies and orders the collections. */
  public Account {
    roles = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    passkeys = List.copyOf(passkeys);
    recovery = Set.copyOf(recovery);
  }

  /** An account of somebody who is invited. */
  public static Account invited(
      String handle,
      OfficerId officer,
      String name,
      Set<Role> roles,
      String office,
      Invitation invitation) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        Standing.INVITED,
        Optional.of(invitation),
        Optional.empty(),
        List.of(),
        Set.of(),
        Optional.empty());
  }

  /** The officer as pages know them. */
  public Officer asOfficer() {
    return new Officer(handle, officer, name, roles);
  }

  /** Whether the account has a second factor. */
  public boolean hasSecondFactor() {
    return oneTime.isPresent() || !passkeys.isEmpty();
  }

  /** The passkey of that identifier. */
  public Optional<Passkey> passkey(String id) {
    return passkeys.stream().filter(key -> key.id().equals(id)).findFirst();
  }

  /** The same account in another standing. */
  public Account standing(Standing now) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        now,
        invitation,
        oneTime,
        passkeys,
        recovery,
        subject);
  }

  /** The same account with an invitation or without. */
  public Account inviting(Optional<Invitation> now) {
    return new Account(
        handle, officer, name, roles, office, standing, now, oneTime, passkeys, recovery, subject);
  }

  /** The same account with an authenticator app or without. */
  public Account oneTime(Optional<OneTime> now) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        standing,
        invitation,
        now,
        passkeys,
        recovery,
        subject);
  }

  /** The same account with one passkey more, or with that passkey changed. */
  public Account with(Passkey passkey) {
    List<Passkey> now = new ArrayList<>(passkeys);
    now.replaceAll(each -> each.id().equals(passkey.id()) ? passkey : each);
    if (passkey(passkey.id()).isEmpty()) {
      now.add(passkey);
    }
    return passkeys(now);
  }

  /** The same account with these passkeys. */
  public Account passkeys(List<Passkey> now) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        standing,
        invitation,
        oneTime,
        now,
        recovery,
        subject);
  }

  /** The same account with these recovery codes. */
  public Account recovery(Set<String> now) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        standing,
        invitation,
        oneTime,
        passkeys,
        now,
        subject);
  }

  /** The same account, known to the office's own sign-in by that subject. */
  public Account subject(Optional<String> now) {
    return new Account(
        handle,
        officer,
        name,
        roles,
        office,
        standing,
        invitation,
        oneTime,
        passkeys,
        recovery,
        now);
  }

  /** Shows the handle only. */
  @Override
  public String toString() {
    return "Account[" + handle + "]";
  }
}
