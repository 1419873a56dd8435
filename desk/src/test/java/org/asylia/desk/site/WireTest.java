package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.gallery.GalleryConfiguration;
import org.asylia.desk.people.DemonstrationRoster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.slf4j.LoggerFactory;

/** What the desk answers to requests as they come over the wire, well formed or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireTest {
  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC),
          GalleryConfiguration.class);

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void an_address_encoded_twice_is_refused() throws IOException {
    for (String path :
        List.of(
            "/assets/%252e%252e/x", "/assets/%2e%2e/x", "/a%252fb", "/a;b=c", "/a%00", "/a//b")) {
      assertThat(ask("GET " + path + " HTTP/1.1", "")).as(path).startsWith("HTTP/1.1 400");
    }
  }

  @Test
  void trace_and_other_methods_are_refused() throws IOException {
    for (String method :
        List.of("TRACE", "OPTIONS", "PUT", "DELETE", "PATCH", "CONNECT", "XYZZY")) {
      assertThat(ask(method + " /sign-in HTTP/1.1", "X-Marked: sent-back"))
          .as(method)
          .containsPattern("^HTTP/1.1 (4[0-9][0-9]|501)")
          .doesNotContain("sent-back");
    }
  }

  @Test
  void a_request_with_two_lengths_is_refused() throws IOException {
    assertThat(ask("POST /sign-in HTTP/1.1", "Content-Length: 5\r\nContent-Length: 6"))
        .startsWith("HTTP/1.1 400");
    assertThat(ask("POST /sign-in HTTP/1.1", "Transfer-Encoding: xchunked"))
        .containsPattern("^HTTP/1.1 (400|501)");
  }

  @Test
  void no_other_origin_is_given_leave_to_read() throws IOException {
    for (String origin : List.of("https://elsewhere.example", "null", "http://localhost")) {
      assertThat(ask("GET /sign-in HTTP/1.1", "Origin: " + origin))
          .as(origin)
          .doesNotContainIgnoringCase("Access-Control-Allow");
    }
  }

  @Test
  void forwarded_headers_change_nothing() throws IOException {
    String answer =
        ask(
            "GET / HTTP/1.1",
            "X-Forwarded-Host: elsewhere.example\r\nX-Forwarded-Proto: https\r\n"
                + "Forwarded: host=elsewhere.example;for=192.0.2.1\r\nX-Forwarded-For: 192.0.2.1");
    assertThat(answer).startsWith("HTTP/1.1 302").doesNotContain("elsewhere");
  }

  @Test
  void every_page_names_its_kind_and_its_characters() throws Exception {
    Map<String, String> kinds =
        Map.of(
            "/sign-in", "text/html",
            "/gallery/fault", "text/html",
            "/assets/desk.css", "text/css",
            "/assets/desk.js", "text/javascript",
            "/assets/htmx.min.js", "text/javascript",
            "/.well-known/security.txt", "text/html"); // nobody is named, so it is not there
    for (var kind : kinds.entrySet()) {
      HttpResponse<String> answer = get(client(), kind.getKey());
      assertThat(answer.headers().firstValue("Content-Type").orElse(""))
          .as(kind.getKey())
          .matches(kind.getValue() + ";\\s*charset=(?i)utf-8");
    }
  }

  @Test
  void pages_are_never_kept_by_the_browser() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=registrar-alder");
    for (String path : List.of("/sign-in", "/", "/docket", "/nothing")) {
      assertThat(get(client, path).headers().firstValue("Cache-Control").orElse(""))
          .as(path)
          .contains("no-store");
    }
  }

  @Test
  void folders_are_not_listed_and_hidden_files_are_not_served() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=registrar-alder");
    for (String path :
        List.of("/assets/", "/assets", "/.git/HEAD", "/.git/config", "/WEB-INF/", "/META-INF/")) {
      assertThat(get(client, path).statusCode()).as(path).isEqualTo(404);
    }
  }

  @Test
  void what_was_typed_as_markup_is_shown_as_text() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=registrar-alder");
    String typed = "\"><script>alert('x')</script>";
    String body =
        get(client, "/docket/find?reference=" + URLEncoder.encode(typed, StandardCharsets.UTF_8))
            .body();
    assertThat(body).contains("&lt;script").doesNotContain("<script>alert");
  }

  @Test
  void a_session_is_128_random_bits_or_more() throws Exception {
    String first = session(client());
    String second = session(client());
    assertThat(first).matches("[0-9A-Za-z_-]{22,}").isNotEqualTo(second);
    int same = 0;
    for (int i = 0; i < Math.min(first.length(), second.length()); i++) {
      same += first.charAt(i) == second.charAt(i) ? 1 : 0;
    }
    assertThat(same).as(first + " and " + second).isLessThan(first.length() / 2);
  }

  @Test
  void a_session_signed_out_of_is_dead() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=registrar-alder");
    String session = session(client);
    String token = token(get(client, "/docket").body());
    post(client, "/sign-out", "_csrf=" + token);
    String answer = ask("GET /docket HTTP/1.1", "Cookie: asylia=" + session);
    assertThat(answer).startsWith("HTTP/1.1 302").contains("/sign-in");
  }

  @Test
  void an_unexpected_fault_is_logged_without_its_message() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> seen = new ListAppender<>();
    seen.start();
    root.addAppender(seen);
    try {
      get(client(), "/gallery/fault");
    } finally {
      root.detachAppender(seen);
    }
    assertThat(seen.list)
        .extracting(ILoggingEvent::getFormattedMessage)
        .anySatisfy(line -> assertThat(line).contains("Exception", " at "))
        .noneSatisfy(line -> assertThat(line).contains("a secret in it"));
  }

  @Test
  void a_parameter_given_twice_is_refused_or_read_as_its_first() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=somebody-else&officer=registrar-alder");
    assertThat(get(client, "/docket").statusCode()).isEqualTo(302);
  }

  @Test
  void a_field_that_the_form_does_not_have_changes_nothing() throws Exception {
    HttpClient client = client();
    signIn(client, "officer=registrar-alder&role=ADMINISTRATOR&roles=SUPERVISOR&authorities=ALL");
    HttpClient plain = client();
    signIn(plain, "officer=registrar-alder");
    for (String path : List.of("/docket", "/verification", "/parameters")) {
      assertThat(get(client, path).statusCode()).as(path).isEqualTo(get(plain, path).statusCode());
    }
  }

  /** Sends a request as it is and gives all that comes back. */
  private String ask(String line, String headers) throws IOException {
    String request =
        line
            + "\r\nHost: localhost\r\nConnection: close\r\n"
            + (headers.isEmpty() ? "" : headers + "\r\n")
            + "\r\n";
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(HttpClient client, String path, String body) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> signIn(HttpClient client, String fields) throws Exception {
    String token = token(get(client, "/sign-in").body());
    return post(client, "/sign-in", fields + "&_csrf=" + token);
  }

  private static String token(String html) {
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(html);
    assertThat(token.find()).as("the form carries a token").isTrue();
    return URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
  }

  private String session(HttpClient client) throws Exception {
    get(client, "/sign-in");
    var cookies = (CookieManager) client.cookieHandler().orElseThrow();
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().endsWith("asylia"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }
}
