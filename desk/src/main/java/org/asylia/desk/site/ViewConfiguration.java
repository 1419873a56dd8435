package org.asylia.desk.site;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.List;
import org.asylia.desk.language.Catalogue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How pages become HTML: precompiled templates, messages, and static files from this jar. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {
  private static final CacheControl KEPT = CacheControl.maxAge(Duration.ofDays(30)).cachePrivate();

  @Bean
  TemplateEngine templateEngine() {
    return TemplateEngine.createPrecompiled(ContentType.Html);
  }

  @Bean
  PageViewResolver pageViewResolver(TemplateEngine engine) {
    return new PageViewResolver(engine);
  }

  @Bean
  Catalogue catalogue() {
    return Catalogue.read();
  }

  @Bean
  WebMvcConfigurer desk(Visits visits, Assets assets) {
    return new WebMvcConfigurer() {
      @Override
      public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(visits);
      }

      @Override
      public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry
            .addResourceHandler("/assets/**")
            .addResourceLocations("classpath:/assets/", assets.htmxFolder())
            .setCacheControl(KEPT);
        registry
            .addResourceHandler("/assets/dmn/dmn-modeler.production.min.{js}")
            .addResourceLocations(assets.editorFolder())
            .setCacheControl(KEPT);
        registry
            .addResourceHandler("/assets/dmn/assets/**")
            .addResourceLocations(assets.editorFolder() + "assets/")
            .setCacheControl(KEPT);
      }
    };
  }
}
