package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TemplatesTest {

  private static final Path PAGES = Path.of("src", "main", "jte", "pages");

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  @Test
  void every_page_template_takes_one_page_record_of_its_own() throws Exception {
    for (Path file : pages()) {
      String template = "pages/" + PAGES.relativize(file);
      var parameters = engine.getParamInfo(template);
      assertThat(parameters).as(template).containsOnlyKeys("page");
      assertThat(org.asylia.desk.page.Page.class)
          .as(template)
          .isAssignableFrom(parameters.get("page"));
    }
  }

  @Test
  void no_template_carries_inline_style_script_or_an_address_elsewhere() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "jte"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain(" style=")
            .doesNotContain("<style")
            .doesNotContainPattern("\\son[a-z]+=")
            .doesNotContain("hx-on")
            .doesNotContain("http://")
            .doesNotContain("https://")
            .doesNotContain("$unsafe");
      }
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(PAGES)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
