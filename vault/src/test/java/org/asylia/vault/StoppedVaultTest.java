package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.asylia.vault.Workshop.plain;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import org.asylia.casefile.CaseId;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppedVaultTest {
  @TempDir Path folder;

  @Test
  @Tag("thorough")
  void a_vault_whose_database_fails_in_an_append_stops_writing_until_it_is_opened_anew() {
    CaseId id;
    Heads heads;
    try (PostgresServer server = open();
        Workshop shop = new Workshop(server.database("stops"))) {
      id = shop.caseOf(2);
      heads = shop.vault.heads(id);
      Draft draft = shop.draft(plain());
      Projection failing =
          (handle, caseId, added) -> {
            ProcessHandle process = server.process().orElseThrow();
            process.destroyForcibly();
            process.onExit().join();
            handle.execute("SELECT pg_sleep(5)");
          };
      assertThatThrownBy(() -> shop.vault.append(id, heads, List.of(draft), failing))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("Everything acknowledged before is kept");
      assertThatThrownBy(() -> shop.vault.append(id, heads, List.of(draft)))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("stopped writing");
    }
    try (PostgresServer server = open();
        Workshop shop = new Workshop(server.database("stops"))) {
      assertThat(shop.open(id).acts()).hasSize(2);
      shop.add(id, heads, plain());
      assertThat(
              new Verifier(shop.database)
                  .verify(Verifier.Options.with(shop.keyring), (pass, done, total) -> {}))
          .isInstanceOf(Verdict.Sound.class);
    }
  }

  private PostgresServer open() {
    return PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
  }
}
