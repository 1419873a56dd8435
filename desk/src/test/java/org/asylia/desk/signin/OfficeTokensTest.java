package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.asylia.casefile.Role;
import org.asylia.desk.signin.Provider.Draft;
import org.asylia.desk.site.OfficeSignIn;
import org.asylia.desk.tls.SelfSigned;
import org.asylia.desk.tls.TlsIdentity;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** Which words of the office's provider the desk believes: a provider that lies, each lie alone. */
@TestInstance(Lifecycle.PER_CLASS)
class OfficeTokensTest {
  private static final String NAMED = "/sign-in/unlock";
  private static final String REFUSED = "/sign-in?refused=office";
  private static final String UNKNOWN = "/sign-in?refused=account";

  private final Provider provider = new Provider("subject-1");
  private final RSAKey foreign = new RSAKeyGenerator(2048).keyID("k1").generate();
  private final RealDesk desk = new RealDesk(Optional.of(office(provider.issuer())));

  OfficeTokensTest() throws Exception {
    desk.invite("fir", Role.ADJUDICATOR);
    link(provider.issuer().toString());
  }

  @AfterAll
  void stop() {
    desk.close();
    provider.close();
  }

  @AfterEach
  void honest() {
    provider.giving(Draft::signed);
  }

  private static OfficeSignIn office(URI issuer) {
    return new OfficeSignIn("Ministry account", issuer, Provider.CLIENT, Provider.SECRET);
  }

  private void link(String issuer) {
    desk.people().link("fir", Optional.of(new Account.Known(issuer, "subject-1")));
  }

  /** Goes to the provider and back in one browser, and says where that led. */
  private String through(Client browser) throws Exception {
    return landed(browser.get(back(browser)));
  }

  /** Asks the provider, and gives the address to which it leads back. */
  private static String back(Client browser) throws Exception {
    HttpResponse<String> asked = browser.get("/oauth2/authorization/office");
    assertThat(asked.statusCode()).isEqualTo(302);
    return location(browser.get(location(asked)));
  }

  private static String location(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static String landed(HttpResponse<String> answer) {
    return answer.body().replaceAll("(?s).*content=\"0;url=([^\"]+)\".*", "$1");
  }

  private void refuses(Provider.Token lie) throws Exception {
    provider.giving(lie);
    Client browser = new Client(desk.address());
    assertThat(through(browser)).isEqualTo(REFUSED);
    assertThat(Client.location(browser.get(NAMED))).as("nobody is named").isEqualTo("/sign-in");
    provider.giving(Draft::signed);
    assertThat(through(browser)).as("the honest token is taken").isEqualTo(NAMED);
  }

  private void refusesClaims(Consumer<Draft> lie) throws Exception {
    refuses((draft, key) -> {
      lie.accept(draft);
      return draft.signed(key);
    });
  }

  private static Date in(Duration span) {
    return Date.from(now().plus(span));
  }

  private static Instant now() {
    return InstantSource.system().instant();
  }

  @Test
  void a_token_without_a_signature_is_refused() throws Exception {
    refuses((draft, _) -> new PlainJWT(draft.claims().build()).serialize());
    refuses((draft, key) -> draft.signed(key).replaceAll("\\.[^.]*$", "."));
  }

  @Test
  void a_token_under_another_algorithm_is_refused() throws Exception {
    refuses((draft, _) -> hmac(draft, Provider.SECRET + Provider.SECRET));
    refuses((draft, key) ->
        hmac(draft, new String(key.toRSAPublicKey().getEncoded(), StandardCharsets.ISO_8859_1)));
    refuses((draft, key) -> relabelled(draft, JWSAlgorithm.RS512).signed(key));
  }

  private static Draft relabelled(Draft draft, JWSAlgorithm algorithm) {
    return new Draft(new JWSHeader.Builder(algorithm).keyID("k1"), draft.claims());
  }

  private static String hmac(Draft draft, String secret) throws JOSEException {
    SignedJWT token =
        new SignedJWT(
            relabelled(draft, JWSAlgorithm.HS256).header().build(), draft.claims().build());
    token.sign(new MACSigner(secret.getBytes(StandardCharsets.ISO_8859_1)));
    return token.serialize();
  }

  @Test
  void a_token_signed_by_a_key_that_the_issuer_did_not_publish_is_refused() throws Exception {
    refuses((draft, _) -> draft.signed(foreign));
  }

  @Test
  void a_key_or_an_address_of_keys_within_the_token_counts_for_nothing() throws Exception {
    refuses((draft, _) -> {
      draft.header().jwk(foreign.toPublicJWK());
      return draft.signed(foreign);
    });
    try (Provider other = new Provider("subject-1")) {
      refuses((draft, _) -> {
        draft.header().jwkURL(other.issuer().resolve("/keys"));
        return draft.signed(foreign);
      });
    }
  }

  @Test
  void a_token_outside_its_time_is_refused() throws Exception {
    refusesClaims(draft -> draft.claims().expirationTime(in(Duration.ofMinutes(-2))));
    refusesClaims(draft -> draft.claims().notBeforeTime(in(Duration.ofMinutes(5))));
    refusesClaims(draft -> draft.claims().expirationTime(null));
  }

  @Test
  void a_token_of_another_issuer_or_for_another_service_is_refused() throws Exception {
    refusesClaims(draft -> draft.claims().issuer("https://elsewhere.example"));
    refusesClaims(draft -> draft.claims().audience("another-service"));
    refusesClaims(draft -> draft.claims().audience(List.of(Provider.CLIENT, "another-service")));
  }

  @Test
  void an_access_token_in_place_of_the_id_token_is_refused() throws Exception {
    refuses((draft, key) -> {
      draft.header().type(new JOSEObjectType("at+jwt"));
      return draft.signed(key);
    });
    refuses((_, _) -> Provider.ACCESS);
  }

  @Test
  void a_token_that_was_made_for_another_sign_in_is_refused() throws Exception {
    refusesClaims(draft -> draft.claims().claim("nonce", "of another sign-in"));
    refusesClaims(draft -> draft.claims().claim("nonce", null));
  }

  @Test
  void a_token_without_a_subject_is_refused() throws Exception {
    refusesClaims(draft -> draft.claims().subject(null));
  }

  @Test
  void an_office_that_has_not_asked_its_officer_lately_is_refused() throws Exception {
    Duration old = org.asylia.desk.site.signin.OfficeLogin.LATELY.plusMinutes(5);
    refusesClaims(draft -> draft.claims().claim("auth_time", now().minus(old).getEpochSecond()));
    refusesClaims(draft -> draft.claims().claim("auth_time", null));
    assertThat(location(new Client(desk.address()).get("/oauth2/authorization/office")))
        .contains("max_age=1800");
  }

  @Test
  void the_desk_asks_with_a_state_a_nonce_and_pkce_of_its_own_each_time() throws Exception {
    String first = location(new Client(desk.address()).get("/oauth2/authorization/office"));
    String second = location(new Client(desk.address()).get("/oauth2/authorization/office"));
    assertThat(first).contains("response_type=code").contains("code_challenge_method=S256");
    for (String name : List.of("state", "nonce", "code_challenge")) {
      assertThat(parameter(first, name))
          .as(name)
          .hasSizeGreaterThan(40)
          .isNotEqualTo(parameter(second, name));
    }
  }

  private static String parameter(String address, String name) {
    return address.replaceAll(".*[?&]" + name + "=([^&]*).*", "$1");
  }

  @Test
  void what_another_browser_asked_for_is_refused() throws Exception {
    String back = back(new Client(desk.address()));
    assertThat(landed(new Client(desk.address()).get(back))).isEqualTo(REFUSED);
    Client own = new Client(desk.address());
    back(own);
    assertThat(landed(own.get(back))).as("a state of somebody else").isEqualTo(REFUSED);
    assertThat(landed(new Client(desk.address()).get("/login/oauth2/code/office?code=x&state=y")))
        .as("nobody asked")
        .isEqualTo(REFUSED);
  }

  @Test
  void an_answer_counts_once() throws Exception {
    Client browser = new Client(desk.address());
    String back = back(browser);
    assertThat(landed(browser.get(back))).isEqualTo(NAMED);
    assertThat(landed(browser.get(back))).isEqualTo(REFUSED);
  }

  @Test
  void the_same_subject_at_another_issuer_is_somebody_else() throws Exception {
    link("https://elsewhere.example");
    assertThat(through(new Client(desk.address()))).isEqualTo(UNKNOWN);
    link(provider.issuer().toString());
    assertThat(through(new Client(desk.address()))).isEqualTo(NAMED);
  }

  @Test
  void whom_the_office_names_has_opened_nothing_yet() throws Exception {
    Client browser = new Client(desk.address());
    assertThat(through(browser)).isEqualTo(NAMED);
    for (String path : List.of("/", "/docket", "/my-sign-in", "/people")) {
      assertThat(Client.location(browser.get(path))).as(path).isEqualTo("/sign-in");
    }
  }

  @Test
  void no_token_of_the_office_reaches_the_browser() throws Exception {
    Client browser = new Client(desk.address());
    HttpResponse<String> answer = browser.get(back(browser));
    assertThat(answer.headers().map().toString() + answer.body())
        .doesNotContain(Provider.ACCESS)
        .doesNotContain("eyJ");
  }

  @Test
  void an_issuer_that_calls_itself_something_else_is_not_used() throws Exception {
    asksInVain(URI.create("http://localhost:" + provider.issuer().getPort()));
  }

  /** Asks a desk whose office is at that issuer, which then answers with a fault of ours. */
  private static void asksInVain(URI issuer) throws Exception {
    try (RealDesk other = new RealDesk(Optional.of(office(issuer)))) {
      HttpResponse<String> asked = new Client(other.address()).get("/oauth2/authorization/office");
      assertThat(asked.statusCode()).isGreaterThanOrEqualTo(400);
      assertThat(asked.headers().firstValue("Location")).isEmpty();
    }
  }

  private static HttpServer counting(HttpServer server, AtomicInteger asked, String location) {
    server.createContext(
        "/",
        at -> {
          asked.incrementAndGet();
          at.getResponseHeaders().set("Location", location);
          at.sendResponseHeaders(302, -1);
          at.close();
        });
    server.start();
    return server;
  }

  @Test
  void an_issuer_whose_certificate_is_not_believed_is_told_nothing() throws Exception {
    TlsIdentity own =
        SelfSigned.make(List.of("localhost"), 10, now(), new java.security.SecureRandom());
    AtomicInteger asked = new AtomicInteger();
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(own.context()));
    try {
      counting(server, asked, "/");
      asksInVain(URI.create("https://localhost:" + server.getAddress().getPort()));
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void a_redirect_in_place_of_an_answer_is_not_followed() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicInteger elsewhere = new AtomicInteger();
    HttpServer target =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    try {
      counting(target, elsewhere, "/");
      String aside = "http://127.0.0.1:" + target.getAddress().getPort() + "/";
      counting(server, asked, aside);
      asksInVain(URI.create("http://127.0.0.1:" + server.getAddress().getPort()));
    } finally {
      server.stop(0);
      target.stop(0);
    }
    assertThat(asked).hasPositiveValue();
    assertThat(elsewhere).hasValue(0);
  }

  @Test
  void an_issuer_in_clear_on_another_machine_is_refused_at_once() {
    assertThatThrownBy(() -> office(URI.create("http://id.example")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("https://");
  }
}
