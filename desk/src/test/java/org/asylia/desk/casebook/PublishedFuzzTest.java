package org.asylia.desk.casebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whatever file is handed over as published decisions, it is read or refused by name. */
class PublishedFuzzTest {
  @FuzzTest
  void any_text_is_a_day_or_none(byte[] bytes) {
    assertThat(PublishedDay.read(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }

  @FuzzTest
  void any_file_is_read_or_refused(byte[] bytes) throws IOException {
    Path file = Files.createTempFile("published", ".json");
    try {
      Files.write(file, bytes);
      assertThat(PublishedFile.open(file)).isNotNull();
    } catch (UnreadableFileException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    } finally {
      Files.delete(file);
    }
  }
}
