package org.asylia.desk.site;

import gg.jte.TemplateEngine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/** Finds the precompiled template of a view name such as {@code pages/home}. */
final class PageViewResolver implements ViewResolver, Ordered {

  private final TemplateEngine engine;

  PageViewResolver(TemplateEngine engine) {
    this.engine = engine;
  }

  @Override
  public @Nullable View resolveViewName(String name, Locale locale) {
    String template = name + ".jte";
    if (!name.startsWith("redirect:") && engine.hasTemplate(template)) {
      return new PageView(engine, template);
    }
    return leaveToOthers();
  }

  /** Spring's contract asks for null here, so that redirects reach Spring's own resolver. */
  private static @Nullable View leaveToOthers() {
    View none = null;
    return none;
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
