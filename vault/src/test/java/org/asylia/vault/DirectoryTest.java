package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.AccessAct.Group;
import org.asylia.casefile.AccessAct.GroupKeyed;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.AccessAct.OfficerLeft;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.HybridKey;
import org.asylia.vault.crypto.HybridSecret;
import org.junit.jupiter.api.Test;

class DirectoryTest {
  private static final HybridKey FIRST = HybridSecret.make(new SecureRandom()).publicKey();
  private static final HybridKey SECOND = HybridSecret.make(new SecureRandom()).publicKey();
  private static final Circle SUPERVISORS = new Circle(Group.SUPERVISORS, "NORTH");
  private static final Circle DUTY = new Circle(Group.DUTY, "NORTH");

  private final Directory directory =
      of(
          enrolled(Cast.SUPERVISOR, Role.SUPERVISOR),
          enrolled(Cast.ON_DUTY, Role.PROTECTION_OFFICER),
          enrolled(Cast.REGISTRAR, Role.REGISTRATION_OFFICER),
          enrolled(Cast.ADJUDICATOR, Role.ADJUDICATOR),
          new GroupKeyed(Group.SUPERVISORS, "NORTH", 0, hex(FIRST)),
          new GroupKeyed(Group.SUPERVISORS, "NORTH", 1, hex(SECOND)),
          new GroupKeyed(Group.DUTY, "NORTH", 0, hex(FIRST)),
          new OfficerLeft(Cast.ADJUDICATOR, Leaving.MOVED));

  @Test
  void supervisors_belong_to_both_groups_of_their_office_and_protection_officers_to_one() {
    assertThat(directory.require(Cast.SUPERVISOR).circles()).containsExactly(SUPERVISORS, DUTY);
    assertThat(directory.require(Cast.ON_DUTY).circles()).containsExactly(DUTY);
    assertThat(directory.require(Cast.REGISTRAR).circles()).isEmpty();
    assertThat(directory.members(DUTY))
        .extracting(Directory.Person::officer)
        .containsExactly(Cast.SUPERVISOR, Cast.ON_DUTY);
    assertThat(directory.members(new Circle(Group.DUTY, "SOUTH"))).isEmpty();
    assertThat(directory.circles()).containsExactlyInAnyOrder(SUPERVISORS, DUTY);
  }

  @Test
  void who_has_left_is_nobody_any_more() {
    assertThat(directory.person(Cast.ADJUDICATOR)).isEmpty();
    assertThat(directory.stands(Recipients.of(Cast.ADJUDICATOR))).isFalse();
    assertThat(directory.stands(Recipients.of(Cast.REGISTRAR))).isTrue();
    assertThatThrownBy(() -> directory.require(Cast.ADJUDICATOR))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("is not an officer of this node");
  }

  @Test
  void new_keys_go_to_the_newest_key_of_a_group_alone() {
    assertThat(directory.current(SUPERVISORS))
        .isEqualTo(new Recipients.Recipient("supervisors/NORTH/1", SECOND));
    assertThat(directory.keys(SUPERVISORS)).containsExactly(FIRST, SECOND);
    assertThat(directory.stands("supervisors/NORTH/1")).isTrue();
    assertThat(directory.stands("supervisors/NORTH/0")).isFalse();
    assertThat(directory.stands("supervisors/NORTH/2")).isFalse();
    assertThat(directory.stands("supervisors/SOUTH/0")).isFalse();
    assertThat(directory.stands("recovery")).isTrue();
    assertThatThrownBy(() -> directory.current(new Circle(Group.DUTY, "SOUTH")))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("duty/SOUTH has no key");
  }

  @Test
  void an_officer_is_a_recipient_under_the_enrolled_key() {
    assertThat(directory.require(Cast.REGISTRAR).recipient())
        .isEqualTo(new Recipients.Recipient(Recipients.of(Cast.REGISTRAR), FIRST));
  }

  private static Directory of(Act... acts) {
    List<Recorded> recorded = new ArrayList<>();
    for (Act act : acts) {
      EntryId id = new EntryId(new UUID(3, recorded.size()));
      recorded.add(new Recorded(id, List.of(), Cast.SUPERVISOR, Workshop.NOON, act));
    }
    return new Directory(new OpenedCase(new CaseId(new UUID(1, 1)), Heads.none(), recorded));
  }

  private static Act enrolled(OfficerId officer, Role role) {
    return new OfficerEnrolled(officer, "NORTH", Set.of(role), "00".repeat(32), hex(FIRST));
  }

  private static String hex(HybridKey key) {
    return HexFormat.of().formatHex(key.bytes());
  }
}
