package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;

/**
 * Fills a real, small disk while acts are recorded. {@code -Dasylia.small} names the folder where
 * one is mounted, as {@code scripts/harnesses} does.
 */
class DiskFullHarness {
  private final Path disk = Path.of(System.getProperty("asylia.small", "not-mounted"));

  @Test
  void a_full_disk_is_told_in_words_loses_nothing_and_is_left_again() throws IOException {
    assertThat(disk).isDirectory();
    Path filler = disk.resolve("filler");
    int recorded = 0;
    try (PostgresServer server =
            PostgresServer.open(
                disk.resolve("node"), PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("small_disk"))) {
      CaseId id = shop.caseOf(1);
      fill(filler, disk.toFile().getUsableSpace() - Disk.LEAST_FREE - (4 << 20));
      Optional<String> refusal = Optional.empty();
      while (refusal.isEmpty()) {
        assertThat(recorded).isLessThan(100_000);
        refusal = refusal(shop, id);
        recorded += refusal.isEmpty() ? 1 : 0;
      }
      assertThat(refusal.get()).contains("The disk is full", "Nothing was recorded");
      assertThat(refusal(shop, id).orElse("")).contains("The disk is full");
      assertThat(shop.vault.heads(id).isEmpty()).isFalse();
      Files.delete(filler);
      assertThat(refusal(shop, id)).isEmpty();
      assertThat(shop.count("SELECT count(*) FROM entry WHERE case_id = '" + id.value() + "'"))
          .isEqualTo(recorded + 2L);
      assertThat(
              new Verifier(shop.database)
                  .verify(Verifier.Options.with(shop.keyring), (pass, done, all) -> {}))
          .isInstanceOf(Verdict.Sound.class);
    }
    Figure.of(Promise.P2, "acts-until-full")
        .count(recorded, "acts on a real disk until it was full, all kept, none after");
  }

  private static Optional<String> refusal(Workshop shop, CaseId id) {
    try {
      shop.vault.append(id, shop.vault.heads(id), List.of(shop.draft(Workshop.plain())));
      return Optional.empty();
    } catch (VaultException refused) {
      return Optional.ofNullable(refused.getMessage());
    }
  }

  private static void fill(Path file, long bytes) throws IOException {
    byte[] block = new byte[1 << 20];
    try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
      for (long written = 0; written < bytes; written += block.length) {
        out.write(block);
      }
    }
  }
}
