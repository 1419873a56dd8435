package org.asylia.adjudication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.Modality;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ProcedureDrawingTest {

  @ParameterizedTest
  @EnumSource(Modality.class)
  void the_drawing_is_svg_with_a_title_and_every_state(Modality modality) throws Exception {
    for (String language : new String[] {"en", "ko", "zh"}) {
      Explanations words = Explanations.of(Locale.of(language));
      var graph = Procedure.standard().graph(modality);
      String svg = ProcedureDrawing.svg(graph, words);
      Path kept = Path.of("target", "procedure", modality + "." + language + ".svg");
      Files.createDirectories(kept.getParent());
      Files.writeString(kept, svg);

      Document document =
          DocumentBuilderFactory.newDefaultNSInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)));
      assertThat(document.getElementsByTagName("title").getLength()).isEqualTo(1);
      assertThat(document.getElementsByTagName("desc").item(0).getTextContent())
          .contains(words.label("state.REVIEW"));
      assertThat(document.getElementsByTagName("rect").getLength()).isEqualTo(graph.steps().size());
      assertThat(svg).doesNotContain("#").contains("currentColor");
      graph.steps().keySet().forEach(s -> assertThat(svg).contains(words.label("state." + s)));
    }
  }
}
