package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.attaching.About;
import org.asylia.desk.attaching.Attaching;
import org.asylia.desk.attaching.Taken;
import org.asylia.desk.authoring.Draft;
import org.asylia.desk.browser.PlainBrowser;
import org.asylia.desk.browser.Prepared;
import org.asylia.desk.browser.PreparedCases;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.browser.ToldCases;
import org.asylia.desk.locked.MadeFiles;
import org.asylia.desk.office.OpenCase;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.people.Officer;
import org.asylia.desk.scan.FileScanner;
import org.asylia.desk.watch.Sink;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every address that can be asked for is asked for, and everything in the database is compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AskingChangesNothingTest {
  /** Fields that forms of the desk send to have something done. */
  private static final String FIELDS = "do=stop&language=ko&appearance=dark&glass-reason=x";

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
              new Watching(
                  Sink.nowhere(), Optional.of(URI.create("mailto:security@office.example"))),
              FileScanner.none()));
  private final CaseFile told =
      ToldCases.at(
          node.office(), 304, State.SERVICE, file -> !file.protection().certificates().isEmpty());
  private final OpenCase heard = withPhotograph().now();
  private final Draft written =
      node.office()
          .authoring()
          .begin(PreparedCases.supervisor(), "BE", "BE-2099", LocalDate.of(2099, 1, 1));
  private final Tables tables = new Tables(node.office().node().database().jdbi());

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  private Prepared withPhotograph() {
    Prepared prepared =
        Prepared.heard(node.office(), 2)
            .does(
                Role.PROTECTION_OFFICER,
                batch ->
                    batch.add(
                        new EvidenceAdded(
                            EvidenceKind.PHOTOGRAPH, "Bridge", Prepared.DAY, "A bridge.", false)));
    EntryId evidence = evidence(prepared.now());
    try {
      assertThat(
              server
                  .beans(Attaching.class)
                  .getFirst()
                  .take(
                      PreparedCases.officer("protection-juniper"),
                      prepared.now(),
                      new About(evidence, "bridge.jpg", 0),
                      new ByteArrayInputStream(MadeFiles.photograph())))
          .isInstanceOf(Taken.Attached.class);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return prepared;
  }

  private static EntryId evidence(OpenCase open) {
    return open.file().evidence().evidence().keySet().iterator().next();
  }

  private List<Door> doors(Verb verb) {
    return server.beans(Doors.class).stream()
        .flatMap(area -> area.doors().stream())
        .filter(door -> door.verb() == verb)
        .toList();
  }

  private static Set<String> patterns(List<Door> doors) {
    return doors.stream().map(Door::pattern).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void asking_for_any_address_changes_nothing_but_who_has_read() throws Exception {
    List<Door> asked = doors(Verb.GET);
    Set<String> answered = new TreeSet<>();
    Tables.Everything before = tables.now();
    for (Officer officer : ofEachRole()) {
      PlainBrowser browser = PlainBrowser.signedIn(server.address(), officer.id());
      for (Door door : asked) {
        if (door.opensFor(officer.roles())) {
          String path = filled(door.pattern());
          HttpResponse<byte[]> answer = browser.get(path);
          assertThat(answer.statusCode()).as("%s as %s", path, officer.id()).isLessThan(500);
          if (answer.statusCode() < 400) {
            answered.add(door.pattern());
          }
          if (!path.endsWith(".pdf")) {
            browser.get(path + (path.contains("?") ? "&" : "?") + FIELDS);
          }
        }
      }
    }
    assertThat(answered).as("every address was really answered").isEqualTo(patterns(asked));
    assertThat(before.changedUntil(tables.now())).isEmpty();
    assertThat(tables.movedWithoutAnEntry(before)).isEmpty();
    assertThat(tables.actsAfter(before)).as("readings were written down").isNotEmpty();
    assertThat(tables.actsAfter(before)).containsOnly("CaseRead");
  }

  @Test
  void what_takes_a_form_does_nothing_when_it_is_asked_for() throws Exception {
    Set<String> forms = patterns(doors(Verb.POST));
    forms.removeAll(patterns(doors(Verb.GET)));
    forms.add("/sign-out");
    Tables.Everything before = tables.now();
    for (Officer officer : ofEachRole()) {
      PlainBrowser browser = PlainBrowser.signedIn(server.address(), officer.id());
      for (String form : forms) {
        assertThat(browser.get(filled(form) + "?" + FIELDS).statusCode())
            .as("%s as %s", form, officer.id())
            .isBetween(400, 499);
      }
      assertThat(browser.get("/my-sign-in").statusCode()).as("still signed in").isEqualTo(200);
    }
    assertThat(before.changedUntil(tables.now())).isEmpty();
    assertThat(tables.movedWithoutAnEntry(before)).isEmpty();
    assertThat(tables.actsAfter(before)).isSubsetOf("CaseRead");
  }

  /** One officer for each role. */
  private static Set<Officer> ofEachRole() {
    List<Officer> all = new DemonstrationRoster().officers();
    return Arrays.stream(Role.values())
        .flatMap(role -> all.stream().filter(officer -> officer.holds(role)).limit(1))
        .collect(Collectors.toSet());
  }

  /** An address of that pattern at which there is something. */
  private String filled(String pattern) {
    String path =
        switch (pattern) {
          case "/assets/**" -> "/assets/desk.css";
          case "/docket/find" -> "/docket/find?reference=" + heard.reference().text();
          case "/checkpoint/since/{size}" -> "/checkpoint/since/1";
          case "/parameters/{id}" ->
              "/parameters/" + node.office().parameters().sets().getFirst().id();
          case String draft when draft.startsWith("/parameter-drafts/") ->
              draft.replace("{id}", written.id().toString()).replace("{decision}", "outcome");
          case "/cases/{id}/letter", "/cases/{id}/letter.pdf" ->
              pattern.replace("{id}", told.id().toString());
          case "/cases/{id}/certificates/{entry}" ->
              "/cases/"
                  + told.id()
                  + "/certificates/"
                  + told.protection().certificates().getFirst().id();
          default -> ofHeard(pattern);
        };
    assertThat(path).doesNotContain("{", "*");
    return path;
  }

  private String ofHeard(String pattern) {
    CaseFile file = heard.file();
    EntryId entry =
        pattern.contains("/interviews/")
            ? file.interviews().held().keySet().iterator().next()
            : evidence(heard);
    AttachmentKind kind =
        pattern.endsWith("/picture") ? AttachmentKind.PREVIEW : AttachmentKind.ORIGINAL;
    return (pattern.endsWith("/next") ? pattern + "?after=0" : pattern)
        .replaceAll("\\{id[^}]*}", file.id().toString())
        .replace("{entry}", entry.toString())
        .replace("{number}", "1")
        .replace("{file}", attached(file, kind).toString());
  }

  private static AttachmentId attached(CaseFile file, AttachmentKind kind) {
    Stream<AttachmentAdded> all =
        file.evidence().attachments().values().stream().map(entered -> entered.act());
    return all.filter(added -> added.kind() == kind).findFirst().orElseThrow().file().id();
  }
}
