package org.asylia.vault.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.asylia.vault.VaultException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealFileTest {
  private static final NodeSeal SEAL = Ceremony.found(1, 1);
  private static final NodeSeal NEXT = Ceremony.found(1, 1);

  @TempDir Path folder;

  @Test
  void a_folder_without_a_seal_says_how_to_get_one() {
    SealFile file = new SealFile(folder);
    assertThat(file.exists()).isFalse();
    assertThat(file.next()).isEmpty();
    assertThatThrownBy(file::read)
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("There is no node.seal in " + folder)
        .hasMessageContaining("asylia init");
    file.create(SEAL);
    assertThat(file.exists()).isTrue();
    assertThat(file.path()).isEqualTo(folder.resolve("node.seal"));
  }

  @Test
  void what_a_killed_process_left_is_written_over() throws IOException {
    Path left = folder.resolve(".node.seal.new");
    Files.writeString(left, "half of a se");
    SealFile file = new SealFile(folder);
    file.create(SEAL);
    assertThat(SealText.write(file.read())).isEqualTo(SealText.write(SEAL));
    assertThat(left).doesNotExist();
  }

  @Test
  void the_next_seal_waits_beside_the_one_in_force_and_then_replaces_it() {
    SealFile file = new SealFile(folder);
    file.create(SEAL);
    file.prepare(SEAL);
    file.prepare(NEXT);
    assertThat(file.next().map(SealText::write)).contains(SealText.write(NEXT));
    assertThat(SealText.write(file.read())).isEqualTo(SealText.write(SEAL));
    file.takeNext();
    assertThat(SealText.write(file.read())).isEqualTo(SealText.write(NEXT));
    assertThat(file.next()).isEmpty();
  }

  @Test
  void where_no_seal_can_be_written_the_folder_is_named() {
    SealFile nowhere = new SealFile(folder.resolve("none"));
    assertThatThrownBy(() -> nowhere.create(SEAL)).hasMessageContaining("could not be written");
    assertThatThrownBy(() -> nowhere.prepare(SEAL)).hasMessageContaining("could not be written");
    assertThatThrownBy(nowhere::takeNext).hasMessageContaining("could not be written into");
  }

  @Test
  void a_folder_in_the_place_of_the_seal_is_no_seal() throws IOException {
    Files.createDirectory(
        folder.resolve("node.seal"),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    assertThatThrownBy(() -> new SealFile(folder).read())
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("could not be read");
  }

  @Test
  void a_file_far_too_long_is_not_read_at_all() throws IOException {
    SealFile file = new SealFile(folder);
    file.create(SEAL);
    Files.writeString(file.path(), " ".repeat(64 * 1024));
    assertThatThrownBy(file::read).hasMessageContaining("is not the seal of a node");
    Files.writeString(file.path(), " ".repeat(64 * 1024 + 1));
    assertThatThrownBy(file::read).hasMessageContaining("is too long for a seal");
  }

  @Test
  void a_data_folder_that_is_not_there_cannot_be_claimed() {
    assertThatThrownBy(() -> NodeLock.take(folder.resolve("none")))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("cannot be used as a data folder");
  }
}
