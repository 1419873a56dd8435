package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.node.Node;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.LogFile;
import org.asylia.desk.watch.Outcome;
import org.asylia.desk.watch.SecurityLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the security log holds, and what it never holds. */
@TestInstance(Lifecycle.PER_CLASS)
class SecurityLogTest {
  private static final String WORDS = "seven herons over the reservoir";

  private final RealDesk desk = new RealDesk();

  @AfterAll
  void stop() {
    desk.close();
  }

  private Hands joined(String handle, Role... roles) throws Exception {
    return Hands.join(desk, handle, desk.invite(handle, roles), WORDS);
  }

  private String id(Hands hands) {
    return desk.accounts().find(hands.handle()).orElseThrow().officer().toString();
  }

  private static Map<String, String> read(String line) {
    return JsonMapper.shared().readValue(line, new TypeReference<Map<String, String>>() {});
  }

  /** What is noted meanwhile. */
  private List<Map<String, String>> noted(Work work) throws Exception {
    int before = desk.noted().size();
    work.run();
    return desk.noted().stream().skip(before).map(SecurityLogTest::read).toList();
  }

  private interface Work {
    void run() throws Exception;
  }

  private static String is(Map<String, String> line) {
    return line.get("event") + " " + line.get("outcome") + " " + line.get("by");
  }

  @Test
  void every_attempt_to_sign_in_says_when_who_from_where_how_and_what_came_of_it()
      throws Exception {
    Hands fir = joined("fir", Role.ANALYST).elsewhere();
    Instant before = desk.clock().instant();
    List<Map<String, String>> lines =
        noted(() -> {
          fir.first("wrong words altogether");
          fir.first(WORDS);
          String page = fir.client().get("/sign-in/second").body();
          fir.client().send(page, "/sign-in/second", "proof", "code", "proof-code", "000000");
          fir.second();
        });
    assertThat(lines)
        .extracting(SecurityLogTest::is)
        .containsExactly(
            "sign-in refused passphrase",
            "sign-in allowed passphrase",
            "second-factor refused app",
            "second-factor allowed app");
    for (Map<String, String> line : lines) {
      assertThat(Instant.parse(line.get("at"))).isBetween(before, desk.clock().instant());
      assertThat(line).containsEntry("officer", id(fir));
      assertThat(line.get("from")).matches("[0-9a-f]{16}");
    }
    assertThat(lines)
        .extracting(line -> line.get("from"))
        .containsOnly(lines.getFirst().get("from"));
  }

  @Test
  void invitations_recovery_codes_officers_nobody_knows_and_slowing_down_are_noted()
      throws Exception {
    List<Map<String, String>> joining = noted(() -> joined("larch", Role.ANALYST));
    assertThat(joining).extracting(SecurityLogTest::is).contains("sign-in allowed invitation");
    Hands nobody = new Hands(desk, new Client(desk.address()), "nobody", WORDS, "", List.of());
    List<Map<String, String>> lines =
        noted(() -> {
          for (int i = 0; i < 6; i++) {
            nobody.first(WORDS);
          }
        });
    assertThat(lines)
        .hasSize(6)
        .allSatisfy(line -> assertThat(line).containsEntry("officer", "unknown"));
    assertThat(is(lines.getFirst())).isEqualTo("sign-in refused passphrase");
    assertThat(is(lines.getLast())).isEqualTo("sign-in slowed passphrase");
  }

  @Test
  void signing_out_idling_and_what_changes_a_sign_in_are_noted() throws Exception {
    Hands elm = joined("elm", Role.ADMINISTRATOR);
    List<Map<String, String>> lines =
        noted(() -> {
          elm.client().send(elm.client().get("/my-sign-in").body(), "/my-sign-in", "do", "codes");
          elm.client()
              .send(
                  elm.client().get("/people").body(),
                  "/people",
                  "do",
                  "reset",
                  "handle",
                  "nobody-here");
          elm.client().send(elm.client().get("/my-sign-in").body(), "/sign-out");
        });
    assertThat(lines)
        .extracting(line -> line.get("event") + " " + line.get("what"))
        .containsExactly("sign-in-changed codes", "officer-changed reset", "sign-out null");
    elm.signIn();
    List<Map<String, String>> later =
        noted(() -> {
          desk.clock().pass(Session.IDLE);
          elm.client().get("/docket");
        });
    assertThat(later)
        .singleElement()
        .satisfies(line ->
            assertThat(line)
                .containsEntry("event", "session-ended")
                .containsEntry("why", "idle")
                .containsEntry("officer", id(elm)));
  }

  @Test
  void what_is_not_allowed_is_noted_by_the_door_and_never_by_what_was_typed() throws Exception {
    Hands oak = joined("oak", Role.ADJUDICATOR);
    String absent = UUID.randomUUID().toString();
    List<Map<String, String>> lines =
        noted(() -> {
          oak.client().get("/people?secret-words");
          oak.client().get("/no-such-place/secret-words");
          oak.client().get("/cases/" + absent);
          oak.client().send("name=\"_csrf\" value=\"secret-words\"", "/my-sign-in", "do", "codes");
          oak.client().get("/a;b=secret-words");
        });
    assertThat(lines)
        .extracting(line -> line.get("event") + " " + line.get("door") + " " + line.get("case"))
        .containsExactly(
            "door /people null",
            "door none null",
            "case null " + absent,
            "form /my-sign-in null",
            "request null null");
    assertThat(lines)
        .allSatisfy(line ->
            assertThat(line).containsEntry("outcome", "refused").containsEntry("officer", id(oak)));
    assertThat(lines.toString()).doesNotContain("secret-words");
  }

  @Test
  void a_spent_reading_budget_is_noted() throws Exception {
    Hands ash = joined("ash", Role.ADJUDICATOR);
    List<Map<String, String>> lines =
        noted(() -> {
          int status = 404;
          for (int i = 0; i < 500 && status == 404; i++) {
            status = ash.client().get("/cases/" + UUID.randomUUID()).statusCode();
          }
          assertThat(status).isEqualTo(429);
        });
    assertThat(lines.getLast()).containsEntry("event", "budget").containsEntry("officer", id(ash));
  }

  @Test
  void nothing_that_somebody_types_makes_a_line_of_its_own_or_stands_in_one() throws Exception {
    String typed = "x\r\n{\"event\":\"sign-in\",\"outcome\":\"allowed\"}\u2028\u0085y";
    Hands liar = new Hands(desk, new Client(desk.address()), "", WORDS, "", List.of());
    List<Map<String, String>> lines =
        noted(() ->
            liar.client()
                .send(
                    liar.client().get("/sign-in").body(),
                    "/sign-in",
                    "officer",
                    typed,
                    "passphrase",
                    typed));
    assertThat(lines).singleElement().satisfies(line -> assertThat(is(line)).contains("refused"));
    assertThat(desk.noted())
        .allSatisfy(line -> assertThat(line).matches("\\{[\\x20-\\x7e]+\\}"))
        .noneMatch(line -> line.contains("outcome\\\""));
  }

  @Test
  void no_name_no_identifier_and_no_address_stands_in_the_log() throws Exception {
    Hands pine = joined("pine-needle", Role.ADMINISTRATOR);
    pine.client().get("/cases/1");
    pine.elsewhere().first("wrong words altogether");
    assertThat(String.join("\n", desk.noted()))
        .contains(id(pine))
        .doesNotContain("pine-needle", "Somebody", "127.", "localhost", "herons", "wrong words");
  }

  @Test
  void the_file_is_only_its_owners_is_added_to_and_may_be_moved_away(@TempDir Path folder)
      throws IOException {
    LogFile file = new LogFile(folder);
    Node node = desk.vaultNode();
    SecurityLog log = new SecurityLog(file, desk.clock(), node.deskKeys());
    SecurityLog.Who who =
        new SecurityLog.Who(Optional.of(new OfficerId(new UUID(0, 7))), Optional.of("192.0.2.1"));
    log.note(Event.DOOR, Outcome.REFUSED, who, "door", "/people");
    log.note(Event.SIGN_OUT, Outcome.ALLOWED, who);
    Path path = folder.resolve(LogFile.NAME);
    assertThat(Files.readAllLines(path)).hasSize(2);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
        .isEqualTo("rw-------");
    Files.move(path, folder.resolve("older.log"));
    log.note(Event.SIGN_OUT, Outcome.ALLOWED, who);
    assertThat(Files.readAllLines(path)).hasSize(1);
    assertThat(read(Files.readAllLines(folder.resolve("older.log")).getFirst()))
        .containsEntry("event", "door")
        .containsEntry("door", "/people");
  }
}
