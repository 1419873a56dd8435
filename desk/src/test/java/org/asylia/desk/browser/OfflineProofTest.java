package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import org.asylia.casefile.EntryId;
import org.asylia.desk.language.Language;
import org.asylia.desk.node.Node;
import org.asylia.vault.Prover;
import org.asylia.vault.Publisher;
import org.asylia.vault.log.LogKeys;
import org.asylia.vault.witness.Witness;
import org.asylia.vault.witness.WitnessAnswer.Cosigned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a stranger checks: a desk's checkpoint as a witness, and a proof in a browser by itself. */
@ExtendWith(DeskExtension.class)
class OfflineProofTest {
  private static final String HOLDS = "#verdict[data-verdict=holds]";
  private static final String WRONG = "#verdict[data-verdict=wrong]";

  @TempDir Path temp;

  @Test
  void a_witness_fetches_what_it_needs_from_a_desk_without_signing_in(BrowserDesk desk)
      throws IOException, InterruptedException {
    Node node = desk.office().node();
    Witness witness = witness(node.keyring().logKeys());
    HttpResponse<String> bare = get(desk.address().resolve("/checkpoint"));
    assertThat(bare.statusCode()).isEqualTo(200);
    assertThat(bare.headers().firstValue("content-type")).hasValue("text/plain;charset=UTF-8");
    Cosigned first = (Cosigned) witness.check(bare.body());
    Prepared.registered(desk.office());
    long seen = first.checkpoint().size();
    HttpResponse<String> since = get(desk.address().resolve("/checkpoint/since/" + seen));
    Cosigned second = (Cosigned) witness.check(since.body());
    assertThat(second.checkpoint().size()).isGreaterThan(seen);
    assertThat(get(desk.address().resolve("/checkpoint/since/nonsense")).statusCode())
        .isBetween(400, 499);
  }

  @Test
  void a_proof_is_checked_in_a_browser_from_one_file_and_tampering_is_refused(BrowserDesk desk)
      throws IOException {
    Node node = desk.office().node();
    Witness witness = witness(node.keyring().logKeys());
    String note = new Publisher(node.database(), node.keyring()).checkpoint();
    String cosigned = ((Cosigned) witness.check(note)).note();
    String proof =
        new Prover(node.database()).prove(anEntry(node), cosigned).orElseThrow().encoded();
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      page.navigate(verifier().toUri().toString());
      page.locator("#file").setInputFiles(Files.writeString(temp.resolve("p.tlog-proof"), proof));
      page.locator("#keys").fill(node.keyring().logKeys().encoded());
      page.locator("#witnesses").fill(witness.key().encoded());
      page.locator("#check").click();
      page.locator(HOLDS).waitFor();
      assertThat(page.locator("#verdict").textContent())
          .contains(
              "THE PROOF HOLDS", "Witnessed by example.net/w", "ML-DSA-65 signature is there");

      refused(page, proof.replace("\nindex 1\n", "\nindex 2\n"), "does not lead");
      refused(page, proof.replace("\nextra ", "\nextra AAAA"), "does not lead");
      refused(page, proof.substring(0, proof.indexOf("\n— example.net/w") + 1), "is missing");
      refused(page, cosigned, "this is no proof");
      page.locator("#keys").fill(witness.key().encoded());
      refused(page, proof, "Ed25519 key is needed");
    }
    assertThat(desk.complaints()).allMatch(said -> said.startsWith("left the machine: file://"));
  }

  private static void refused(Page page, String proof, String why) {
    page.locator("#proof").fill(proof);
    page.locator("#check").click();
    page.locator(WRONG).waitFor();
    assertThat(page.locator("#verdict").textContent()).contains("DOES NOT HOLD", why);
    page.evaluate("document.getElementById('verdict').dataset.verdict = 'none'");
  }

  private Witness witness(LogKeys log) throws IOException {
    Witness witness =
        Witness.init(
            temp.resolve("w"), "example.net/w", new SecureRandom(), InstantSource.system());
    witness.follow(log);
    return witness;
  }

  private static EntryId anEntry(Node node) {
    return EntryId.parse(
        node.database()
            .jdbi()
            .withHandle(handle ->
                handle
                    .createQuery("SELECT entry_id::text FROM entry WHERE position = 1")
                    .mapTo(String.class)
                    .one()));
  }

  private Path verifier() throws IOException {
    Path file = temp.resolve("verify.html");
    try (InputStream in = OfflineProofTest.class.getResourceAsStream("/verifier/verify.html")) {
      assertThat(in).isNotNull();
      Files.write(file, in.readAllBytes());
    }
    return file;
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).GET().build(), BodyHandlers.ofString());
    }
  }
}
