package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkCommandTest {
  private final OnCommandLine line = new OnCommandLine();

  @Test
  void a_list_is_linked_and_measured(@TempDir Path folder) throws IOException {
    Path pairs = folder.resolve("pairs.csv");
    int code =
        line.run(
            "link",
            list(folder).toString(),
            "--config",
            config(folder, "id: id\nfields: [given, family, place]\n").toString(),
            "--out",
            pairs.toString(),
            "--truth",
            "who",
            "--json");
    assertThat(code).as(line.err()).isZero();
    assertThat(line.out()).contains("\"records\":44").contains("\"f1\":").contains("\"ece\":");
    assertThat(line.err()).contains("comparing", "learning");
    List<String> lines = Files.readAllLines(pairs);
    assertThat(lines.getFirst())
        .isEqualTo("file_a,id_a,file_b,id_b,probability,log_odds,same,person,reasons");
    assertThat(lines).anyMatch(each -> each.startsWith("list.csv,a0,list.csv,b0,"));
  }

  @Test
  void what_a_person_said_of_a_pair_is_kept_to(@TempDir Path folder) throws IOException {
    Path seen =
        Files.writeString(
            folder.resolve("seen.csv"),
            "file_a,id_a,file_b,id_b,same\nlist.csv,a0,list.csv,b0,no\n");
    Path pairs = folder.resolve("pairs.csv");
    int code =
        line.run(
            "link",
            list(folder).toString(),
            "--config",
            config(folder, "id: id\nfields: [given, family, place]\n").toString(),
            "--out",
            pairs.toString(),
            "--reviewed",
            seen.toString());
    assertThat(code).as(line.err()).isZero();
    assertThat(Files.readAllLines(pairs))
        .noneMatch(each -> each.startsWith("list.csv,a0,list.csv,b0,"));
  }

  @Test
  void a_column_that_is_not_there_is_named_and_nothing_is_written(@TempDir Path folder)
      throws IOException {
    Path pairs = folder.resolve("pairs.csv");
    int code =
        line.run(
            "link",
            list(folder).toString(),
            "--config",
            config(folder, "fields: [surname]\n").toString(),
            "--out",
            pairs.toString());
    assertThat(code).isEqualTo(2);
    assertThat(line.err()).contains("surname", "family", "Nothing was written.");
    assertThat(pairs).doesNotExist();
  }

  @Test
  void two_names_are_explained_in_sentences() {
    assertThat(line.run("names", "parse", "Ri Kum-san", "이금산")).isZero();
    assertThat(line.out()).contains("speaks for one person", "Both can be read 리금산.");
  }

  @Test
  void two_names_are_explained_in_korean_and_chinese() {
    assertThat(line.run("names", "parse", "Ri Kum-san", "이금산", "--language", "ko")).isZero();
    assertThat(line.out()).contains("같은 사람이라는 쪽", "둘 다 리금산(으)로 읽을 수 있습니다.");
    assertThat(line.run("names", "parse", "Ri Kum-san", "이금산", "--language", "zh")).isZero();
    assertThat(line.out()).contains("支持为同一人", "两者都可读作 리금산。");
    assertThat(line.run("names", "parse", "Ri", "--language", "fr")).isEqualTo(2);
    assertThat(line.err()).contains("There is no language fr. Write en, ko or zh.");
  }

  @Test
  void a_file_of_pairs_is_scored(@TempDir Path folder) throws IOException {
    Path pairs = Files.writeString(folder.resolve("p.csv"), "form_a,form_b\nRi Kum-san,이금산\n");
    Path scores = folder.resolve("scores.csv");
    assertThat(line.run("names", "score", pairs.toString(), "--out", scores.toString())).isZero();
    assertThat(Files.readAllLines(scores).getFirst()).isEqualTo("form_a,form_b,score,probability");
    assertThat(line.err()).contains("1 pairs scored");
  }

  private static Path config(Path folder, String yaml) throws IOException {
    return Files.writeString(folder.resolve("link.yaml"), yaml);
  }

  /** Forty invented people, four of them twice. */
  private static Path list(Path folder) throws IOException {
    StringBuilder all = new StringBuilder("id,who,given,family,place\n");
    for (int who = 0; who < 40; who++) {
      String rest = "," + who + ",given" + who + ",family" + who / 2 + ",place" + who % 7 + "\n";
      all.append('a').append(who).append(rest);
      if (who % 10 == 0) {
        all.append('b').append(who).append(rest);
      }
    }
    return Files.writeString(folder.resolve("list.csv"), all);
  }
}
