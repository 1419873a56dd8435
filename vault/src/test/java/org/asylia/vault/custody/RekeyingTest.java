package org.asylia.vault.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import org.asylia.vault.Keyring;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RekeyingTest {
  private static final Passphrase NEW = Passphrase.of("another river altogether".toCharArray());

  @TempDir Path folder;

  @Test
  void the_node_keeps_its_name_and_the_old_shares_open_nothing_any_more() {
    SealFile file = founded();
    Keyring before = new Custodians(file.read()).keyring(Ceremony.of(1, 2));
    List<Sheet> oldSheets = Sheet.of(file.read());
    Rekeying rekeying = new Rekeying(file);
    NodeSeal next = begin(rekeying);
    Keyring after = rekeying.keyring(next, Map.of(1, NEW));
    rekeying.end();
    assertThat(after.noteKey().encoded()).isEqualTo(before.noteKey().encoded());
    assertThat(after.recoveryPublicKey()).isEqualTo(before.recoveryPublicKey());
    NodeSeal now = file.read();
    assertThat(now.generation()).isEqualTo(2);
    assertThatThrownBy(() -> new Custodians(now).keyring(Ceremony.of(1)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Share 1 does not open");
    assertThatThrownBy(() -> new Restorer(List.of(oldSheets.get(0), Sheet.of(now).get(0))))
        .isInstanceOf(BadSealException.class);
  }

  @Test
  void until_it_ends_the_old_seal_is_in_force_and_the_new_one_waits() {
    SealFile file = founded();
    Rekeying rekeying = new Rekeying(file);
    assertThat(rekeying.begun()).isEmpty();
    begin(rekeying);
    assertThat(file.read().generation()).isEqualTo(1);
    assertThat(new Rekeying(file).begun())
        .hasValueSatisfying(next -> assertThat(next.generation()).isEqualTo(2));
    rekeying.end();
    assertThat(new Rekeying(file).begun()).isEmpty();
  }

  @Test
  void a_wrong_passphrase_begins_nothing() {
    SealFile file = founded();
    Map<Integer, Passphrase> wrong = Map.of(1, Ceremony.passphrase(1), 2, Ceremony.wrong());
    assertThatThrownBy(() ->
            new Rekeying(file)
                .begin(
                    wrong,
                    Ceremony.founder(),
                    Quorum.KIT,
                    List.of(NEW),
                    new SecureRandom(),
                    Ceremony.NOON))
        .hasMessageContaining("Share 2 does not open");
    assertThat(folder.resolve("node.seal.next")).doesNotExist();
  }

  @Test
  void two_nodes_never_run_on_one_folder() {
    try (NodeLock _ = NodeLock.take(folder)) {
      assertThatThrownBy(() -> NodeLock.take(folder))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("already");
    }
    try (NodeLock again = NodeLock.take(folder)) {
      assertThat(Files.exists(folder.resolve("node.lock"))).isTrue();
      assertThat(again).isNotNull();
    }
  }

  private NodeSeal begin(Rekeying rekeying) {
    return rekeying.begin(
        Ceremony.of(1, 2),
        Ceremony.founder(),
        Quorum.KIT,
        List.of(NEW),
        new SecureRandom(),
        Ceremony.NOON);
  }

  private SealFile founded() {
    SealFile file = new SealFile(folder);
    file.create(Ceremony.found(2, 3));
    return file;
  }
}
