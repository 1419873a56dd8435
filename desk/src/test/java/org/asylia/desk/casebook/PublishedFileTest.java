package org.asylia.desk.casebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedFileTest {
  private static final Set<String> VOCABULARY = Set.of("facts.nk_by_birth", "findings.exclusion");

  @TempDir Path folder;

  @Test
  void a_file_that_is_not_there_is_named() {
    assertThatThrownBy(() -> PublishedFile.open(folder.resolve("none.json")))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("none.json")
        .hasMessageContaining("Nothing was replayed");
  }

  @Test
  void a_folder_is_not_a_file() {
    assertThatThrownBy(() -> PublishedFile.open(folder))
        .isInstanceOf(UnreadableFileException.class);
  }

  @Test
  void broken_json_is_refused_with_its_place() throws IOException {
    Path file = write("{\"schema\":\"decisions/1\",\n\"decisions\":[{\"id\":\"A\",]}");
    assertThatThrownBy(() -> PublishedFile.open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("line 2, column");
  }

  @Test
  void a_file_that_ends_too_soon_is_refused() throws IOException {
    Path file = write("{\"schema\":\"decisions/1\",\"decisions\":[{\"id\":\"A\"}");
    assertThatThrownBy(() -> PublishedFile.open(file))
        .isInstanceOf(UnreadableFileException.class)
        .hasMessageContaining("not whole JSON");
  }

  @Test
  void another_schema_is_refused_and_the_right_one_named() throws IOException {
    for (String text :
        List.of(
            "{\"schema\":\"decisions/2\",\"decisions\":[]}",
            "{\"decisions\":[]}",
            "{\"schema\":\"decisions/1\"}",
            "{\"schema\":\"decisions/1\",\"decisions\":{}}",
            "[]",
            "7")) {
      Path file = write(text);
      assertThatThrownBy(() -> PublishedFile.open(file))
          .as(text)
          .isInstanceOf(UnreadableFileException.class)
          .hasMessageContaining("\"decisions/1\"");
    }
  }

  @Test
  void deep_nesting_and_an_empty_file_are_refused_and_not_thrown_at_people() throws IOException {
    for (String text : List.of("", "{\"a\":" + "[".repeat(100_000))) {
      Path file = write(text);
      assertThatThrownBy(() -> PublishedFile.open(file))
          .isInstanceOf(UnreadableFileException.class);
    }
  }

  @Test
  void the_schema_may_stand_after_the_rows() throws IOException, UnreadableFileException {
    Path file = write("{\"decisions\":[{\"id\":\"A\"},3],\"schema\":\"decisions/1\"}");
    assertThat(PublishedFile.open(file).rows()).isEqualTo(2);
  }

  @Test
  void a_row_keeps_what_a_replay_may_read_and_names_the_rest()
      throws IOException, UnreadableFileException {
    Path file =
        write(
            "{\"schema\":\"decisions/1\",\"decisions\":[{\"id\":\"A\",\"weather\":[1],"
                + "\"facts\":{\"nk_by_birth\":\"yes\",\"new\":1},"
                + "\"findings\":{\"exclusion\":null,\"wff_dprk\":\"yes\"}}]}");
    PublishedRow row = rows(file).getFirst();
    assertThat(row.id()).isEqualTo("A");
    assertThat(row.facts()).isTrue();
    assertThat(row.fields()).containsOnlyKeys("facts.nk_by_birth");
    assertThat(row.unread()).containsExactlyInAnyOrder("weather", "facts.new", "findings.wff_dprk");
  }

  @Test
  void a_far_too_long_text_is_unusable_and_not_an_error()
      throws IOException, UnreadableFileException {
    String huge = "x".repeat(3_000_000);
    Path file =
        write(
            "{\"schema\":\"decisions/1\",\"decisions\":[{\"id\":\"A\",\"note\":\""
                + huge
                + "\",\"facts\":{\"nk_by_birth\":\""
                + huge
                + "\"}}]}");
    assertThat(rows(file).getFirst().fields())
        .containsEntry(
            "facts.nk_by_birth", new PublishedRow.Written.Unusable("a text of 3000000 characters"));
  }

  @Test
  void many_rows_are_read_one_at_a_time() throws IOException, UnreadableFileException {
    Path file = folder.resolve("many.json");
    int many = 200_000;
    try (Writer out = Files.newBufferedWriter(file)) {
      out.write("{\"schema\":\"decisions/1\",\"decisions\":[");
      for (int i = 0; i < many; i++) {
        out.write((i == 0 ? "" : ",") + "{\"id\":\"R" + i + "\"}");
      }
      out.write("]}");
    }
    long[] last = {0};
    PublishedFile.open(file).forEach(VOCABULARY, row -> last[0] = row.number());
    assertThat(last[0]).isEqualTo(many);
  }

  private static List<PublishedRow> rows(Path file) throws UnreadableFileException {
    List<PublishedRow> rows = new ArrayList<>();
    PublishedFile.open(file).forEach(VOCABULARY, rows::add);
    return rows;
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("file.json"), text);
  }
}
