package org.asylia.desk.site.cases.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.PlainBrowser;
import org.asylia.desk.browser.Prepared;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.scan.RealClamd;
import org.asylia.desk.scan.Scanned;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.Reach;
import org.asylia.desk.site.Watching;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Files on their way into a case, by both ways, past the real scanner. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScannedFilesTest {
  private static final String NAME = "kanaria-letter.txt";
  private static final byte[] LETTER = "She was not there that night.\n".getBytes(UTF_8);

  private final RealClamd clamd = new RealClamd();
  private final AtomicBoolean there = new AtomicBoolean(true);
  private final List<String> log = new CopyOnWriteArrayList<>();
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
              new Watching(log::add, Optional.empty()),
              new Changing()));
  private final Prepared prepared =
      Prepared.registered(node.office())
          .does(
              Role.PROTECTION_OFFICER,
              batch ->
                  batch.add(
                      new EvidenceAdded(
                          EvidenceKind.LETTER, "Letter", Prepared.DAY, "A letter.", false)));
  private final EntryId letter =
      prepared.now().file().evidence().evidence().keySet().iterator().next();

  /** The scanner of the moment. */
  private final class Changing implements FileScanner {
    @Override
    public Scanned scan(java.io.InputStream content) throws java.io.IOException {
      return asked().scan(content);
    }

    @Override
    public boolean answers() {
      return asked().answers();
    }

    private FileScanner asked() {
      return there.get() ? clamd.scanner() : clamd.gone();
    }
  }

  @BeforeEach
  void scannerIsThere() {
    there.set(true);
    log.clear();
  }

  @AfterAll
  void stop() {
    server.close();
    node.close();
    clamd.close();
  }

  @Test
  void a_file_without_malware_is_taken() throws Exception {
    int before = attached();
    assertThat(form(LETTER).statusCode()).isEqualTo(303);
    assertThat(script(LETTER).statusCode()).isEqualTo(200);
    assertThat(attached()).isEqualTo(before + 2);
    assertThat(log).noneMatch(line -> line.contains("\"file\""));
  }

  @Test
  void a_file_with_malware_is_refused_and_nothing_of_it_is_kept() throws Exception {
    Kept before = kept();
    HttpResponse<byte[]> plain = form(RealClamd.malware());
    HttpResponse<byte[]> sliced = script(RealClamd.malware());
    assertThat(List.of(plain.statusCode(), sliced.statusCode())).containsOnly(422);
    assertThat(PlainBrowser.text(plain))
        .contains("found malware in this file", "Asylia.Test.UNOFFICIAL", "Do not open the file");
    assertThat(PlainBrowser.text(sliced)).contains("found malware in this file");
    assertThat(kept()).isEqualTo(before);
    refusalsAreNoted("\"why\":\"malware\",\"found\":\"Asylia.Test.UNOFFICIAL\"");
  }

  @Test
  void while_the_scanner_does_not_answer_no_file_is_taken() throws Exception {
    Kept before = kept();
    there.set(false);
    HttpResponse<byte[]> plain = form(LETTER);
    HttpResponse<byte[]> sliced = script(LETTER);
    assertThat(List.of(plain.statusCode(), sliced.statusCode())).containsOnly(422);
    assertThat(PlainBrowser.text(plain)).contains("does not answer", "Nothing was kept");
    assertThat(kept()).isEqualTo(before);
    refusalsAreNoted("\"why\":\"no-scanner\"");
  }

  @Test
  void a_file_larger_than_the_scanner_takes_is_refused() throws Exception {
    Kept before = kept();
    byte[] large = "She was not there that night.\n".repeat(40_000).getBytes(UTF_8);
    HttpResponse<byte[]> plain = form(large);
    HttpResponse<byte[]> sliced = script(large);
    assertThat(List.of(plain.statusCode(), sliced.statusCode())).containsOnly(422);
    assertThat(PlainBrowser.text(plain)).contains("does not look at files this large");
    assertThat(kept()).isEqualTo(before);
    refusalsAreNoted("\"why\":\"too-large-to-scan\"");
  }

  @Test
  void each_refusal_is_said_in_three_languages() {
    for (String key : List.of("files.infected", "files.unscanned", "files.too-large-to-scan")) {
      List<String> said =
          java.util.stream.Stream.of(Language.values())
              .map(language -> Catalogue.read().in(language, ZoneOffset.UTC).say(key, "X.1"))
              .toList();
      assertThat(said).hasSize(3).doesNotHaveDuplicates().doesNotContain(key);
    }
  }

  private void refusalsAreNoted(String what) {
    List<String> files = log.stream().filter(line -> line.contains("\"event\":\"file\"")).toList();
    assertThat(files)
        .hasSize(2)
        .allMatch(line -> line.contains(what) && line.contains("\"outcome\":\"refused\""))
        .allMatch(line -> line.contains(prepared.now().file().id().toString()));
    assertThat(String.join("\n", log)).doesNotContain("kanaria", "EICAR", "that night");
  }

  /** What stands of files in the database and in the case. */
  private record Kept(long files, long chunks, int named) {}

  private Kept kept() {
    return new Kept(count("attachment"), count("attachment_chunk"), attached());
  }

  private long count(String table) {
    return node.office()
        .node()
        .database()
        .jdbi()
        .withHandle(h -> h.createQuery("SELECT count(*) FROM " + table).mapTo(Long.class).one());
  }

  private int attached() {
    return prepared.now().file().evidence().attachments().size();
  }

  private PlainBrowser officer() throws Exception {
    return PlainBrowser.signedIn(server.address(), "protection-juniper");
  }

  private HttpResponse<byte[]> form(byte[] content) throws Exception {
    PlainBrowser officer = officer();
    String edge = "edge-of-a-part";
    List<String> form =
        List.of(
            "--" + edge,
            "Content-Disposition: form-data; name=\"_csrf\"",
            "",
            officer.token(prepared.path("/evidence")),
            "--" + edge,
            "Content-Disposition: form-data; name=\"file-"
                + letter
                + "\"; filename=\""
                + NAME
                + "\"",
            "Content-Type: application/octet-stream",
            "",
            new String(content, UTF_8),
            "--" + edge + "--",
            "");
    return officer.post(
        prepared.path("/evidence/" + letter + "/file"),
        String.join("\r\n", form).getBytes(UTF_8),
        "Content-Type",
        "multipart/form-data; boundary=" + edge);
  }

  /** As the page's script sends it; the first answer that is not 200, or the last. */
  private HttpResponse<byte[]> script(byte[] content) throws Exception {
    PlainBrowser officer = officer();
    String token = officer.token(prepared.path("/evidence"));
    String about = "entry=" + letter + "&size=" + content.length + "&name=" + NAME;
    HttpResponse<byte[]> begun =
        officer.post(
            prepared.path("/uploads"),
            about.getBytes(UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "X-CSRF-TOKEN",
            token);
    String upload =
        prepared.path("/uploads/")
            + PlainBrowser.text(begun).replaceAll(".*\"upload\":\"([^\"]+)\".*", "$1");
    HttpResponse<byte[]> slice =
        officer.post(
            upload,
            content,
            "Content-Type",
            "application/octet-stream",
            "Upload-Offset",
            "0",
            "Upload-Last",
            "true",
            "X-CSRF-TOKEN",
            token);
    return slice.statusCode() == 200
        ? officer.post(upload + "/done", new byte[0], "X-CSRF-TOKEN", token)
        : slice;
  }
}
