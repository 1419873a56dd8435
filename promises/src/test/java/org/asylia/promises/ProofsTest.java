package org.asylia.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofsTest {
  private static final Path ROOT = Path.of("..");
  private static final List<Proof> PROOFS = Proofs.all();

  @Test
  void every_proof_names_a_test_that_writes_that_figure_for_that_promise() throws IOException {
    for (Proof proof : PROOFS) {
      Path source =
          ROOT.resolve(proof.module())
              .resolve("src/test/java")
              .resolve(proof.test().replace('.', '/') + ".java");
      assertThat(source).exists();
      assertThat(Files.readString(source).replaceAll("\\s+", ""))
          .as(proof.test())
          .contains("Figure.of(Promise." + proof.promise() + ",\"" + proof.figure() + "\")");
    }
  }

  @Test
  void a_full_run_never_asks_for_less() {
    assertThat(PROOFS)
        .allSatisfy(proof -> {
          assertThat(proof.quick()).as(proof.test()).isPositive();
          assertThat(proof.full()).as(proof.test()).isGreaterThanOrEqualTo(proof.quick());
        });
  }

  @Test
  void the_page_holds_the_table_of_proofs() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/promises.md"));
    String table =
        page.substring(
            page.indexOf("<!-- proofs:begin -->") + "<!-- proofs:begin -->\n".length(),
            page.indexOf("<!-- proofs:end -->"));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/proofs.md"), PromiseTable.page(PROOFS));
    assertThat(table).as("see target/proofs.md").isEqualTo(PromiseTable.page(PROOFS));
  }

  @Test
  void a_line_that_is_no_proof_is_refused() {
    assertThatThrownBy(() -> Proofs.parse("P1 vault vault.KillTest kills 12"))
        .hasMessageContaining("six fields")
        .hasMessageContaining("has 5");
  }
}
