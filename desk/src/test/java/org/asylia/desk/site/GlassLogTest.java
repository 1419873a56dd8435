package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.desk.browser.PlainBrowser;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.scan.FileScanner;
import org.junit.jupiter.api.Test;

/** Breaking the glass of a case leaves its line in the security log. */
class GlassLogTest {

  @Test
  void breaking_glass_is_noted_with_the_officer_and_the_case_and_never_the_reason()
      throws Exception {
    List<String> noted = new CopyOnWriteArrayList<>();
    try (TestNode node = new TestNode();
        DeskServer server = server(node, new Watching(noted::add, Optional.empty()))) {
      OpenCase open = begun(node);
      PlainBrowser maple = PlainBrowser.signedIn(server.address(), "protection-maple");
      String form =
          "glass-reference="
              + open.reference().text()
              + "&glass-reason=checkpoint&_csrf="
              + URLEncoder.encode(maple.token("/glass"), StandardCharsets.UTF_8);
      noted.clear();
      HttpResponse<byte[]> answer =
          maple.post(
              "/glass",
              form.getBytes(StandardCharsets.US_ASCII),
              "Content-Type",
              "application/x-www-form-urlencoded");
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .endsWith("/cases/" + open.file().id());
      assertThat(noted)
          .singleElement()
          .asString()
          .contains(
              "\"event\":\"glass\"",
              "\"outcome\":\"allowed\"",
              "\"officer\":\"" + PreparedCases.officer("protection-maple").officer() + "\"",
              "\"case\":\"" + open.file().id() + "\"")
          .doesNotContain("checkpoint", open.reference().text());
    }
  }

  private static DeskServer server(TestNode node, Watching watching) {
    return DeskServer.start(
        new DeskSettings(
            0,
            node.office(),
            new DemonstrationRoster(),
            true,
            ZoneOffset.UTC,
            Reach.loopback(),
            Optional.empty(),
            watching,
            FileScanner.none()));
  }

  private static OpenCase begun(TestNode node) {
    return PreparedCases.done(
        node.office()
            .cases()
            .begin(
                PreparedCases.officer("registrar-aspen"),
                batch ->
                    batch.add(
                        new CaseOpened(
                            "north-korea", new Country("TH"), Modality.REGULAR, false))));
  }
}
