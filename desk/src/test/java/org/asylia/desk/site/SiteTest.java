package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.gallery.Doorless;
import org.asylia.desk.gallery.GalleryConfiguration;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.asylia.desk.people.Roster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteTest {

  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC),
          GalleryConfiguration.class);

  @BeforeAll
  void is_up() {
    assertThat(server.address().getHost()).isEqualTo("127.0.0.1");
  }

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void every_answer_carries_the_strict_policy() throws Exception {
    for (String path : List.of("/sign-in", "/nothing", "/assets/desk.css", "/gallery/fault")) {
      var headers = get(client(), path).headers();
      assertThat(headers.firstValue("Content-Security-Policy"))
          .as(path)
          .hasValue(
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
                  + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; "
                  + "base-uri 'none'");
      assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
      assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
      assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
      assertThat(headers.firstValue("Cross-Origin-Embedder-Policy")).hasValue("require-corp");
    }
  }

  @Test
  void the_session_cookie_is_closed_to_scripts_and_to_other_sites() throws Exception {
    assertThat(get(client(), "/sign-in").headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict");
  }

  @Test
  void somebody_who_is_not_signed_in_sees_the_sign_in_page_and_nothing_else() throws Exception {
    for (String path : List.of("/", "/nothing", "/actuator", "/error")) {
      HttpResponse<String> answer = get(client(), path);
      assertThat(answer.statusCode()).as(path).isEqualTo(302);
      assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/sign-in");
    }
  }

  @Test
  void an_address_that_is_not_listed_looks_like_one_that_does_not_exist() throws Exception {
    HttpClient client = client();
    signIn(client, "registrar-alder");
    HttpResponse<String> answer = get(client, "/actuator");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing here for you");
  }

  @Test
  void a_form_without_its_token_changes_nothing_and_says_so() throws Exception {
    HttpClient client = client();
    HttpResponse<String> answer = post(client, "/sign-in", "officer=registrar-alder");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("This form is out of date");
    assertThat(get(client, "/").statusCode()).isEqualTo(302);
  }

  @Test
  void an_officer_who_is_not_on_the_roster_is_refused() throws Exception {
    HttpClient client = client();
    HttpResponse<String> answer = signIn(client, "somebody-else");
    assertThat(answer.headers().firstValue("Location").orElse("")).contains("refused");
    assertThat(get(client, "/sign-in?refused=yes").body()).contains("This sign-in was refused");
    assertThat(get(client, "/").statusCode()).isEqualTo(302);
  }

  @Test
  void signing_in_changes_the_session() throws Exception {
    HttpClient client = client();
    String before = session(client);
    signIn(client, "registrar-alder");
    assertThat(session(client)).isNotEqualTo(before);
  }

  @Test
  void a_fault_shows_a_page_in_the_readers_language_and_no_detail() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/gallery/fault"))
            .header("Accept-Language", "ko-KR")
            .build();
    HttpResponse<String> answer = client().send(request, BodyHandlers.ofString());
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(answer.body())
        .contains("처리하지 못했습니다")
        .doesNotContain("Exception")
        .doesNotContain("org.asylia")
        .doesNotContain("a secret in it");
  }

  @Test
  void another_host_name_is_refused() throws Exception {
    try (var socket =
        new java.net.Socket(
            java.net.InetAddress.getLoopbackAddress(), server.address().getPort())) {
      socket
          .getOutputStream()
          .write(
              "GET /sign-in HTTP/1.1\r\nHost: desk.example\r\nConnection: close\r\n\r\n"
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }
  }

  @Test
  void going_back_never_leads_to_another_site() {
    assertThat(PreferencesController.backTo("/cases/7?tab=2").getUrl()).isEqualTo("/cases/7?tab=2");
    for (String elsewhere :
        List.of("//example.org", "/\\example.org", "https://example.org", "", "/a\r\nb", "/ b")) {
      assertThat(PreferencesController.backTo(elsewhere).getUrl()).as(elsewhere).isEqualTo("/");
    }
  }

  @Test
  void a_desk_with_an_address_that_has_no_door_does_not_start() {
    var settings =
        new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC);
    assertThatThrownBy(() -> DeskServer.start(settings, Doorless.class).close())
        .hasMessageContaining("served without a door: [GET /doorless]");
  }

  @Test
  void outside_the_demonstration_nobody_signs_in_by_choice() throws Exception {
    var settings = new DeskSettings(0, node.office(), new Closed(), false, ZoneOffset.UTC);
    try (DeskServer closed = DeskServer.start(settings)) {
      HttpClient client = client();
      URI page = closed.address().resolve("/sign-in");
      String body = send(client, HttpRequest.newBuilder(page)).body();
      assertThat(body).doesNotContain("invented").contains("Passphrase");
      send(client, form(page, "officer=registrar-alder&_csrf=" + token(body)));
      URI home = closed.address().resolve("/");
      assertThat(send(client, HttpRequest.newBuilder(home)).statusCode()).isEqualTo(302);
    }
  }

  @Test
  void one_click_sign_in_cannot_be_switched_on_for_a_real_node() {
    assertThatThrownBy(() ->
            new DeskSettings(0, node.office(), new DemonstrationRoster(), false, ZoneOffset.UTC))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("synthetic officers");
  }

  /** The demonstration's officers without their one-click sign-in. */
  private static final class Closed implements Roster {
    private final Roster officers = new DemonstrationRoster();

    @Override
    public List<Officer> officers() {
      return officers.officers();
    }

    @Override
    public java.util.Optional<Officer> officer(String id) {
      return officers.officer(id);
    }

    @Override
    public boolean signsInByChoice() {
      return false;
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  private HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return send(client, HttpRequest.newBuilder(server.address().resolve(path)));
  }

  private HttpResponse<String> post(HttpClient client, String path, String body) throws Exception {
    return send(client, form(server.address().resolve(path), body));
  }

  private static HttpRequest.Builder form(URI address, String body) {
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body));
  }

  private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> signIn(HttpClient client, String officer) throws Exception {
    String token = token(get(client, "/sign-in").body());
    return post(client, "/sign-in", "officer=" + officer + "&_csrf=" + token);
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
        .filter(cookie -> cookie.getName().equals("asylia"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }
}
