package org.asylia.desk.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.Test;

class ScopeTest {
  private static final OfficerId ME = new OfficerId(new UUID(1, 1));

  @Test
  void every_set_of_roles_is_shown_what_is_written_down_here_apart() {
    Role[] all = Role.values();
    for (int bits = 0; bits < 1 << all.length; bits++) {
      Set<Role> roles = EnumSet.noneOf(Role.class);
      for (int role = 0; role < all.length; role++) {
        if ((bits >> role & 1) == 1) {
          roles.add(all[role]);
        }
      }
      for (Optional<String> office :
          java.util.List.of(Optional.of("BKK"), Optional.<String>empty())) {
        assertThat(Scope.of(roles, ME, office))
            .as("%s %s", roles, office)
            .isEqualTo(told(roles, office));
      }
    }
  }

  /** Written apart: who is shown whom. */
  private static Optional<Scope> told(Set<Role> roles, Optional<String> office) {
    boolean leads = roles.contains(Role.SUPERVISOR) && office.isPresent();
    boolean counts = roles.contains(Role.ANALYST);
    boolean isMeasured = roles.contains(Role.ADJUDICATOR) || roles.contains(Role.INTERPRETER);
    if (!leads && !counts && !isMeasured) {
      return Optional.empty();
    }
    return Optional.of(
        leads
            ? new Scope.OfOffice(office.orElseThrow())
            : counts ? new Scope.Nobody() : new Scope.Own(ME));
  }
}
