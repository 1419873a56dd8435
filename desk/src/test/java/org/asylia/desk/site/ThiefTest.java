package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asylia.adjudication.Actor;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.notice.Notice;
import org.asylia.desk.notice.NoticeKind;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Somebody with a stolen session walks the whole docket and opens whatever there is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThiefTest {
  private static final int CASES = 60;
  private static final int BUDGET = 30;
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern CASE = Pattern.compile("href=\"(/cases/[0-9a-f-]{36})\"");
  private static final Pattern NEXT =
      Pattern.compile("href=\"(/docket\\?lens=[^\"]*after=[^\"]*)\"");

  private final TestNode node = new TestNode();
  private final List<OpenCase> cases = new ArrayList<>();

  ThiefTest() {
    for (int i = 0; i < CASES; i++) {
      cases.add(
          PreparedCases.done(
              node.office()
                  .cases()
                  .begin(
                      PreparedCases.officer("registrar-alder"),
                      batch ->
                          batch.add(
                              new CaseOpened(
                                  "north-korea", new Country("TH"), Modality.REGULAR, false)))));
    }
  }

  @AfterAll
  void stop() {
    node.close();
  }

  private DeskServer server() {
    return DeskServer.start(
        new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC));
  }

  @Test
  void a_stolen_session_stops_at_the_budget_and_a_restart_does_not_help_it() throws Exception {
    Set<String> opened = new LinkedHashSet<>();
    try (DeskServer server = server()) {
      HttpClient thief = signedIn(server, "registrar-alder");
      Set<String> found = walked(thief, server);
      assertThat(found).hasSize(CASES);
      for (String path : found) {
        HttpResponse<String> answer = get(thief, server, path);
        assertThat(answer.statusCode()).isIn(200, 429);
        if (answer.statusCode() == 200) {
          opened.add(path);
        }
      }
      assertThat(opened).hasSize(BUDGET);
      assertThat(get(thief, server, opened.iterator().next()).statusCode()).isEqualTo(200);
    }
    try (DeskServer again = server()) {
      HttpClient thief = signedIn(again, "registrar-alder");
      for (String path : walked(thief, again)) {
        int status = get(thief, again, path).statusCode();
        assertThat(status).isEqualTo(opened.contains(path) ? 200 : 429);
      }
      String nowhere = "/cases/" + UUID.randomUUID();
      assertThat(get(thief, again, nowhere).statusCode()).as("not there").isEqualTo(429);
    }
    assertThat(supervisorsTold()).as("told once").isEqualTo(1);
    Figure.of(Promise.P14, "thief-stopped")
        .count(opened.size(), "cases opened of " + CASES + " on the docket, then none");
    System.out.println(
        "P14: a thief with a session opened " + opened.size() + " of " + CASES + " cases.");
  }

  @Test
  void after_an_hour_and_after_the_second_factor_the_budget_opens_again() {
    var budget = node.office().node().readingBudget();
    Actor officer = PreparedCases.officer("interpreter-pine");
    var now = node.office().clock().instant();
    assertThat(taken(officer, now)).isEqualTo(12);
    assertThat(taken(officer, now.plus(Duration.ofMinutes(59)))).isZero();
    budget.renew(officer.officer(), now.plus(Duration.ofMinutes(59)));
    assertThat(taken(officer, now.plus(Duration.ofMinutes(59)))).isEqualTo(12);
    assertThat(taken(officer, now.plus(Duration.ofMinutes(121)))).isEqualTo(12);
    assertThat(budget.perHour(PreparedCases.officer("analyst-rowan"))).isZero();
  }

  private int taken(Actor officer, java.time.Instant now) {
    int taken = 0;
    for (int i = 0; i < 40; i++) {
      CaseId fresh = new CaseId(UUID.randomUUID());
      taken += node.office().node().readingBudget().take(officer, fresh, now) ? 1 : 0;
    }
    return taken;
  }

  private long supervisorsTold() {
    Actor supervisor = PreparedCases.supervisor();
    return node
        .office()
        .node()
        .notices()
        .list(supervisor.officer(), supervisor.roles(), true, 100)
        .stream()
        .filter(notice -> notice.news().kind() == NoticeKind.BUDGET_SPENT)
        .filter(notice -> notice.to().equals(new Notice.Everyone(Role.SUPERVISOR)))
        .filter(notice ->
            notice.news().about().equals(PreparedCases.officer("registrar-alder").officer()))
        .count();
  }

  private static Set<String> walked(HttpClient thief, DeskServer server) throws Exception {
    Set<String> found = new LinkedHashSet<>();
    String next = "/docket?lens=open";
    while (!next.isEmpty()) {
      String page = get(thief, server, next).body();
      Matcher links = CASE.matcher(page);
      while (links.find()) {
        found.add(links.group(1));
      }
      Matcher further = NEXT.matcher(page);
      next = further.find() ? further.group(1).replace("&amp;", "&") : "";
    }
    return found;
  }

  private static HttpClient signedIn(DeskServer server, String officer) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String page = get(client, server, "/sign-in").body();
    Matcher token = TOKEN.matcher(page);
    assertThat(token.find()).isTrue();
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve("/sign-in"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "officer="
                        + officer
                        + "&_csrf="
                        + java.net.URLEncoder.encode(
                            token.group(1), java.nio.charset.StandardCharsets.UTF_8)))
            .build();
    client.send(request, BodyHandlers.ofString());
    return client;
  }

  private static HttpResponse<String> get(HttpClient client, DeskServer server, String path)
      throws Exception {
    URI address = server.address().resolve(path);
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }
}
