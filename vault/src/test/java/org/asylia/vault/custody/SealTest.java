package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.asylia.vault.Keyring;
import org.asylia.vault.VaultException;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.crypto.XWing;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
  private static final NodeSeal TWO_OF_THREE = Ceremony.found(2, 3);

  @TempDir Path folder;

  @Test
  void any_quorum_gives_the_same_keys_and_too_few_give_none() {
    Custodians custodians = new Custodians(TWO_OF_THREE);
    Keyring one = custodians.keyring(Ceremony.of(1, 2));
    Keyring other = custodians.keyring(Ceremony.of(3, 2));
    assertThat(other.noteKey().encoded()).isEqualTo(one.noteKey().encoded());
    assertThat(one.noteKey().name()).isEqualTo(TWO_OF_THREE.name());
    assertThat(one.recoveryPublicKey()).isEqualTo(TWO_OF_THREE.recoveryKey());
    assertThatThrownBy(() -> custodians.keyring(Ceremony.of(2)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("2 custodians are needed");
  }

  @Test
  void more_passphrases_than_are_needed_give_the_same_keys() {
    Keyring all = new Custodians(TWO_OF_THREE).keyring(Ceremony.of(1, 2, 3));
    assertThat(all.noteKey().name()).isEqualTo(TWO_OF_THREE.name());
  }

  @Test
  void a_share_the_node_does_not_have_is_named() {
    assertThatThrownBy(() -> new Custodians(TWO_OF_THREE).keyring(Ceremony.of(1, 4)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("has no share 4; it has [1, 2, 3]");
  }

  @Test
  void a_founding_needs_a_passphrase_of_each_custodian() {
    assertThatThrownBy(() ->
            Ceremony.founder().found(new Quorum(2, 3), Ceremony.passphrases(2), Ceremony.NOON))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3 custodians need as many passphrases; 2");
    NodeSeal made =
        Ceremony.founder()
            .found(Quorum.KIT, Ceremony.passphrases(1), Ceremony.NOON.plusMillis(999));
    assertThat(made.made()).isEqualTo(Ceremony.NOON);
    assertThat(made.generation()).isEqualTo(1);
  }

  @Test
  void no_two_nodes_have_the_same_root_or_recovery_key_and_none_has_a_known_one() {
    NodeSeal one = Ceremony.found(1, 1);
    assertThat(one.recoveryKey())
        .isNotEqualTo(TWO_OF_THREE.recoveryKey())
        .isNotEqualTo(XWing.publicKey(new byte[32]));
    Root root = new Custodians(one).root(Ceremony.of(1));
    try (root;
        Root other = new Custodians(TWO_OF_THREE).root(Ceremony.of(1, 2))) {
      assertThat(root.bytes()).isNotEqualTo(other.bytes()).isNotEqualTo(new byte[32]);
      assertThat(root).hasToString("the root key");
    }
    assertThat(root.bytes()).as("wiped when it is closed").isEqualTo(new byte[32]);
  }

  @Test
  void what_is_sealed_for_a_backup_opens_for_a_quorum_of_custodians_alone() {
    byte[] key = "k".repeat(32).getBytes(UTF_8);
    byte[] about = "which backup".getBytes(UTF_8);
    byte[] sealed =
        BackupKeys.sealer(TWO_OF_THREE, new java.security.SecureRandom()).seal(key, about);
    try (BackupKeys keys = BackupKeys.opener(TWO_OF_THREE, Ceremony.of(1, 3))) {
      assertThat(keys.open(sealed, about)).contains(key);
      assertThat(keys.open(sealed, new byte[0])).isEmpty();
    }
    assertThatThrownBy(() -> BackupKeys.opener(TWO_OF_THREE, Ceremony.of(1)))
        .hasMessageContaining("2 custodians are needed; 1 gave");
  }

  @Test
  void a_wrong_passphrase_is_named_by_its_share() {
    Map<Integer, Passphrase> given = new HashMap<>(Ceremony.of(1));
    given.put(3, Ceremony.wrong());
    assertThatThrownBy(() -> new Custodians(TWO_OF_THREE).keyring(given))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Share 3 does not open");
  }

  @Test
  void a_share_of_another_node_does_not_open_and_is_named() {
    NodeSeal other = Ceremony.found(2, 3);
    NodeSeal mixed = with(TWO_OF_THREE, other.shares().get(1));
    assertThatThrownBy(() -> new Custodians(mixed).keyring(Ceremony.of(1, 2)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("Share 2 does not open");
  }

  @Test
  void a_share_that_opens_but_is_not_the_one_committed_to_is_named() {
    SealedShare right = TWO_OF_THREE.shares().get(1);
    SealedShare replaced =
        SealedShare.seal(
            TWO_OF_THREE.place(2),
            Ceremony.LEAST,
            Ceremony.passphrase(2),
            new byte[32],
            new byte[32],
            new java.security.SecureRandom());
    SealedShare tampered =
        new SealedShare(
            2,
            replaced.hardness(),
            replaced.salt(),
            new SealedHalf(right.root().commitment(), replaced.root().sealed()),
            right.recovery());
    assertThatThrownBy(
            () -> new Custodians(with(TWO_OF_THREE, tampered)).keyring(Ceremony.of(1, 2)))
        .isInstanceOf(ForeignShareException.class)
        .hasMessageContaining("Share 2");
  }

  @Test
  void a_share_replaced_with_its_commitment_shows_when_the_root_is_put_together() {
    SealedShare replaced =
        SealedShare.seal(
            TWO_OF_THREE.place(2),
            Ceremony.LEAST,
            Ceremony.passphrase(2),
            new byte[32],
            new byte[32],
            new java.security.SecureRandom());
    assertThatThrownBy(
            () -> new Custodians(with(TWO_OF_THREE, replaced)).keyring(Ceremony.of(1, 2)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("was changed since it was made");
  }

  @Test
  void a_recovery_key_that_was_exchanged_is_noticed() {
    NodeSeal kit = Ceremony.found(1, 1);
    NodeSeal foreign =
        new NodeSeal(
            kit.generation(),
            kit.made(),
            1,
            1,
            kit.nodeKey(),
            kit.postQuantumKey(),
            TWO_OF_THREE.recoveryKey(),
            kit.sealedSecrets(),
            kit.shares(),
            kit.binding());
    assertThatThrownBy(() -> new Custodians(foreign).keyring(Ceremony.of(1)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("was changed since it was made");
  }

  @Test
  void the_file_is_the_owners_alone_and_reads_back_as_written() throws IOException {
    SealFile file = new SealFile(folder);
    file.create(TWO_OF_THREE);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.path())))
        .isEqualTo("rw-------");
    assertThat(SealText.write(file.read())).isEqualTo(SealText.write(TWO_OF_THREE));
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file.path());
    }
  }

  @Test
  void a_folder_that_holds_a_seal_is_never_founded_again() throws IOException {
    SealFile file = new SealFile(folder);
    file.create(TWO_OF_THREE);
    byte[] before = Files.readAllBytes(file.path());
    assertThatThrownBy(() -> file.create(Ceremony.found(1, 1)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("holds a node already");
    assertThat(Files.readAllBytes(file.path())).isEqualTo(before);
  }

  @Test
  void a_seal_that_others_may_read_is_refused() throws IOException {
    SealFile file = new SealFile(folder);
    file.create(TWO_OF_THREE);
    Files.setPosixFilePermissions(file.path(), PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(file::read).hasMessageContaining("chmod 600");
  }

  @Test
  void a_seal_weakened_below_64_mib_is_refused() {
    String text = new String(SealText.write(TWO_OF_THREE), UTF_8);
    assertThatThrownBy(() -> SealText.read(text.replaceFirst("65536", "1024").getBytes(UTF_8)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("not 1024");
  }

  @Test
  void a_seal_of_a_later_version_says_so() {
    String text = new String(SealText.write(TWO_OF_THREE), UTF_8);
    assertThatThrownBy(
            () -> SealText.read(text.replace("\"version\": 1", "\"version\": 2").getBytes(UTF_8)))
        .isInstanceOf(BadSealException.class)
        .hasMessageContaining("later Asylia");
  }

  @Test
  @Tag("thorough")
  void no_changed_bit_of_the_file_unseals_the_node() {
    NodeSeal kit = Ceremony.found(1, 1);
    byte[] text = SealText.write(kit);
    long seed = 20_260_304L;
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      byte[] changed = text.clone();
      int bit = random.nextInt(text.length * 8);
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThatThrownBy(() -> new Custodians(SealText.read(changed)).keyring(Ceremony.of(1)))
          .as("bit " + bit + ", seed " + seed)
          .isInstanceOf(VaultException.class);
    }
  }

  @Test
  void no_prefix_of_the_file_is_a_seal() {
    byte[] text = SealText.write(Ceremony.found(1, 1));
    for (int length = 0; length < text.length; length++) {
      byte[] prefix = java.util.Arrays.copyOf(text, length);
      assertThatThrownBy(() -> SealText.read(prefix)).isInstanceOf(BadSealException.class);
    }
  }

  @Test
  void one_of_many_and_none_of_any_are_no_quorum() {
    assertThatThrownBy(() -> new Quorum(1, 3)).hasMessageContaining("each custodian alone");
    assertThatThrownBy(() -> new Quorum(0, 0)).hasMessageContaining("0 of 0");
    assertThatThrownBy(() -> new Quorum(2, 17)).hasMessageContaining("2 of 17");
    assertThatThrownBy(() -> new Quorum(3, 2)).hasMessageContaining("3 of 2");
    assertThat(new Quorum(16, 16).needed()).isEqualTo(16);
    assertThat(new Quorum(2, 2)).isNotEqualTo(Quorum.KIT);
  }

  private static NodeSeal with(NodeSeal seal, SealedShare share) {
    List<SealedShare> shares =
        seal.shares().stream().map(s -> s.index() == share.index() ? share : s).toList();
    return new NodeSeal(
        seal.generation(),
        seal.made(),
        seal.needed(),
        seal.custodians(),
        seal.nodeKey(),
        seal.postQuantumKey(),
        seal.recoveryKey(),
        seal.sealedSecrets(),
        shares,
        seal.binding());
  }
}
