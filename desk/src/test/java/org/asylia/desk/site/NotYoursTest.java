package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A case that is not the reader's answers exactly as a case that is not there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotYoursTest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final int SAMPLES = 60;
  private static final List<String> PAGES =
      List.of(
          "",
          "/interviews",
          "/evidence",
          "/assessment",
          "/review",
          "/letter",
          "/letter.pdf",
          "/protection",
          "/resettlement",
          "/access");

  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC));
  private final OpenCase theirs =
      PreparedCases.done(
          node.office()
              .cases()
              .begin(
                  PreparedCases.officer("registrar-alder"),
                  batch ->
                      batch.add(
                          new CaseOpened(
                              "north-korea", new Country("TH"), Modality.REGULAR, false))));

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void every_page_of_a_case_that_is_not_theirs_is_byte_for_byte_a_page_that_is_not_there()
      throws Exception {
    long compared = 0;
    for (String officer : List.of("interviewer-birch", "adjudicator-cedar", "protection-juniper")) {
      HttpClient stranger = signedIn(officer);
      for (String page : PAGES) {
        String id = theirs.file().id().toString();
        String nobody = UUID.randomUUID().toString();
        HttpResponse<String> their = get(stranger, "/cases/" + id + page);
        HttpResponse<String> none = get(stranger, "/cases/" + nobody + page);
        assertThat(their.statusCode()).as(page).isEqualTo(404).isEqualTo(none.statusCode());
        assertThat(plain(their.body(), id)).as(page).isEqualTo(plain(none.body(), nobody));
        assertThat(names(their)).as("headers of %s", page).isEqualTo(names(none));
        compared++;
      }
    }
    Figure.of(Promise.P9, "not-yours").count(compared, "pages alike: status, headers, body");
  }

  @Test
  void a_reference_that_is_not_theirs_is_found_no_more_than_one_that_nobody_has() throws Exception {
    HttpClient stranger = signedIn("interviewer-birch");
    String own = theirs.reference().text();
    HttpResponse<String> their = get(stranger, "/docket/find?reference=" + own);
    HttpResponse<String> none = get(stranger, "/docket/find?reference=00000-00000");

    assertThat(their.statusCode()).isEqualTo(422).isEqualTo(none.statusCode());
    assertThat(plain(their.body(), own)).isEqualTo(plain(none.body(), "00000-00000"));
  }

  /** Prints the figure; a band of time is too easily crossed by a busy machine to fail a build. */
  @Test
  void the_time_of_both_answers_is_measured() throws Exception {
    HttpClient stranger = signedIn("reviewer-hazel");
    List<Long> their = new ArrayList<>();
    List<Long> none = new ArrayList<>();
    for (int i = 0; i < SAMPLES; i++) {
      their.add(nanos(stranger, "/cases/" + theirs.file().id()));
      none.add(nanos(stranger, "/cases/" + new UUID(i, i)));
    }
    assertThat(their).hasSameSizeAs(none);
    System.out.printf(
        "P9: median of %d answers: not yours %.2f ms, not there %.2f ms%n",
        SAMPLES, median(their), median(none));
  }

  private long nanos(HttpClient client, String path) throws Exception {
    long start = System.nanoTime();
    get(client, path);
    return System.nanoTime() - start;
  }

  private static double median(List<Long> nanos) {
    return nanos.stream().sorted().skip(nanos.size() / 2).findFirst().orElseThrow() / 1e6;
  }

  /** The body without what differs between any two answers: the address itself and form tokens. */
  private static String plain(String body, String asked) {
    return body.replace(asked, "ASKED").replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "TOKEN");
  }

  private static List<String> names(HttpResponse<String> answer) {
    return answer.headers().map().keySet().stream()
        .filter(name -> !name.equalsIgnoreCase("content-length"))
        .sorted()
        .toList();
  }

  private HttpClient signedIn(String officer) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    Matcher token = TOKEN.matcher(get(client, "/sign-in").body());
    assertThat(token.find()).isTrue();
    String form =
        "officer="
            + officer
            + "&_csrf="
            + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
    client.send(
        HttpRequest.newBuilder(server.address().resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
    return client;
  }

  private HttpResponse<String> get(HttpClient client, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString());
  }
}
