package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.asylia.vault.archive.Keeping;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
class KeepingTest {
  @Test
  void somebody_has_thought_about_how_each_table_is_kept_in_a_backup(OnPostgres.Shared server) {
    List<String> tables =
        server
            .empty()
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery(
                        "SELECT relname FROM pg_class WHERE relkind IN ('r', 'p')"
                            + " AND NOT relispartition"
                            + " AND relnamespace = 'public'::regnamespace")
                    .mapTo(String.class)
                    .list());
    assertThat(tables).contains("entry", "attachment_chunk").allMatch(Keeping::listed);
  }

  @Test
  void a_table_nobody_has_thought_about_is_kept_whole_and_is_not_listed() {
    assertThat(Keeping.listed("of_tomorrow")).isFalse();
    assertThat(Keeping.of("of_tomorrow")).isEqualTo(Keeping.STATE);
    assertThat(Keeping.listed("vault_schema_history")).isTrue();
    assertThat(Keeping.of("vault_schema_history")).isEqualTo(Keeping.LEFT_OUT);
    assertThat(Keeping.of("key_wrap")).isEqualTo(Keeping.KEYS);
    assertThat(Keeping.of("entry")).isEqualTo(Keeping.LOG);
  }
}
