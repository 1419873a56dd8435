package org.asylia.desk.site.cases.exhibits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.asylia.casefile.Attachment;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.PlainBrowser;
import org.asylia.desk.browser.Prepared;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files whose names are made to do harm go in by both ways, stand in the list, and come out. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileNamesTest {
  private static final byte[] LETTER = "She was not there that night.\n".getBytes(UTF_8);
  private static final String OUTSIDE = "kanaria-outside.txt";

  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC));
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

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  /**
   * A name, and what becomes of it.
   *
   * @param typed what the browser sends
   * @param kept what stands in the record and in the list
   * @param plain what old browsers are told
   * @param full what all others are told, as RFC 8187 writes it
   */
  record Name(String typed, String kept, String plain, String full) {}

  static List<Name> names() {
    return List.of(
        new Name(
            "a.txt\r\nSet-Cookie: evil=1\r\n\r\n<script>.txt",
            "a.txt__Set-Cookie: evil=1____<script>.txt",
            "a.txt__Set-Cookie_ evil_1_____script_.txt",
            "a.txt__Set-Cookie%3A%20evil%3D1____%3Cscript%3E.txt"),
        new Name(
            "x\"; filename=\"y.html\".txt",
            "x\"; filename=\"y.html\".txt",
            "x__ filename__y.html_.txt",
            "x%22%3B%20filename%3D%22y.html%22.txt"),
        new Name("../../" + OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE),
        new Name("..\\..\\C:\\" + OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE),
        new Name("/" + OUTSIDE, OUTSIDE, OUTSIDE, OUTSIDE),
        new Name("..", "file", "file", "file"),
        new Name("%2e%2e%2fb.txt", "%2e%2e%2fb.txt", "_2e_2e_2fb.txt", "%252e%252e%252fb.txt"),
        new Name("a\u0000b.txt", "a_b.txt", "a_b.txt", "a_b.txt"),
        new Name(
            "bridge\u202Etxt.exe.txt",
            "bridge_txt.exe.txt",
            "bridge_txt.exe.txt",
            "bridge_txt.exe.txt"),
        new Name(
            "\uB2E4\uB9AC bridge.txt",
            "\uB2E4\uB9AC bridge.txt",
            "__ bridge.txt",
            "%EB%8B%A4%EB%A6%AC%20bridge.txt"),
        new Name(
            "k".repeat(296) + ".txt",
            "k".repeat(251) + ".txt",
            "k".repeat(251) + ".txt",
            "k".repeat(251) + ".txt"),
        new Name(
            "\uB2E4".repeat(296) + ".txt",
            "\uB2E4".repeat(251) + ".txt",
            "_".repeat(251) + ".txt",
            "%EB%8B%A4".repeat(251) + ".txt"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_hostile_name_sent_in_a_plain_form_is_kept_listed_and_given_out_harmless(Name name)
      throws Exception {
    PlainBrowser officer = officer();
    HttpResponse<byte[]> answer =
        sent(
            officer,
            "filename*=UTF-8''" + URLEncoder.encode(name.typed, UTF_8).replace("+", "%20"));
    assertThat(answer.statusCode()).as(PlainBrowser.text(answer)).isEqualTo(303);
    harmless(officer, name);
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_hostile_name_sent_by_the_script_is_kept_listed_and_given_out_harmless(Name name)
      throws Exception {
    PlainBrowser officer = officer();
    String token = officer.token(prepared.path("/evidence"));
    UnaryOperator<String> encoded = text -> URLEncoder.encode(text, UTF_8);
    String about = "entry=" + letter + "&size=" + LETTER.length + "&name=";
    HttpResponse<byte[]> begun =
        officer.post(
            prepared.path("/uploads"),
            (about + encoded.apply(name.typed)).getBytes(UTF_8),
            "Content-Type",
            "application/x-www-form-urlencoded",
            "X-CSRF-TOKEN",
            token);
    assertThat(begun.statusCode()).isEqualTo(200);
    String upload =
        prepared.path("/uploads/")
            + PlainBrowser.text(begun).replaceAll(".*\"upload\":\"([^\"]+)\".*", "$1");
    officer.post(
        upload,
        LETTER,
        "Content-Type",
        "application/octet-stream",
        "Upload-Offset",
        "0",
        "Upload-Last",
        "true",
        "X-CSRF-TOKEN",
        token);
    HttpResponse<byte[]> done = officer.post(upload + "/done", new byte[0], "X-CSRF-TOKEN", token);
    assertThat(done.statusCode()).as(PlainBrowser.text(done)).isEqualTo(200);
    harmless(officer, name);
  }

  @Test
  void hangul_sent_as_browsers_send_it_is_understood() throws Exception {
    PlainBrowser officer = officer();
    assertThat(sent(officer, "filename=\"\uB2E4\uB9AC bridge.txt\"").statusCode()).isEqualTo(303);
    assertThat(last().name()).isEqualTo("\uB2E4\uB9AC bridge.txt");
  }

  private PlainBrowser officer() throws Exception {
    return PlainBrowser.signedIn(server.address(), "protection-juniper");
  }

  private HttpResponse<byte[]> sent(PlainBrowser officer, String fileName) throws Exception {
    String edge = "edge-of-a-part";
    String token = officer.token(prepared.path("/evidence"));
    List<String> form =
        List.of(
            "--" + edge,
            "Content-Disposition: form-data; name=\"_csrf\"",
            "",
            token,
            "--" + edge,
            "Content-Disposition: form-data; name=\"file-" + letter + "\"; " + fileName,
            "Content-Type: application/octet-stream",
            "",
            new String(LETTER, UTF_8),
            "--" + edge + "--",
            "");
    return officer.post(
        prepared.path("/evidence/" + letter + "/file"),
        String.join("\r\n", form).getBytes(UTF_8),
        "Content-Type",
        "multipart/form-data; boundary=" + edge);
  }

  private Attachment last() {
    return prepared.now().file().evidence().attachments().values().stream()
        .map(Entered::act)
        .map(AttachmentAdded::file)
        .reduce((_, later) -> later)
        .orElseThrow();
  }

  private void harmless(PlainBrowser officer, Name name) throws Exception {
    Attachment kept = last();
    assertThat(kept.name()).isEqualTo(name.kept);
    assertThat(kept.bytes()).isEqualTo(LETTER.length);
    String listed = PlainBrowser.text(officer.get(prepared.path("/evidence")));
    assertThat(listed)
        .contains("<p class=\"file-name\">" + escaped(name.kept) + "</p>")
        .doesNotContain("<script>.txt", "\u202E");

    HttpResponse<byte[]> out = officer.get(prepared.path("/files/" + kept.id()));
    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(out.headers().allValues("Content-Disposition"))
        .containsExactly(
            "attachment; filename=\"" + name.plain + "\"; filename*=UTF-8''" + name.full);
    assertThat(out.headers().allValues("Content-Type"))
        .singleElement()
        .asString()
        .startsWith("text/plain");
    assertThat(out.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(out.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(out.body()).isEqualTo(LETTER);
    assertThat(outside(name.typed)).noneMatch(Files::exists);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Where a file would stand, if its name were taken for that of a file on this machine. */
  private static Stream<Path> outside(String typed) {
    String sane = typed.replace('\u0000', '_').replaceAll("^(.{100}).*", "$1");
    return typed.equals("..")
        ? Stream.empty()
        : Stream.of(System.getProperty("java.io.tmpdir"), System.getProperty("user.dir"), "/")
            .map(Path::of)
            .flatMap(base -> Stream.of(base.resolve(sane), base.resolve(OUTSIDE)))
            .map(Path::normalize);
  }
}
