package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.asylia.vault.crypto.XWing;
import org.junit.jupiter.api.Test;

class KeyringTest {
  @Test
  void a_node_lock_opens_for_its_own_node_and_context_only() {
    Keyring keyring = Keyring.of(new byte[32]);
    byte[] locked = keyring.lock(new byte[] {1, 2}, new byte[] {3}, new SecureRandom());
    assertThat(keyring.unlock(locked, new byte[] {3}))
        .hasValueSatisfying(inner -> assertThat(inner).containsExactly(1, 2));
    assertThat(keyring.unlock(locked, new byte[] {4})).isEmpty();
    assertThat(Keyring.of(HexFormat.of().parseHex("01".repeat(32))).unlock(locked, new byte[] {3}))
        .isEmpty();
  }

  @Test
  void a_setting_opens_only_as_what_it_was_sealed_as() {
    Keyring keyring = Keyring.of(new byte[32]);
    byte[] sealed = keyring.sealSetting(new byte[] {1}, new byte[] {2}, new SecureRandom());
    assertThat(keyring.openSetting(sealed, new byte[] {2})).isPresent();
    assertThat(keyring.openSetting(sealed, new byte[] {3})).isEmpty();
    assertThat(keyring.unlock(sealed, new byte[] {2})).isEmpty();
  }

  @Test
  void a_new_root_leaves_the_node_and_its_name_as_they_are() {
    NodeSecrets secrets = NodeSecrets.make(new SecureRandom());
    byte[] recovery = XWing.publicKey(new byte[32]);
    Keyring before = Keyring.of(HexFormat.of().parseHex("01".repeat(32)), secrets, recovery);
    Keyring after = Keyring.of(HexFormat.of().parseHex("02".repeat(32)), secrets, recovery);
    assertThat(after.noteKey().encoded()).isEqualTo(before.noteKey().encoded());
    assertThat(after.postQuantumKey()).isEqualTo(before.postQuantumKey());
    byte[] locked = before.lock(new byte[] {1}, new byte[] {2}, new SecureRandom());
    assertThat(after.unlock(locked, new byte[] {2})).isEmpty();
  }

  @Test
  void a_keyring_never_prints_its_secrets() {
    assertThat(Keyring.of(new byte[32]).toString()).matches("asylia/node/[0-9a-f-]{36}");
  }
}
