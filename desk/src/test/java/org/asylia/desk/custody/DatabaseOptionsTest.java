package org.asylia.desk.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** How a PostgreSQL of the office is named. */
class DatabaseOptionsTest {
  @TempDir Path folder;

  @Command
  private static final class Line {
    @Mixin private DatabaseOptions database = new DatabaseOptions();
  }

  private static DatabaseOptions read(String... arguments) {
    Line line = new Line();
    new CommandLine(line).parseArgs(arguments);
    return line.database;
  }

  @Test
  void a_database_on_another_machine_must_show_a_certificate_that_is_checked() {
    for (String url :
        new String[] {
          "jdbc:postgresql://db.example/asylia",
          "jdbc:postgresql://db.example:5432/asylia?sslmode=require",
          "jdbc:postgresql://db.example/asylia?sslmode=verify-ca",
          "jdbc:postgresql://db.example/asylia?sslmode=verify-full&sslmode=disable",
          "jdbc:postgresql://127.0.0.1,db.example/asylia",
          "jdbc:postgresql:asylia?host=db.example",
          "jdbc:other://127.0.0.1/asylia"
        }) {
      assertThatThrownBy(() -> read("--database", url).access())
          .as(url)
          .isInstanceOf(RefusedException.class)
          .hasMessageContaining("sslmode=verify-full")
          .hasMessageContaining("Nothing was started");
    }
  }

  @Test
  void here_or_with_a_checked_certificate_it_is_taken_with_its_password_from_a_file()
      throws IOException {
    Path words = Files.writeString(folder.resolve("words"), "of the database\n");
    for (String url :
        new String[] {
          "jdbc:postgresql://db.example:5432/asylia?sslmode=verify-full",
          "jdbc:postgresql://127.0.0.1:5432/asylia",
          "jdbc:postgresql://localhost/asylia",
          "jdbc:postgresql://[::1]:5432/asylia"
        }) {
      var access = read("--database", url, "--database-password-from", words.toString()).access();
      assertThat(access.orElseThrow().url()).isEqualTo(url);
      assertThat(access.orElseThrow().login().password()).isEqualTo("of the database");
      assertThat(access.orElseThrow().toString()).doesNotContain("of the database");
    }
    assertThat(read().access()).isEmpty();
  }
}
