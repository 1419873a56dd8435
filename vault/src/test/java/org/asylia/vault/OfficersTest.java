package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.vault.Cast.ADJUDICATOR;
import static org.asylia.vault.Cast.REGISTRAR;
import static org.asylia.vault.Cast.SUPERVISOR;
import static org.asylia.vault.Cast.committed;
import static org.asylia.vault.Cast.officer;
import static org.asylia.vault.Workshop.NOON;

import java.util.List;
import java.util.Set;
import org.asylia.casefile.AccessAct.Leaving;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Officers' keys: when they are in memory, and what unlocks them. */
@ExtendWith(OnPostgres.class)
class OfficersTest {
  private final Cast cast;
  private final Vault vault;

  OfficersTest(OnPostgres.Shared server) {
    cast = new Cast(server.fresh());
    vault = cast.shop.vault;
  }

  @Test
  void nothing_is_opened_or_added_in_the_name_of_an_officer_whose_keys_are_locked() {
    vault.lock(REGISTRAR);
    Heads before = vault.heads(cast.id);
    assertThatThrownBy(() -> cast.seen(REGISTRAR))
        .isInstanceOf(LockedException.class)
        .hasMessageContaining("must sign in first");
    assertThatThrownBy(() -> cast.by(REGISTRAR, Cast.FEAR)).isInstanceOf(LockedException.class);
    assertThat(vault.heads(cast.id)).isEqualTo(before);
  }

  @Test
  void keys_stay_in_memory_until_the_last_session_of_an_officer_ends() {
    vault.lock(REGISTRAR);
    OfficerSession first = unlocked(REGISTRAR);
    OfficerSession second = unlocked(REGISTRAR);
    first.close();
    first.close();
    assertThat(vault.unlocked(REGISTRAR)).isTrue();
    assertThat(cast.acts(REGISTRAR)).hasSize(5);
    second.close();
    assertThat(vault.unlocked(REGISTRAR)).isFalse();
  }

  @Test
  void locking_ends_every_session_at_once() {
    vault.lock(REGISTRAR);
    unlocked(REGISTRAR);
    OfficerSession second = unlocked(REGISTRAR);
    vault.lock(REGISTRAR);
    assertThat(vault.unlocked(REGISTRAR)).isFalse();
    second.close();
    assertThat(vault.unlocked(REGISTRAR)).isFalse();
  }

  @Test
  void a_wrong_passphrase_and_an_officer_who_is_not_there_are_told_the_same() {
    assertThat(vault.unlock(REGISTRAR, Cast.words(ADJUDICATOR)))
        .isEqualTo(new Unlocking.Wrong())
        .isEqualTo(vault.unlock(officer(99), Cast.words(officer(99))));
  }

  @Test
  void a_duress_passphrase_is_known_and_unlocks_nothing() {
    vault.lock(REGISTRAR);
    assertThat(vault.setDuress(REGISTRAR, Cast.words(ADJUDICATOR), words("forced"))).isFalse();
    assertThat(vault.setDuress(REGISTRAR, Cast.words(REGISTRAR), Cast.words(REGISTRAR)))
        .as("not the officer's own")
        .isFalse();
    assertThat(vault.unlock(REGISTRAR, words("forced"))).isEqualTo(new Unlocking.Wrong());
    assertThat(vault.setDuress(REGISTRAR, Cast.words(REGISTRAR), words("forced"))).isTrue();
    assertThat(vault.unlock(REGISTRAR, words("forced"))).isEqualTo(new Unlocking.Duress());
    assertThat(vault.unlocked(REGISTRAR)).isFalse();
    assertThat(cast.shop.count("SELECT count(DISTINCT length(duress)) FROM officer_key"))
        .as("a row does not tell whether one was set")
        .isEqualTo(1);
    unlocked(REGISTRAR);
  }

  @Test
  void a_passphrase_is_changed_by_who_knows_it_and_the_keys_stay() {
    Passphrase fresh = words("another one");
    assertThat(vault.changePassphrase(REGISTRAR, words("wrong"), fresh)).isFalse();
    assertThat(vault.changePassphrase(REGISTRAR, Cast.words(REGISTRAR), fresh)).isTrue();
    vault.lock(REGISTRAR);
    assertThat(vault.unlock(REGISTRAR, Cast.words(REGISTRAR))).isEqualTo(new Unlocking.Wrong());
    assertThat(vault.unlock(REGISTRAR, fresh)).isInstanceOf(Unlocking.Unlocked.class);
    assertThat(cast.acts(REGISTRAR)).hasSize(5);
  }

  @Test
  void who_joins_a_group_later_has_its_key_once_another_member_signs_in() {
    OfficerId deputy = officer(20);
    vault.lock(SUPERVISOR);
    committed(
        vault.enrol(deputy, "NORTH", Set.of(Role.SUPERVISOR), Cast.words(deputy), REGISTRAR, NOON));
    unlocked(deputy);
    assertThatThrownBy(() -> cast.seen(deputy))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("when another member of the group signs in");
    unlocked(SUPERVISOR);
    assertThat(cast.acts(deputy)).hasSize(5);
  }

  @Test
  void who_is_enrolled_by_a_member_has_the_groups_key_at_once() {
    OfficerId deputy = officer(21);
    committed(
        vault.enrol(
            deputy, "NORTH", Set.of(Role.SUPERVISOR), Cast.words(deputy), SUPERVISOR, NOON));
    unlocked(deputy);
    assertThat(cast.acts(deputy)).hasSize(5);
  }

  @Test
  void the_first_supervisor_of_an_office_at_work_reads_what_was_opened_before() {
    OfficerId registrar = officer(30);
    OfficerId first = officer(31);
    join(registrar, Role.REGISTRATION_OFFICER);
    unlocked(registrar);
    CaseId begun = vault.newCase();
    Draft opening = vault.draft(registrar, NOON, Workshop.opened());
    committed(vault.append(begun, Heads.none(), List.of(opening)));
    assertThat(waiting("WEST")).as("the keys of two groups without a member").isEqualTo(2);

    join(first, Role.SUPERVISOR);
    unlocked(first);
    assertThat(vault.open(new Reader(first, NOON), begun).acts()).hasSize(1);
    assertThat(waiting("WEST")).as("are the node's no longer").isZero();
    sound();
  }

  @Test
  void when_the_last_member_of_a_group_leaves_its_next_key_waits_for_whoever_comes() {
    OfficerId only = officer(32);
    OfficerId next = officer(33);
    join(only, Role.SUPERVISOR);
    committed(vault.leave(only, Leaving.ENDED, cast.shop.keyring.node(), NOON));
    assertThat(waiting("WEST")).isEqualTo(2);
    join(next, Role.SUPERVISOR);
    assertThat(waiting("WEST")).isZero();
    unlocked(next);
    CaseId begun = vault.newCase();
    Draft opening = vault.draft(next, NOON, Workshop.opened());
    committed(vault.append(begun, Heads.none(), List.of(opening)));
    assertThat(vault.open(new Reader(next, NOON), begun).acts()).hasSize(1);
    sound();
  }

  @Test
  void a_groups_only_member_who_is_enrolled_anew_gets_a_new_key_of_the_group() {
    OfficerId only = officer(34);
    join(only, Role.SUPERVISOR);
    join(only, Role.SUPERVISOR);
    unlocked(only);
    CaseId begun = vault.newCase();
    Draft opening = vault.draft(only, NOON, Workshop.opened());
    committed(vault.append(begun, Heads.none(), List.of(opening)));
    assertThat(vault.open(new Reader(only, NOON), begun).acts()).hasSize(1);
    sound();
  }

  private void join(OfficerId officer, Role role) {
    committed(
        vault.enrol(
            officer, "WEST", Set.of(role), Cast.words(officer), cast.shop.keyring.node(), NOON));
  }

  private long waiting(String office) {
    return cast.shop.count(
        "SELECT count(*) FROM group_wrap WHERE recipient = 'node' AND circle LIKE '%/"
            + office
            + "'");
  }

  private void sound() {
    assertThat(
            new Verifier(cast.shop.database)
                .verify(Verifier.Options.with(cast.shop.keyring), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void keys_sealed_too_weakly_are_not_tried() {
    cast.shop
        .database
        .owner()
        .useHandle(handle -> handle.execute("UPDATE officer_key SET memory_kib = 1024"));
    assertThatThrownBy(() -> vault.unlock(REGISTRAR, Cast.words(REGISTRAR)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("65536");
  }

  @Test
  void secrets_are_never_printed() {
    assertThat(OfficerSecrets.make(new java.security.SecureRandom()).toString())
        .isEqualTo("an officer's private keys");
  }

  private OfficerSession unlocked(OfficerId officer) {
    if (vault.unlock(officer, Cast.words(officer))
        instanceof Unlocking.Unlocked(OfficerSession session)) {
      return session;
    }
    throw new AssertionError("the passphrase does not unlock");
  }

  private static Passphrase words(String words) {
    return Passphrase.of(words.toCharArray());
  }
}
