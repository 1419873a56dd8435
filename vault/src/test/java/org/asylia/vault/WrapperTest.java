package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.asylia.vault.crypto.HybridSecret;
import org.junit.jupiter.api.Test;

class WrapperTest {
  private static final CaseId CASE = new CaseId(new UUID(1, 2));
  private static final OfficerId OFFICER = new OfficerId(new UUID(3, 4));
  private final SecureRandom random = new SecureRandom();
  private final HybridSecret secret = HybridSecret.make(random);
  private final Wrapper node = new Wrapper(Keyring.of(new byte[32]), random);
  private final Recipients.Recipient officer =
      new Recipients.Recipient(Recipients.of(OFFICER), secret.publicKey());
  private final Map<Part, byte[]> keys =
      Map.of(
          Part.IDENTITY,
          key(1),
          Part.CLAIM,
          key(2),
          Part.MEDICAL,
          key(3),
          Part.CONFIDENTIAL,
          key(4));

  @Test
  void a_wrap_holds_the_keys_of_its_parts_and_never_the_identity_key() {
    KeyWrap wrap = node.keys(CASE, 0, officer, Role.RESETTLEMENT_OFFICER.parts(), keys);
    assertThat(Parts.of(wrap.parts()))
        .containsExactlyInAnyOrder(Part.IDENTITY, Part.CLAIM, Part.MEDICAL);
    assertThat(wrap.shaped()).isTrue();
    Map<Part, byte[]> opened = node.openKeys(wrap, secret).orElseThrow();
    assertThat(opened).containsOnlyKeys(Part.CLAIM, Part.MEDICAL);
    assertThat(opened.get(Part.MEDICAL)).isEqualTo(key(3));
  }

  @Test
  void a_wrap_opens_for_its_own_case_epoch_parts_recipient_and_node_only() {
    KeyWrap w = node.keys(CASE, 0, officer, Set.of(Part.CLAIM), keys);
    assertThat(node.openKeys(w, secret)).isPresent();
    CaseId other = new CaseId(new UUID(1, 3));
    for (KeyWrap changed :
        new KeyWrap[] {
          new KeyWrap(other, 0, w.recipient(), w.parts(), w.algorithm(), w.wrapped()),
          new KeyWrap(CASE, 1, w.recipient(), w.parts(), w.algorithm(), w.wrapped()),
          new KeyWrap(CASE, 0, Recipients.RECOVERY, w.parts(), w.algorithm(), w.wrapped()),
          new KeyWrap(CASE, 0, w.recipient(), w.parts() * 2, w.algorithm(), w.wrapped()),
          new KeyWrap(CASE, 0, w.recipient(), w.parts(), 1, w.wrapped())
        }) {
      assertThat(node.openKeys(changed, secret)).isEmpty();
      assertThat(node.ours(changed)).isFalse();
    }
    assertThat(node.openKeys(w, HybridSecret.make(random))).isEmpty();
    Keyring stranger = Keyring.of(HexFormat.of().parseHex("01".repeat(32)));
    assertThat(new Wrapper(stranger, random).openKeys(w, secret))
        .as("an officer's private key opens nothing without the node's root")
        .isEmpty();
  }

  @Test
  void an_identity_key_opens_under_the_registry_key_of_its_node_only() {
    KeyWrap wrap = node.identity(CASE, 3, key(9));
    assertThat(node.openIdentity(wrap)).hasValueSatisfying(k -> assertThat(k).isEqualTo(key(9)));
    Keyring stranger = Keyring.of(HexFormat.of().parseHex("01".repeat(32)));
    assertThat(new Wrapper(stranger, random).openIdentity(wrap)).isEmpty();
  }

  @Test
  void keys_that_are_not_at_hand_are_not_wrapped() {
    assertThatThrownBy(
            () -> node.keys(CASE, 0, officer, Set.of(Part.MEDICAL), Map.of(Part.CLAIM, key(1))))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Ask a supervisor");
  }

  @Test
  void a_groups_key_opens_for_its_member_only() {
    HybridSecret group = HybridSecret.make(random);
    Circle.Keyed circle = Circle.parse("duty/HQ/2").orElseThrow();
    GroupWrap wrap = node.group(circle, officer, group);
    assertThat(wrap.wrapped()).hasSize(GroupWrap.LENGTH);
    assertThat(node.openGroup(wrap, secret).orElseThrow().seed()).isEqualTo(group.seed());
    assertThat(node.openGroup(wrap, HybridSecret.make(random))).isEmpty();
    GroupWrap moved = new GroupWrap("supervisors/HQ", 2, wrap.recipient(), wrap.wrapped());
    assertThat(node.openGroup(moved, secret)).isEmpty();
  }

  @Test
  void a_recipient_has_one_way_of_being_written() {
    assertThat(Recipients.known("registry")).isTrue();
    assertThat(Recipients.known("officer/" + OFFICER)).isTrue();
    assertThat(Recipients.known("supervisors/HQ/0")).isTrue();
    for (String bad :
        new String[] {
          "node",
          "officer/1-1-1-1-1",
          "supervisors/hq/0",
          "supervisors/HQ/00",
          "duty/HQ",
          "",
          "officer/" + OFFICER + "/0",
          "analysts/HQ/0",
          "duty/HQ/-1",
          "duty/HQ/9999999999"
        }) {
      assertThat(Recipients.known(bad)).as(bad).isFalse();
    }
  }

  private static byte[] key(int of) {
    byte[] key = new byte[32];
    key[0] = (byte) of;
    return key;
  }
}
