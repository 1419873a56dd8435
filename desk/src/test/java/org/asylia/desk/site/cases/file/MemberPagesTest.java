package org.asylia.desk.site.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.asylia.casefile.ProtectionAct.Disclosed;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Verb;
import org.asylia.desk.browser.PlainBrowser;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.Reach;
import org.asylia.desk.site.Watching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of one member, the files that leave from it, and the proof of an entry. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberPagesTest {
  private static final String WHISPER = "제 딸에게는 말하지 마십시오";
  private static final Pattern CONSENT =
      Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>[^<]*health-partner");

  private final List<String> noted = new CopyOnWriteArrayList<>();
  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(
              0,
              node.office(),
              new DemonstrationRoster(),
              true,
              ZoneOffset.UTC,
              Reach.loopback(),
              Optional.empty(),
              new Watching(noted::add, Optional.empty())));
  private final OpenCase family = new PreparedCases(node.office()).family();
  private final String address = "/cases/" + family.file().id() + "/members/";

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void each_member_finds_their_own_confidences_and_not_those_of_another() throws Exception {
    PlainBrowser maple = signedIn("protection-maple");
    assertThat(text(maple.get("/cases/" + family.file().id()))).contains(address + "1");
    assertThat(text(maple.get(address + "1"))).contains(WHISPER, "What the record holds for you");
    assertThat(text(maple.get(address + "2"))).contains("시험 두리").doesNotContain(WHISPER);
    assertThat(text(maple.get(address + "2?language=ko"))).contains("귀하에 관한 기록");
    HttpResponse<byte[]> pdf = maple.get(address + "2/paper.pdf?language=zh");
    assertThat(pdf.headers().firstValue("Content-Type")).hasValue("application/pdf");
    assertThat(pdf.headers().firstValue("Content-Disposition").orElse(""))
        .contains("file-" + family.reference().text() + "-2.pdf");
  }

  @Test
  void a_member_who_is_not_there_and_a_reader_without_every_part_get_no_paper() throws Exception {
    PlainBrowser maple = signedIn("protection-maple");
    for (String nobody : List.of("0", "3", "99", "1x")) {
      assertThat(maple.get(address + nobody).statusCode()).as(nobody).isEqualTo(404);
    }
    for (String other : List.of("supervisor-sorrel", "resettlement-linden")) {
      PlainBrowser browser = signedIn(other);
      assertThat(browser.get(address + "1").statusCode()).as(other).isGreaterThanOrEqualTo(400);
      assertThat(text(browser.get("/cases/" + family.file().id()))).doesNotContain(address);
    }
  }

  @Test
  void a_file_leaves_only_after_a_second_factor_and_is_noted() throws Exception {
    PlainBrowser maple = signedIn("protection-juniper");
    assertThat(new MemberDoors().doors())
        .filteredOn(door -> door.verb() == Verb.POST)
        .singleElement()
        .satisfies(door ->
            assertThat(door.proof())
                .as("whatever the form, with a second factor of the last minutes")
                .isEqualTo(new Door.SteppedUp(Set.of())));
    noted.clear();
    HttpResponse<byte[]> file = send(maple, "1", "do=person&proof=click");
    assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", "file-" + family.reference().text() + "-1.json");
    assertThat(text(file)).contains("\"asylia-member\"", WHISPER);
    assertThat(text(send(maple, "2", "do=person"))).doesNotContain(WHISPER);
    assertThat(noted)
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("\"event\":\"export\"", "\"to\":\"person\""));
    assertThat(send(maple, "1", "do=nothing").statusCode()).isEqualTo(400);
  }

  @Test
  void nothing_goes_to_somebody_else_without_everybodys_consent_and_says_whose_is_missing()
      throws Exception {
    PlainBrowser maple = signedIn("protection-maple");
    Matcher consent = CONSENT.matcher(text(maple.get(address + "1")));
    assertThat(consent.find()).isTrue();
    HttpResponse<byte[]> kept =
        send(maple, "1", "do=recipient&proof=click&member-consent=" + consent.group(1));
    assertThat(kept.statusCode()).isEqualTo(422);
    assertThat(text(kept)).contains("Nothing was given", "시험 두리");
    HttpResponse<byte[]> none = send(maple, "1", "do=recipient&proof=click&member-consent=");
    assertThat(text(none)).contains("Choose a consent.");
    OpenCase now =
        node.office()
            .cases()
            .open(PreparedCases.officer("protection-maple"), family.file().id())
            .orElseThrow();
    assertThat(now.file().history()).noneMatch(r -> r.act() instanceof Disclosed);
  }

  @Test
  void an_entry_of_the_case_file_is_proved_by_the_stand_alone_verifier(@TempDir Path folder)
      throws Exception {
    PlainBrowser maple = signedIn("adjudicator-cedar");
    String entry = family.file().history().getFirst().id().toString();
    String proof = "/cases/" + family.file().id() + "/entries/" + entry + "/proof.zip";
    assertThat(text(maple.get("/cases/" + family.file().id()))).contains("/proof.zip\"");
    HttpResponse<byte[]> zip = maple.get(proof);
    assertThat(zip.headers().firstValue("Content-Type")).hasValue("application/zip");
    unzip(zip.body(), folder);
    assertThat(folder.resolve("verify.html")).isNotEmptyFile();
    Path keys =
        Files.writeString(
            folder.resolve("keys.txt"), node.office().node().keyring().logKeys().encoded());
    assertThat(verify(folder, entry + ".tlog-proof", keys)).isZero();
    Path bent = folder.resolve("bent.tlog-proof");
    Files.writeString(
        bent,
        Files.readString(folder.resolve(entry + ".tlog-proof"))
            .replaceFirst("index \\d+", "index 1"));
    assertThat(verify(folder, "bent.tlog-proof", keys)).isEqualTo(1);
    assertThat(maple.get(proof.replace(entry, "00000000-0000-4000-8000-000000000000")).statusCode())
        .isEqualTo(404);
  }

  private static void unzip(byte[] zip, Path folder) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
      Optional<ZipEntry> entry = Optional.ofNullable(in.getNextEntry());
      while (entry.isPresent()) {
        Files.write(
            folder.resolve(Path.of(entry.get().getName()).getFileName()), in.readAllBytes());
        entry = Optional.ofNullable(in.getNextEntry());
      }
    }
  }

  private static int verify(Path folder, String proof, Path keys)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                folder.resolve("VerifyProof.java").toString(),
                folder.resolve(proof).toString(),
                keys.toString())
            .redirectErrorStream(true)
            .start();
    process.getInputStream().readAllBytes();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private PlainBrowser signedIn(String officer) throws IOException, InterruptedException {
    return PlainBrowser.signedIn(server.address(), officer);
  }

  private HttpResponse<byte[]> send(PlainBrowser browser, String member, String form)
      throws IOException, InterruptedException {
    String token = URLEncoder.encode(browser.token(address + member), StandardCharsets.UTF_8);
    return browser.post(
        address + member,
        (form + "&_csrf=" + token).getBytes(StandardCharsets.US_ASCII),
        "Content-Type",
        "application/x-www-form-urlencoded",
        "Accept-Language",
        "en");
  }

  private static String text(HttpResponse<byte[]> answer) {
    return PlainBrowser.text(answer);
  }
}
