package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An officer with an authenticator app, at a desk.
 *
 * @param desk the desk
 * @param client the browser
 * @param handle the officer's identifier
 * @param passphrase the officer's passphrase
 * @param secret the secret in the officer's app, base 32
 * @param codes the officer's recovery codes
 */
record Hands(
    RealDesk desk,
    Client client,
    String handle,
    String passphrase,
    String secret,
    List<String> codes) {

  /** Takes an invitation up; afterwards the officer is signed in. */
  static Hands join(RealDesk desk, String handle, String code, String passphrase)
      throws IOException, InterruptedException {
    Client client = new Client(desk.address());
    String page = client.get("/sign-in/first").body();
    HttpResponse<String> joined =
        client.send(
            page,
            "/sign-in/first",
            "officer",
            handle,
            "code",
            code,
            "passphrase",
            passphrase,
            "again",
            passphrase);
    assertThat(Client.location(joined)).as(Client.said(joined)).isEqualTo("/sign-in/factor");
    String factor = client.get("/sign-in/factor").body();
    String secret = Client.hidden(factor, "secret");
    HttpResponse<String> done =
        client.send(
            factor,
            "/sign-in/factor",
            "do",
            "app",
            "secret",
            secret,
            "app-code",
            code(desk, secret));
    assertThat(done.statusCode()).as(Client.said(done)).isEqualTo(200);
    List<String> codes =
        Pattern.compile("<li><code>([A-Z2-7-]+)</code></li>")
            .matcher(done.body())
            .results()
            .map(hit -> hit.group(1))
            .toList();
    assertThat(codes).hasSize(Codes.RECOVERY_CODES);
    return new Hands(desk, client, handle, passphrase, secret, codes);
  }

  /** The same officer at a fresh browser. */
  Hands elsewhere() {
    return new Hands(desk, new Client(desk.address()), handle, passphrase, secret, codes);
  }

  /** Types identifier and a passphrase. */
  HttpResponse<String> first(String typed) throws IOException, InterruptedException {
    return client.send(
        client.get("/sign-in").body(), "/sign-in", "officer", handle, "passphrase", typed);
  }

  /** Shows the app's next code. */
  HttpResponse<String> second() throws IOException, InterruptedException {
    desk.clock().pass(Duration.ofSeconds(31));
    String page = client.get("/sign-in/second").body();
    return client.send(page, "/sign-in/second", "proof", "code", "proof-code", code(desk, secret));
  }

  /** Signs in from the beginning. */
  void signIn() throws IOException, InterruptedException {
    assertThat(Client.location(first(passphrase))).isEqualTo("/sign-in/second");
    assertThat(Client.location(second())).isEqualTo("/");
  }

  /** What the app shows now. */
  static String code(RealDesk desk, String secret) {
    return Totp.code(Base32.decode(secret), desk.clock().instant());
  }
}
