package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.vault.Cast.ADJUDICATOR;
import static org.asylia.vault.Cast.ELSEWHERE;
import static org.asylia.vault.Cast.FEAR;
import static org.asylia.vault.Cast.INTERPRETER;
import static org.asylia.vault.Cast.ON_DUTY;
import static org.asylia.vault.Cast.REGISTRAR;
import static org.asylia.vault.Cast.RESETTLER;
import static org.asylia.vault.Cast.SUPERVISOR;
import static org.asylia.vault.Cast.committed;
import static org.asylia.vault.Workshop.NOON;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.AccessAct.AccessRecovered;
import org.asylia.casefile.AccessAct.AccessRevoked;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.AccessAct.OfficerAssigned;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.Act;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who can open a case, by which keys. */
@ExtendWith(OnPostgres.class)
class AccessTest {
  private static final Projection NONE = (handle, id, added) -> {};

  private static final Act GLASS =
      new GlassBroken("A removal is announced for tonight.", NOON.plus(Duration.ofHours(4)));
  private final Cast cast;
  private final Vault vault;

  AccessTest(OnPostgres.Shared server) {
    cast = new Cast(server.fresh());
    vault = cast.shop.vault;
  }

  @Test
  void a_case_that_is_not_yours_is_as_one_that_is_not_there() {
    OpenedCase nowhere = vault.open(new Reader(ADJUDICATOR, NOON), vault.newCase());
    OpenedCase anothers = cast.seen(ADJUDICATOR);
    assertThat(anothers.heads()).isEqualTo(nowhere.heads());
    assertThat(anothers.acts()).isEqualTo(nowhere.acts()).isEmpty();
    Heads seen = vault.heads(cast.id);
    assertThat(cast.by(ADJUDICATOR, FEAR))
        .isEqualTo(new Appended.Conflict(seen, nowhere.heads(), nowhere.acts()));
    assertThat(vault.heads(cast.id)).isEqualTo(seen);
  }

  @Test
  void who_opened_the_case_sees_it_all_and_no_other_office_anything() {
    assertThat(cast.acts(REGISTRAR)).hasSize(5).contains(Cast.HEALTH, Cast.SECRET);
    assertThat(cast.withheld(REGISTRAR)).isEmpty();
    assertThat(cast.acts(ELSEWHERE)).isEmpty();
  }

  @Test
  void the_offices_supervisor_opens_neither_health_nor_what_was_told_in_confidence() {
    assertThat(cast.acts(SUPERVISOR)).hasSize(5).contains(Cast.NAME, FEAR);
    assertThat(cast.withheld(SUPERVISOR)).containsExactly("MEDICAL Stated", "CONFIDENTIAL Stated");
    assertThat(cast.seen(SUPERVISOR).heads()).isEqualTo(cast.seen(REGISTRAR).heads());
    for (Act hidden : List.of(Cast.HEALTH, Cast.SECRET)) {
      assertThatThrownBy(() -> cast.by(SUPERVISOR, hidden))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining(hidden.part().name());
    }
    cast.assigned(SUPERVISOR, Role.SUPERVISOR);
    assertThat(cast.withheld(SUPERVISOR))
        .as("being assigned as a supervisor gives nothing more")
        .containsExactly("MEDICAL Stated", "CONFIDENTIAL Stated");
  }

  @Test
  void a_supervisor_hands_on_what_supervisors_do_not_see_whoever_wrote_last() {
    cast.assigned(RESETTLER, Role.RESETTLEMENT_OFFICER);
    committed(cast.by(RESETTLER, Cast.HEALTH));
    cast.assigned(ADJUDICATOR, Role.ADJUDICATOR);
    assertThat(cast.withheld(ADJUDICATOR)).isEmpty();
    assertThat(cast.acts(ADJUDICATOR)).contains(Cast.SECRET);
  }

  @Test
  void who_is_assigned_sees_what_the_role_may_see_and_where_the_rest_stands() {
    cast.assigned(ADJUDICATOR, Role.ADJUDICATOR);
    cast.assigned(INTERPRETER, Role.INTERPRETER);
    cast.assigned(RESETTLER, Role.RESETTLEMENT_OFFICER);
    assertThat(cast.withheld(ADJUDICATOR)).isEmpty();
    assertThat(cast.withheld(INTERPRETER))
        .containsExactly("IDENTITY Stated", "MEDICAL Stated", "CONFIDENTIAL Stated");
    assertThat(cast.withheld(RESETTLER)).containsExactly("CONFIDENTIAL Stated");
    assertThat(cast.seen(RESETTLER).heads()).isEqualTo(cast.seen(ADJUDICATOR).heads());
    assertThat(cast.seen(RESETTLER).acts())
        .extracting(r -> r.id())
        .isEqualTo(cast.seen(ADJUDICATOR).acts().stream().map(r -> r.id()).toList());
    cast.assigned(RESETTLER, Role.ADJUDICATOR);
    assertThat(cast.withheld(RESETTLER)).as("a second role adds its parts").isEmpty();
  }

  @Test
  void nobody_adds_to_a_part_they_may_not_see() {
    cast.assigned(RESETTLER, Role.RESETTLEMENT_OFFICER);
    committed(cast.by(RESETTLER, Cast.HEALTH));
    Heads before = vault.heads(cast.id);
    assertThatThrownBy(() -> cast.by(RESETTLER, Cast.SECRET))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("CONFIDENTIAL");
    assertThat(vault.heads(cast.id)).isEqualTo(before);
  }

  @Test
  void what_comes_after_a_revocation_is_sealed_under_new_keys_for_those_who_remain() {
    cast.assigned(ADJUDICATOR, Role.ADJUDICATOR);
    cast.assigned(INTERPRETER, Role.INTERPRETER);
    committed(cast.by(SUPERVISOR, new AccessRevoked(ADJUDICATOR, "Took part before.")));
    committed(cast.by(INTERPRETER, FEAR));

    assertThat(cast.acts(ADJUDICATOR)).isEmpty();
    assertThat(cast.acts(INTERPRETER)).hasSize(9);
    assertThat(cast.withheld(INTERPRETER))
        .containsExactly("IDENTITY Stated", "MEDICAL Stated", "CONFIDENTIAL Stated");
    assertThat(cast.acts(SUPERVISOR)).hasSize(9);
    assertThat(epochs()).containsExactlyInAnyOrder(0, 0, 0, 0, 0, 0, 0, 1, 1);
    assertThat(wraps("officer/" + ADJUDICATOR)).isZero();
    assertThat(wraps("officer/" + INTERPRETER)).isEqualTo(2);
    cast.assigned(ADJUDICATOR, Role.ADJUDICATOR);
    assertThat(cast.acts(ADJUDICATOR)).as("assigned again, with all keys").hasSize(10);
    sound();
  }

  @Test
  void a_case_goes_on_under_new_keys_once_an_officer_has_left() {
    cast.assigned(ADJUDICATOR, Role.ADJUDICATOR);
    committed(vault.leave(ADJUDICATOR, Leaving.COMPROMISED, SUPERVISOR, NOON));
    assertThatThrownBy(() -> cast.seen(ADJUDICATOR)).isInstanceOf(LockedException.class);
    assertThat(vault.unlock(ADJUDICATOR, Cast.words(ADJUDICATOR)))
        .isInstanceOf(Unlocking.Wrong.class);
    committed(cast.by(REGISTRAR, FEAR));
    assertThat(epochs()).containsExactlyInAnyOrder(0, 0, 0, 0, 0, 0, 1);
    assertThat(wraps("officer/" + ADJUDICATOR)).isZero();
    assertThat(cast.acts(SUPERVISOR)).hasSize(7);
    sound();
  }

  @Test
  void a_groups_key_is_replaced_when_a_member_leaves_and_others_keep_what_was() {
    committed(vault.leave(ON_DUTY, Leaving.ENDED, SUPERVISOR, NOON));
    assertThat(wraps("duty/NORTH/0")).isEqualTo(1);
    committed(cast.by(REGISTRAR, FEAR));
    assertThat(wraps("duty/NORTH/1")).isEqualTo(1);
    assertThat(cast.acts(SUPERVISOR)).hasSize(6);
    sound();
  }

  @Test
  void whoever_is_on_duty_opens_a_case_by_breaking_the_glass_first_and_for_four_hours() {
    assertThat(cast.acts(ON_DUTY)).isEmpty();
    assertThat(cast.by(ON_DUTY, FEAR)).isInstanceOf(Appended.Conflict.class);
    committed(cast.by(ON_DUTY, GLASS));
    assertThat(cast.acts(ON_DUTY)).hasSize(6).contains(GLASS, Cast.HEALTH);
    assertThat(cast.withheld(ON_DUTY))
        .as("whoever helps needs the health, not what was told in confidence")
        .containsExactly("CONFIDENTIAL Stated");
    assertThatThrownBy(() -> cast.by(ON_DUTY, Cast.SECRET))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("CONFIDENTIAL");
    committed(cast.by(ON_DUTY, FEAR));
    assertThat(cast.seen(ON_DUTY, NOON.plus(Duration.ofHours(4)).minusSeconds(1)).acts())
        .hasSize(7);
    assertThat(cast.seen(ON_DUTY, NOON.plus(Duration.ofHours(4))).acts()).isEmpty();
    assertThat(cast.seen(ON_DUTY, NOON.minusSeconds(1)).acts()).isEmpty();
    sound();
  }

  @Test
  void the_glass_is_broken_by_those_on_duty_in_the_cases_office_only() {
    assertThat(cast.by(ADJUDICATOR, GLASS)).isInstanceOf(Appended.Conflict.class);
    assertThat(cast.by(ELSEWHERE, GLASS)).isInstanceOf(Appended.Conflict.class);
    assertThat(cast.acts(ELSEWHERE)).isEmpty();
  }

  @Test
  void a_supervisor_who_is_also_on_duty_sees_the_health_only_behind_broken_glass() {
    OfficerId both = Cast.officer(8);
    vault.enrolAndUnlock(
        List.of(Cast.one(both, "NORTH", Role.SUPERVISOR, Role.PROTECTION_OFFICER)),
        cast.shop.keyring.node(),
        NOON);
    vault.unlock(SUPERVISOR, Cast.words(SUPERVISOR)); // gives the newcomer the groups' keys
    assertThat(cast.withheld(both)).containsExactly("MEDICAL Stated", "CONFIDENTIAL Stated");
    committed(cast.by(both, GLASS));
    assertThat(cast.withheld(both)).containsExactly("CONFIDENTIAL Stated");
    assertThat(vault.reads(new Reader(SUPERVISOR, NOON), cast.id).acts())
        .extracting(read -> ((CaseRead) read.act()).because())
        .containsExactly(ReadBecause.SUPERVISION, ReadBecause.GLASS_BROKEN);
  }

  @Test
  void an_interpreter_who_also_supervises_sees_what_either_may_see() {
    OfficerId both = Cast.officer(8);
    vault.enrolAndUnlock(
        List.of(Cast.one(both, "NORTH", Role.SUPERVISOR, Role.INTERPRETER)),
        cast.shop.keyring.node(),
        NOON);
    vault.unlock(SUPERVISOR, Cast.words(SUPERVISOR));
    cast.assigned(both, Role.INTERPRETER);
    assertThat(cast.withheld(both)).containsExactly("MEDICAL Stated", "CONFIDENTIAL Stated");
  }

  @Test
  void the_key_of_those_on_duty_opens_nothing_told_in_confidence_even_off_the_desk() {
    assertThat(parts("duty/NORTH/0"))
        .isEqualTo(Parts.bits(Set.of(Part.IDENTITY, Part.CLAIM, Part.MEDICAL)));
    committed(cast.by(SUPERVISOR, new AccessRevoked(REGISTRAR, "Took part before.")));
    assertThat(cast.acts(SUPERVISOR)).hasSize(6);
    committed(cast.by(ON_DUTY, GLASS));
    assertThat(cast.withheld(ON_DUTY))
        .as("nor after new keys")
        .containsExactly("CONFIDENTIAL Stated");
  }

  @Test
  void custodians_open_a_case_to_a_named_officer_and_only_with_the_right_key() {
    AccessRecovered act =
        new AccessRecovered(
            ADJUDICATOR,
            Role.ADJUDICATOR,
            Set.of(Cast.officer(91), Cast.officer(92)),
            "Everyone assigned has left.");
    Heads before = vault.heads(cast.id);
    assertThatThrownBy(() -> vault.recover(new byte[32], cast.id, act, NOON, NONE))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("does not open case");
    assertThat(vault.heads(cast.id)).isEqualTo(before);

    byte[] seed = Keyring.recoverySeed(HexFormat.of().parseHex("a5".repeat(32)));
    committed(vault.recover(seed, cast.id, act, NOON, NONE));
    assertThat(seed).as("the key is not left behind").containsOnly(0);
    assertThat(cast.acts(ADJUDICATOR)).hasSize(6).contains(act);
    sound();
  }

  @Test
  void only_an_officer_of_this_node_can_be_assigned() {
    assertThatThrownBy(
            () -> cast.by(SUPERVISOR, new OfficerAssigned(Cast.officer(99), Role.ADJUDICATOR)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Enrol the officer first");
  }

  private void sound() {
    assertThat(
            new Verifier(cast.shop.database)
                .verify(Verifier.Options.with(cast.shop.keyring), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Sound.class);
  }

  private long parts(String recipient) {
    return cast.shop.count("SELECT parts FROM key_wrap WHERE recipient = '" + recipient + "'");
  }

  private long wraps(String recipient) {
    return cast.shop.count("SELECT count(*) FROM key_wrap WHERE recipient = '" + recipient + "'");
  }

  private java.util.List<Integer> epochs() {
    return cast.shop
        .database
        .owner()
        .withHandle(handle ->
            handle
                .createQuery("SELECT header FROM entry WHERE case_id = :id")
                .bind("id", cast.id.value())
                .map((row, context) ->
                    org.asylia.vault.record.Header.decode(row.getBytes(1)).epoch())
                .list());
  }
}
