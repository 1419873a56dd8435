package org.asylia.desk.site;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.asylia.desk.page.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.View;

/**
 * Writes one page.
 *
 * <p>The page is rendered in memory first, so that a failure gives a clean error page and never
 * half a page.
 *
 * @param engine holds the precompiled templates
 * @param template the template's path
 */
record PageView(TemplateEngine engine, String template) implements View {

  private static final String HTML = "text/html;charset=UTF-8";

  @Override
  public String getContentType() {
    return HTML;
  }

  @Override
  public void render(
      @Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Object page = model == null ? Map.of() : model.get(Page.MODEL);
    if (!(page instanceof Page)) {
      throw new IllegalStateException(
          "The template " + template + " got no page. Maybe use Page.show() in the controller.");
    }
    Utf8ByteOutput html = new Utf8ByteOutput();
    engine.render(template, page, html);
    response.setContentType(HTML);
    response.setContentLength(html.getContentLength());
    try (var out = response.getOutputStream()) {
      html.writeTo(out);
    }
  }
}
