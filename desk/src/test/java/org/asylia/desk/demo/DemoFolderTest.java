package org.asylia.desk.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.asylia.desk.demo.DemoFolder.RefusedFolderException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoFolderTest {
  @TempDir private Path home = Path.of("");

  @Test
  void a_new_demonstration_lies_in_a_folder_only_its_owner_reads() throws IOException {
    DemoFolder folder = DemoFolder.open(home.resolve("demo"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path())))
        .isEqualTo("rwx------");
    assertThat(folder.loaded()).isFalse();
  }

  @Test
  void a_folder_that_holds_anything_else_is_refused_and_left_as_it_is() throws IOException {
    Path real = Files.createDirectory(home.resolve("real"));
    Files.writeString(real.resolve("node.key"), "kept");
    assertThatThrownBy(() -> DemoFolder.open(real))
        .isInstanceOf(RefusedFolderException.class)
        .hasMessageContaining("Nothing was opened or changed");
    try (var entries = Files.list(real)) {
      assertThat(entries.map(p -> p.getFileName().toString())).containsExactly("node.key");
    }
  }

  @Test
  void a_file_in_place_of_the_folder_is_refused() throws IOException {
    Path file = Files.writeString(home.resolve("file"), "kept");
    assertThatThrownBy(() -> DemoFolder.open(file)).isInstanceOf(RefusedFolderException.class);
    assertThat(Files.readString(file)).isEqualTo("kept");
  }

  @Test
  void a_demonstration_is_opened_again_with_the_present_it_began_in() throws IOException {
    DemoFolder first = DemoFolder.open(home.resolve("demo"));
    first.markLoaded();
    DemoFolder again = DemoFolder.open(home.resolve("demo"));
    assertThat(again.loaded()).isTrue();
    assertThat(again.begun()).isEqualTo(first.begun());
  }
}
