package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.Part;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.asylia.vault.archive.ArchiveWriter;
import org.asylia.vault.attachment.Upload;
import org.asylia.vault.crypto.Aead;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Records very many people with names that occur nowhere else, attaches files, makes a backup, and
 * looks for every form of every name in every byte that is then on the disk.
 */
class CanaryPeopleTest {
  private static final int PEOPLE = Runs.of(200, 10_000);
  private static final int WITH_FILES = 20;
  private static final long SEED = 20261122;

  @TempDir Path folder;

  @Test
  void no_form_of_any_name_stands_in_any_byte_on_the_disk() throws IOException {
    List<Canaries.Name> people = Canaries.draw(PEOPLE, SEED);
    ByteScan scan = new ByteScan();
    people.stream()
        .flatMap(person -> person.spellings().stream())
        .flatMap(text -> Canaries.forms(text).stream())
        .forEach(scan::add);
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("canaries"))) {
      for (int i = 0; i < PEOPLE; i++) {
        record(shop, people.get(i), i < WITH_FILES);
      }
      backup(shop);
      shop.database.owner().useHandle(handle -> handle.execute("CHECKPOINT"));
      shop.database.owner().useHandle(handle -> handle.execute("VACUUM FULL ANALYZE"));
      assertThat(scan.hits(folder)).as("while running").isEmpty();
    }
    assertThat(scan.hits(folder)).as("after the stop").isEmpty();
    findsWhatIsThere(scan, people);
    Figure.of(Promise.P5, "canary-people")
        .count(
            PEOPLE,
            "people (seed "
                + SEED
                + "), each name in 40 forms, 0 hits in "
                + scan.scanned() / 1_000_000
                + " MB");
  }

  private static void record(Workshop shop, Canaries.Name person, boolean file) throws IOException {
    CaseId id = shop.vault.newCase();
    String story = "They came for " + person.spellings().get(2) + ", who is " + person.hangul();
    shop.vault.append(
        id,
        Heads.none(),
        List.of(
            shop.draft(Workshop.opened()),
            shop.draft(stated(Topic.NAME, new Value.Name(person.hangul()))),
            shop.draft(stated(Topic.NAME, new Value.Name(person.spellings().get(1)))),
            shop.draft(stated(Topic.NAME, new Value.Words(story, Language.KOREAN)))));
    if (file) {
      byte[] about = person.hangul().getBytes(StandardCharsets.UTF_8);
      CaseAttachments files = shop.vault.attachments();
      Upload upload = files.begin(shop.reader(), id, Part.CLAIM, about);
      upload.end(new ByteArrayInputStream(story.getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static Act stated(Topic topic, Value value) {
    return new Stated(
        Workshop.person(1),
        topic,
        Optional.empty(),
        value,
        new Source.Said(Workshop.person(1)),
        false);
  }

  private void backup(Workshop shop) throws IOException {
    byte[] key = new byte[32];
    new SecureRandom().nextBytes(key);
    ArchiveWriter.backup(
        shop.database,
        folder.resolve("backup"),
        (inner, aad) -> Aead.seal(key, inner, aad, new SecureRandom()),
        new SecureRandom(),
        Workshop.NOON,
        List.of(),
        (pass, done, total) -> {});
  }

  /** The scan is not blind: it finds each form of a name that is put there. */
  private void findsWhatIsThere(ByteScan scan, List<Canaries.Name> people) throws IOException {
    Path planted = Files.createDirectory(folder.resolve("planted"));
    for (String text : people.getLast().spellings()) {
      for (byte[] form : Canaries.forms(text)) {
        Path file = planted.resolve("file");
        byte[] content = new byte[form.length + 7];
        System.arraycopy(form, 0, content, 5, form.length);
        Files.write(file, content);
        assertThat(scan.hits(planted)).as(text).containsExactly(file);
      }
    }
  }
}
