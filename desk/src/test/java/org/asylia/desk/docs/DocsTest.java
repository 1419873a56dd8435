package org.asylia.desk.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.asylia.adjudication.Explanations;
import org.asylia.adjudication.ProcedureDrawing;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.Modality;
import org.asylia.desk.command.CommandNames;
import org.junit.jupiter.api.Test;

/** Keeps what the pages say about commands and files true. */
class DocsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern COMMAND = Pattern.compile("\\./asylia ([a-z]+)");
  private static final Pattern SCRIPT = Pattern.compile("(?m)^(\\./check|benchmarks/run)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @Test
  void every_command_that_a_page_names_is_there() throws IOException {
    Set<String> known = CommandNames.all();
    for (Path page : pages()) {
      for (MatchResult named : COMMAND.matcher(Files.readString(page)).results().toList()) {
        assertThat(known).as(ROOT.relativize(page).toString()).contains(named.group(1));
      }
      for (MatchResult named : SCRIPT.matcher(Files.readString(page)).results().toList()) {
        assertThat(ROOT.resolve(named.group(1))).isExecutable();
      }
    }
  }

  @Test
  void every_file_that_a_page_links_to_is_there() throws IOException {
    for (Path page : pages()) {
      for (MatchResult link : LINK.matcher(Files.readString(page)).results().toList()) {
        Path folder = Path.of(String.valueOf(page.getParent()));
        assertThat(folder.resolve(link.group(1)).normalize())
            .as(ROOT.relativize(page).toString())
            .exists();
      }
    }
  }

  @Test
  void every_decision_begins_with_what_was_decided() throws IOException {
    try (Stream<Path> decisions = Files.list(ROOT.resolve("docs/decisions"))) {
      List<Path> all = decisions.toList();
      assertThat(all).isNotEmpty();
      assertThat(all).allSatisfy(page -> assertThat(Files.readString(page)).startsWith("# "));
    }
  }

  @Test
  void the_picture_of_the_way_is_the_procedure() throws IOException {
    String drawn =
        ProcedureDrawing.svg(
            Procedure.standard().graph(Modality.REGULAR), Explanations.of(Locale.ENGLISH));
    assertThat(Files.readString(ROOT.resolve("docs/pictures/whole-way.svg"))).isEqualTo(drawn);
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
      Stream<Path> more =
          Stream.of(ROOT.resolve("README.md"), ROOT.resolve("benchmarks/README.md"));
      return Stream.concat(more, docs.filter(page -> page.toString().endsWith(".md"))).toList();
    }
  }
}
