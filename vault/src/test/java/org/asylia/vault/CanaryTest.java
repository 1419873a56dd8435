package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Workshop.person;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looks for names of canary people in every file that a running and a stopped store leaves. */
class CanaryTest {
  private static final List<String> CANARIES =
      List.of("카나리아새이름", "金絲雀甲乙", "Kanaria Saeireum", "Kanaria_Village_Accusation");

  /** Leaves out the node file, whose content is public. */
  private static final String SEALED = "get_byte(sealed, 0) <> 0";

  @TempDir Path folder;

  @Test
  void no_name_and_no_story_stands_in_the_data_folder_in_clear() throws IOException {
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("canary"))) {
      CaseId id = shop.vault.newCase();
      Heads heads = Heads.none();
      for (int round = 0; round < 20; round++) {
        for (String canary : CANARIES) {
          heads = shop.add(id, heads, stated(Topic.NAME, new Value.Name(canary)));
          heads = shop.add(id, heads, told(canary));
        }
      }
      shop.database.owner().useHandle(handle -> handle.execute("CHECKPOINT"));
      assertThat(shop.open(id).acts().getFirst().act().toString()).contains("카나리아");
      assertThat(hits()).as("while running").isEmpty();
    }
    assertThat(hits()).as("after the stop").isEmpty();
    assertThat(scan(forms("case_head"))).as("the scan finds what is there").isNotEmpty();
  }

  @Test
  void sealed_sizes_fall_into_at_most_twelve_sizes() throws IOException {
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("sizes"))) {
      CaseId id = shop.vault.newCase();
      Heads heads = Heads.none();
      for (int length = 1; length < 60_000; length = length * 5 / 4 + 1) {
        heads = shop.add(id, heads, told("x".repeat(length)));
      }
      assertThat(shop.count("SELECT count(DISTINCT length(sealed)) FROM entry WHERE " + SEALED))
          .isBetween(6L, 12L);
      assertThat(
              shop.count(
                  "SELECT count(*) FROM entry WHERE "
                      + SEALED
                      + " AND length(sealed) - 34 NOT IN (256, 512, 1024,"
                      + " 2048, 4096, 8192, 16384, 65536, 262144, 1048576, 4194304, 16777216)"))
          .isZero();
      Figure.of(Promise.P6, "lengths")
          .count(shop.count("SELECT count(*) FROM entry WHERE " + SEALED), "lengths in 12 sizes");
    }
  }

  private static Act told(String words) {
    return stated(Topic.NAME, new Value.Words(words, Language.KOREAN));
  }

  private static Act stated(Topic topic, Value value) {
    return new Stated(person(1), topic, Optional.empty(), value, new Source.Said(person(1)), false);
  }

  private List<Path> hits() throws IOException {
    List<byte[]> forms = new ArrayList<>();
    CANARIES.forEach(canary -> forms.addAll(forms(canary)));
    return scan(forms);
  }

  /** A text as it might stand in a file: UTF-8, UTF-16 either way, base64 at each offset, hex. */
  private static List<byte[]> forms(String text) {
    List<byte[]> forms = new ArrayList<>();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    forms.add(utf8);
    forms.add(text.getBytes(StandardCharsets.UTF_16LE));
    forms.add(text.getBytes(StandardCharsets.UTF_16BE));
    forms.add(HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII));
    for (int shift = 0; shift < 3; shift++) {
      byte[] shifted = new byte[shift + utf8.length];
      System.arraycopy(utf8, 0, shifted, shift, utf8.length);
      String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
      String inner = base64.substring(shift == 0 ? 0 : shift + 1, base64.length() - 2);
      forms.add(inner.getBytes(StandardCharsets.US_ASCII));
    }
    return forms;
  }

  private List<Path> scan(List<byte[]> forms) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean hit =
            forms.stream()
                .anyMatch(form -> content.contains(new String(form, StandardCharsets.ISO_8859_1)));
        if (hit) {
          found.add(file);
        }
      }
    }
    return found;
  }
}
