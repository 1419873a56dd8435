package org.asylia.desk.access;

import java.util.EnumSet;
import java.util.Set;
import org.asylia.casefile.Role;

/**
 * A door is one listed address of the desk: a verb, a path pattern, and who may pass.
 *
 * <p>A controller method without a door stops the desk from starting; an address without a door is
 * refused to everyone.
 *
 * @param verb the HTTP method
 * @param pattern the path as written in the controller's mapping, for example {@code /cases/{id}}
 * @param keeper who may pass
 * @param proof whether being signed in is enough
 */
public record Door(Verb verb, String pattern, Keeper keeper, Proof proof) {

  /** A keeper decides who may pass a door. */
  public sealed interface Keeper {}

  /** Everyone may pass, signed in or not. */
  public record Everyone() implements Keeper {}

  /**
   * Only officers who hold one of the roles may pass.
   *
   * @param roles at least one role
   */
  public record Only(Set<Role> roles) implements Keeper {
    public Only {
      if (roles.isEmpty()) {
        throw new IllegalArgumentException(
            "A door needs at least one role. Maybe Door.forEveryone was meant.");
      }
      roles = Set.copyOf(roles);
    }
  }

  /** A proof is what a door asks of an officer beyond being signed in. */
  public sealed interface Proof {}

  /** Being signed in is enough. */
  public record SignedIn() implements Proof {}

  /**
   * The officer must have shown a second factor within the last minutes.
   *
   * @param forms the values of the hidden field {@code do} for which this holds; empty for all
   */
  public record SteppedUp(Set<String> forms) implements Proof {
    /** Copies the set. */
    public SteppedUp {
      forms = Set.copyOf(forms);
    }

    /** Whether a request with this value of {@code do} needs the proof. */
    public boolean asksFor(String form) {
      return forms.isEmpty() || forms.contains(form);
    }
  }

  /** A door that everyone may pass, such as the sign-in page. */
  public static Door forEveryone(Verb verb, String pattern) {
    return new Door(verb, pattern, new Everyone(), new SignedIn());
  }

  /** A door for every signed-in officer, whatever the role. */
  public static Door forOfficers(Verb verb, String pattern) {
    return new Door(verb, pattern, new Only(EnumSet.allOf(Role.class)), new SignedIn());
  }

  /** A door for officers who hold {@code role} or one of {@code more}. */
  public static Door forRoles(Verb verb, String pattern, Role role, Role... more) {
    return new Door(verb, pattern, new Only(EnumSet.of(role, more)), new SignedIn());
  }

  /**
   * The same door for officers who have just shown their second factor; others are asked for it on
   * the way, and lose nothing they typed.
   *
   * @param forms the values of the hidden field {@code do} for which this holds; none for all
   */
  public Door steppedUp(String... forms) {
    return new Door(verb, pattern, keeper, new SteppedUp(Set.of(forms)));
  }

  /** The name under which Spring Security knows a role, for example {@code ROLE_CUSTODIAN}. */
  public static String authority(Role role) {
    return "ROLE_" + role.name();
  }

  /** Whether this door opens for somebody who holds {@code roles}. */
  public boolean opensFor(Set<Role> roles) {
    return switch (keeper) {
      case Everyone() -> true;
      case Only(Set<Role> needed) -> needed.stream().anyMatch(roles::contains);
    };
  }
}
