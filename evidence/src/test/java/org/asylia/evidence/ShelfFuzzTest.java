package org.asylia.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** Whatever the table is, it is read or refused by its name. */
class ShelfFuzzTest {
  @FuzzTest
  void any_table_is_read_or_refused(byte[] bytes) throws IOException {
    try {
      Shelf shelf =
          Shelf.read("fuzz.tsv", new StringReader(new String(bytes, StandardCharsets.UTF_8)));
      assertThat(shelf.sources()).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageContaining("fuzz.tsv");
    }
  }
}
