package org.asylia.desk.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import picocli.CommandLine;

class ProcedureCommandTest {
  @TempDir Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @Test
  void the_regular_way_is_drawn_in_english_to_the_output()
      throws ParserConfigurationException, IOException, SAXException {
    assertThat(run("procedure")).isZero();
    Document svg = parsed(out.toString());
    assertThat(svg.getDocumentElement().getLocalName()).isEqualTo("svg");
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("Regular");
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void modality_language_and_file_are_taken_as_asked()
      throws ParserConfigurationException, IOException, SAXException {
    Path file = folder.resolve("way.svg");
    assertThat(run("procedure", "--modality", "SIMPLIFIED", "--language", "ko", "--svg", "" + file))
        .isZero();
    assertThat(out.toString()).isEmpty();
    Document svg = parsed(Files.readString(file));
    assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("간이");
  }

  @Test
  void an_unknown_language_or_modality_is_refused_with_what_there_is() {
    assertThat(run("procedure", "--language", "xx")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("\"xx\"", "en, ko, zh");
    assertThat(run("procedure", "--modality", "FAST")).isEqualTo(CommandLine.ExitCode.USAGE);
    assertThat(err.toString()).contains("FAST", "ACCELERATED");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void a_file_that_cannot_be_written_is_named() {
    Path nowhere = folder.resolve("missing").resolve("way.svg");
    assertThat(run("procedure", "--svg", nowhere.toString())).isEqualTo(1);
    assertThat(err.toString()).contains(nowhere.toString(), "folder that exists");
  }

  private int run(String... arguments) {
    return AsyliaCommand.line()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments);
  }

  private static Document parsed(String svg)
      throws ParserConfigurationException, IOException, SAXException {
    return DocumentBuilderFactory.newDefaultNSInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }
}
