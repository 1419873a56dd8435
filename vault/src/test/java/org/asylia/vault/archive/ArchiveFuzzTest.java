package org.asylia.vault.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Whatever stands in an export or a backup, it is read or refused with the exception that says so.
 */
class ArchiveFuzzTest {
  @FuzzTest
  void any_manifest_is_read_or_refused(byte[] bytes) {
    try {
      assertThat(Manifest.decode(bytes)).isNotNull();
    } catch (BadArchiveException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_line_is_a_row_or_refused(byte[] bytes) {
    try {
      assertThat(RowLine.read(bytes)).isNotNull();
    } catch (BadArchiveException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_text_is_base64_in_its_one_form_or_none(byte[] bytes) {
    assertThat(Base64Text.decoded(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
  }

  @FuzzTest
  void nothing_comes_out_of_a_file_that_was_not_sealed(byte[] bytes) throws IOException {
    try (InputStream opened =
        SealedFile.opening(new ByteArrayInputStream(bytes), new byte[32], new byte[1], "fuzz")) {
      assertThat(opened.readAllBytes()).isEmpty();
    } catch (BadArchiveException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }
}
