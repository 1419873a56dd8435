package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.scan.FileScanner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class HardeningTest {
  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(
              0,
              node.office(),
              new DemonstrationRoster(),
              true,
              ZoneOffset.UTC,
              new Reach(Set.of("127.0.0.1"), true),
              Optional.empty(),
              Watching.nobody(),
              FileScanner.none()));

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void under_tls_browsers_are_told_to_stay_and_cookies_are_bound_to_the_host() throws Exception {
    HttpResponse<String> page = get("/sign-in");
    assertThat(page.headers().firstValue("Strict-Transport-Security"))
        .contains("max-age=63072000 ; includeSubDomains");
    assertThat(page.headers().allValues("Set-Cookie"))
        .singleElement()
        .asString()
        .startsWith("__Host-asylia=")
        .contains("Secure")
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/")
        .doesNotContain("Domain")
        .doesNotContain("Max-Age");
  }

  @Test
  void no_page_is_kept_by_a_browser_or_on_the_way() throws Exception {
    for (String path : new String[] {"/sign-in", "/", "/nothing", "/cases/1"}) {
      assertThat(get(path).headers().firstValue("Cache-Control").orElse(""))
          .as(path)
          .contains("no-store");
    }
  }

  @Test
  void a_host_name_that_is_not_set_is_refused() throws Exception {
    assertThat(raw("GET /sign-in HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void a_header_of_more_than_16_kib_is_refused() throws Exception {
    String answer =
        raw(
            "GET /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Much: "
                + "x".repeat(17 * 1024)
                + "\r\nConnection: close\r\n\r\n");
    assertThat(answer).startsWith("HTTP/1.1 400");
  }

  @Test
  void a_form_of_more_than_two_mebibytes_is_refused() throws Exception {
    HttpResponse<String> answer = post("officer=" + "x".repeat(3 * 1024 * 1024));
    assertThat(answer.statusCode()).isBetween(400, 499);
    assertThat(answer.body()).doesNotContain("xxxxx");
  }

  @Test
  void a_form_of_more_than_two_thousand_fields_is_refused() throws Exception {
    assertThat(post("a=1&".repeat(2100)).statusCode()).isBetween(400, 499);
  }

  @Test
  void a_sender_that_pauses_is_cut_off() throws Exception {
    try (Socket socket = open()) {
      socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
      socket
          .getOutputStream()
          .write("GET /sign-in HTTP/1.1\r\nHost: 127".getBytes(StandardCharsets.US_ASCII));
      assertThat(socket.getInputStream().readAllBytes()).hasSizeLessThan(1024);
    }
  }

  @Test
  void a_verb_that_no_door_has_is_refused() throws Exception {
    for (String verb : new String[] {"PUT", "DELETE", "TRACE", "PATCH"}) {
      assertThat(raw(verb + " /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"))
          .as(verb)
          .startsWith("HTTP/1.1 4");
    }
  }

  private Socket open() throws java.io.IOException {
    return new Socket(InetAddress.getLoopbackAddress(), server.address().getPort());
  }

  private String raw(String request) throws java.io.IOException {
    try (Socket socket = open()) {
      socket.setSoTimeout((int) Duration.ofSeconds(60).toMillis());
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(server.address().resolve(path)).build());
  }

  private HttpResponse<String> post(String body) throws Exception {
    URI address = server.address().resolve("/sign-in");
    return send(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }
}
