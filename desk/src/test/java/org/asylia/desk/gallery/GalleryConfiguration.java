package org.asylia.desk.gallery;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.access.Verb;
import org.asylia.desk.page.Visit;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Serves the gallery under {@code /gallery} in tests. */
public class GalleryConfiguration {

  @Bean
  Doors galleryDoors() {
    return () ->
        List.of(
            Door.forEveryone(Verb.GET, "/gallery"), Door.forEveryone(Verb.GET, "/gallery/fault"));
  }

  @Bean
  Gallery gallery() {
    return new Gallery(engine());
  }

  private static TemplateEngine engine() {
    try {
      Path all = Files.createDirectories(Path.of("target", "gallery-jte"));
      copy(Path.of("src", "main", "jte"), all);
      copy(Path.of("src", "test", "jte"), all);
      return TemplateEngine.create(
          new DirectoryCodeResolver(all),
          Path.of("target", "gallery-classes"),
          ContentType.Html,
          GalleryConfiguration.class.getClassLoader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, Files.readString(file));
      }
    }
  }

  /** Shows every component, and fails on request. */
  @Controller
  static final class Gallery {

    private final TemplateEngine engine;

    Gallery(TemplateEngine engine) {
      this.engine = engine;
    }

    @GetMapping("/gallery")
    ResponseEntity<byte[]> show(Visit visit) {
      StringOutput html = new StringOutput();
      engine.render("gallery.jte", new GalleryPage(visit), html);
      return ResponseEntity.ok()
          .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
          .body(html.toString().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/gallery/fault")
    ResponseEntity<byte[]> fail() {
      throw new IllegalStateException("a fault with a secret in it");
    }
  }
}
