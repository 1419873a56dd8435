package org.asylia.desk.signin;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.people.Officer;

/**
 * An account is what the desk knows of an officer apart from the officer's keys. It is kept sealed.
 *
 * @param person who the officer is and what the officer is appointed to do
 * @param standing whether the officer may sign in
 * @param invitation the invitation that has not been taken up, if any
 * @param factors the second factors
 * @param known who the officer is at the office's own sign-in (OIDC), if that is used
 */
public record Account(
    Person person,
    Standing standing,
    Optional<Invitation> invitation,
    Factors factors,
    Optional<Known> known) {

  /**
   * An officer.
   *
   * @param handle what the officer types to sign in: 2 to 40 lower-case letters, digits and hyphens
   * @param officer the identifier under which acts are recorded
   * @param name the name colleagues see
   * @param roles what the officer is appointed to do
   * @param office the office's short code
   */
  public record Person(
      String handle, OfficerId officer, String name, Set<Role> roles, String office) {

    /** Orders the roles. */
    public Person {
      roles = Collections.unmodifiableSortedSet(new TreeSet<>(roles));
    }

    /** Shows the handle only. */
    @Override
    public String toString() {
      return "Person[" + handle + "]";
    }
  }

  /**
   * Who an officer is at the office's own sign-in. A subject means something at its issuer only, so
   * that nobody becomes somebody else by another issuer's word.
   *
   * @param issuer the issuer's address, exactly as its tokens name it
   * @param subject the subject there
   */
  public record Known(String issuer, String subject) {}

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

  /** An account of somebody who is invited. */
  public static Account invited(Person person, Invitation invitation) {
    return new Account(
        person, Standing.INVITED, Optional.of(invitation), Factors.NONE, Optional.empty());
  }

  /** What the officer types to sign in. */
  public String handle() {
    return person.handle();
  }

  /** The identifier under which acts are recorded. */
  public OfficerId officer() {
    return person.officer();
  }

  /** The officer as pages know them. */
  public Officer asOfficer() {
    return new Officer(person.handle(), person.officer(), person.name(), person.roles());
  }

  /** The same account in another standing. */
  public Account standing(Standing now) {
    return new Account(person, now, invitation, factors, known);
  }

  /** The same account with an invitation or without. */
  public Account inviting(Optional<Invitation> now) {
    return new Account(person, standing, now, factors, known);
  }

  /** The same account with its second factors changed. */
  public Account factors(UnaryOperator<Factors> change) {
    return new Account(person, standing, invitation, change.apply(factors), known);
  }

  /** The same account, known to the office's own sign-in as that, or not at all. */
  public Account known(Optional<Known> now) {
    return new Account(person, standing, invitation, factors, now);
  }

  /** Shows the handle only. */
  @Override
  public String toString() {
    return "Account[" + person.handle() + "]";
  }
}
