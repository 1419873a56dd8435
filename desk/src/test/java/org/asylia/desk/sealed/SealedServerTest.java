package org.asylia.desk.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLParameters;
import org.asylia.desk.site.Binding;
import org.asylia.desk.tls.Pinned;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsFolder;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.Founder;
import org.asylia.vault.custody.NodeSeal;
import org.asylia.vault.custody.Quorum;
import org.asylia.vault.custody.Unsealing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealedServerTest {
  private static final NodeSeal SEAL = sealed(2, 3);

  @TempDir Path folder;
  private Optional<SealedServer> server = Optional.empty();

  @AfterEach
  void stop() {
    server.ifPresent(SealedServer::close);
  }

  @Test
  void two_custodians_unseal_and_see_how_many_shares_are_in() throws Exception {
    SealedServer sealed = open(Binding.loopback(0));
    assertThat(get("/").body()).contains("Shares given: 0 of 2");
    HttpResponse<String> first = give(1, words(1));
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.body()).contains("Shares given: 1 of 2").doesNotContain("custodian 1");
    assertThat(give(1, words(1)).statusCode()).isEqualTo(409);
    assertThat(give(3, words(3)).body()).contains("This node is unsealed");
    assertThat(sealed.await())
        .hasValueSatisfying(keys -> assertThat(keys.toString()).isEqualTo(SEAL.name()));
  }

  @Test
  void a_wrong_passphrase_is_told_of_its_share_and_later_ones_must_wait() throws Exception {
    open(Binding.loopback(0));
    for (int i = 0; i < 3; i++) {
      HttpResponse<String> wrong = give(2, "wrong tulip violin");
      assertThat(wrong.statusCode()).isEqualTo(403);
      assertThat(wrong.body()).contains("This share did not open").doesNotContain("tulip");
    }
    HttpResponse<String> early = give(2, words(2));
    assertThat(early.statusCode()).isEqualTo(429);
    assertThat(early.body()).contains("Too many wrong passphrases");
    assertThat(give(1, words(1)).statusCode()).isEqualTo(200);
  }

  @Test
  void nothing_but_the_page_and_its_two_files_is_served() throws Exception {
    open(Binding.loopback(0));
    assertThat(get("/assets/desk.css").statusCode()).isEqualTo(200);
    assertThat(get("/assets/mark.svg").statusCode()).isEqualTo(200);
    for (String path : List.of("/docket", "/sign-in", "/assets/desk.js", "/assets/../Main.class")) {
      HttpResponse<String> elsewhere = get(path);
      assertThat(elsewhere.statusCode()).as(path).isEqualTo(303);
      assertThat(elsewhere.headers().firstValue("Location")).contains("/");
    }
    assertThat(send(request("/sign-in").POST(BodyPublishers.ofString("a=b"))).statusCode())
        .isEqualTo(403);
    assertThat(send(request("/").method("DELETE", BodyPublishers.noBody())).statusCode())
        .isEqualTo(405);
  }

  @Test
  void every_answer_keeps_to_itself_and_runs_no_script() throws Exception {
    open(Binding.loopback(0));
    HttpResponse<String> page = get("/");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(
            policy -> assertThat(policy).contains("default-src 'none'").doesNotContain("script"));
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.body()).doesNotContain("<script");
  }

  @Test
  void a_form_of_another_site_and_one_that_is_too_long_are_refused() throws Exception {
    open(Binding.loopback(0));
    String form = "share=1&passphrase=" + URLEncoder.encode(words(1), UTF_8);
    assertThat(
            send(request("/unseal")
                    .header("Sec-Fetch-Site", "cross-site")
                    .POST(BodyPublishers.ofString(form)))
                .statusCode())
        .isEqualTo(403);
    for (String bad :
        List.of(
            "",
            "share=1",
            "share=x&passphrase=y",
            "share=1&passphrase=%zz",
            "share=1&passphrase=" + "a".repeat(9000))) {
      assertThat(send(request("/unseal").POST(BodyPublishers.ofString(bad))).statusCode())
          .isEqualTo(400);
    }
    assertThat(get("/").body()).contains("Shares given: 0 of 2");
  }

  @Test
  void the_page_speaks_the_readers_language_and_keeps_the_one_chosen() throws Exception {
    open(Binding.loopback(0));
    assertThat(send(request("/").header("Accept-Language", "ko-KR,ko;q=0.9").GET()).body())
        .contains("봉인되어 있습니다");
    assertThat(get("/?language=zh").body()).contains("本节点已封存");
    assertThat(
            send(request("/unseal")
                    .POST(BodyPublishers.ofString("language=zh&share=1&passphrase=x y")))
                .body())
        .contains("该份额未能打开");
  }

  @Test
  void over_tls_it_speaks_1_3_only() throws Exception {
    TlsFolder tls = new TlsFolder(folder);
    tls.write(
        SelfSigned.make(
            List.of("asylia.test"), 2, InstantSource.system().instant(), new SecureRandom()));
    SealedServer sealed = open(new Binding("127.0.0.1", 0, Optional.of(tls)));
    SSLContext context = Pinned.to(tls.read());
    assertThat(over(context, "TLSv1.3", sealed.loopback())).isEqualTo(200);
    assertThatThrownBy(() -> over(SSLContext.getDefault(), "TLSv1.2", sealed.loopback()))
        .isInstanceOf(SSLHandshakeException.class);
  }

  @Test
  void without_a_certificate_only_this_machine_is_served() {
    assertThatThrownBy(() -> new Binding("0.0.0.0", 0, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("this machine only");
  }

  private static int over(SSLContext context, String protocol, URI address) throws Exception {
    SSLParameters parameters = new SSLParameters();
    parameters.setProtocols(new String[] {protocol});
    try (HttpClient client =
        HttpClient.newBuilder().sslContext(context).sslParameters(parameters).build()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
          .statusCode();
    }
  }

  private SealedServer open(Binding binding) throws IOException {
    SealedServer opened =
        SealedServer.open(binding, SEAL, new Unsealing(SEAL, InstantSource.system()));
    server = Optional.of(opened);
    return opened;
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET());
  }

  private HttpResponse<String> give(int share, String words) throws Exception {
    String form = "share=" + share + "&passphrase=" + URLEncoder.encode(words, UTF_8);
    return send(request("/unseal").POST(BodyPublishers.ofString(form)));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(server.orElseThrow().loopback().resolve(path));
  }

  private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private static String words(int index) {
    return "the river of custodian " + index;
  }

  private static NodeSeal sealed(int needed, int custodians) {
    List<Passphrase> passphrases =
        IntStream.rangeClosed(1, custodians)
            .mapToObj(i -> Passphrase.of(words(i).toCharArray()))
            .toList();
    return new Founder(new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1), new SecureRandom())
        .found(new Quorum(needed, custodians), passphrases, Instant.parse("2026-03-04T12:00:00Z"));
  }
}
