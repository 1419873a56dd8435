package org.asylia.desk.site;

import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.demo.Enrolment;
import org.asylia.desk.node.Node;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Signs in the chosen officer if, and only if, the roster allows sign-in by choice. The session in
 * which the officer's keys are unlocked goes with the authentication as its details.
 */
final class SignInByChoice implements AuthenticationProvider {

  private final Roster roster;
  private final Node node;

  SignInByChoice(Roster roster, Node node) {
    this.roster = roster;
    this.node = node;
  }

  @Override
  public Authentication authenticate(Authentication attempt) {
    if (!roster.signsInByChoice()) {
      throw new BadCredentialsException("This roster does not sign anybody in by choice.");
    }
    return roster
        .officer(attempt.getName())
        .map(this::signedIn)
        .orElseThrow(() -> new BadCredentialsException("There is no such officer."));
  }

  private Authentication signedIn(Officer officer) {
    List<GrantedAuthority> authorities =
        officer.rolesInOrder().stream()
            .map(Door::authority)
            .<GrantedAuthority>map(SimpleGrantedAuthority::new)
            .toList();
    UsernamePasswordAuthenticationToken token =
        UsernamePasswordAuthenticationToken.authenticated(officer, "", authorities);
    token.setDetails(Enrolment.unlock(officer, node));
    return token;
  }

  @Override
  public boolean supports(Class<?> attempt) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
  }
}
