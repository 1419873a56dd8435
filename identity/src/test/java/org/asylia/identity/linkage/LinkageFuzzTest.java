package org.asylia.identity.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever stands in a list or a configuration is read as far as it goes, or refused in words. */
class LinkageFuzzTest {
  @FuzzTest
  void any_bytes_are_a_list(byte[] bytes) {
    Table table = TableReader.read(bytes, "list.csv");
    assertThat(table.rows()).allMatch(row -> row.size() >= table.columns().size());
    assertThat(table.columns()).doesNotHaveDuplicates();
  }

  @FuzzTest
  void any_configuration_is_read_or_refused(byte[] bytes) {
    try {
      assertThat(ConfigReader.read(new String(bytes, StandardCharsets.UTF_8)).fields())
          .isNotEmpty();
    } catch (LinkageException e) {
      assertThat(e).hasMessageEndingWith(".");
    }
  }

  @FuzzTest
  void any_date_is_read_as_far_as_it_goes(byte[] bytes) {
    Born born = Born.parse(new String(bytes, StandardCharsets.UTF_8));
    assertThat(born.year()).isBetween(0, 99_999_999);
  }
}
