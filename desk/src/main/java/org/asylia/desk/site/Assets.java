package org.asylia.desk.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import java.util.zip.CRC32;
import org.springframework.stereotype.Component;

/** The style sheet, scripts and pictures that pages use, all from this jar. */
@Component
class Assets {

  private static final String HTMX = "META-INF/maven/org.webjars.npm/htmx.org/pom.properties";
  private static final List<String> OWN =
      List.of("assets/desk.css", "assets/desk.js", "assets/editor.js");

  private static final String DMN = "META-INF/maven/org.webjars.npm/dmn-js/pom.properties";

  private final String htmxFolder;
  private final String editorFolder;
  private final String version;

  Assets() {
    String htmxVersion;
    String editorVersion;
    CRC32 sum = new CRC32();
    try {
      htmxVersion = released(HTMX);
      editorVersion = released(DMN);
      for (String resource : OWN) {
        try (InputStream in = open(resource)) {
          sum.update(in.readAllBytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The desk's style sheet or scripts could not be read.", e);
    }
    htmxFolder = "classpath:/META-INF/resources/webjars/htmx.org/" + htmxVersion + "/dist/";
    editorFolder = "classpath:/META-INF/resources/webjars/dmn-js/" + editorVersion + "/dist/";
    version = Long.toHexString(sum.getValue()) + "-" + htmxVersion + "-" + editorVersion;
  }

  private static String released(String resource) throws IOException {
    Properties about = new Properties();
    try (InputStream in = open(resource)) {
      about.load(in);
    }
    return about.getProperty("version", "");
  }

  /** Where the table editor lies on the class path; ends with a slash. */
  String editorFolder() {
    return editorFolder;
  }

  /** Where the htmx script lies on the class path; ends with a slash. */
  String htmxFolder() {
    return htmxFolder;
  }

  /** Changes whenever a file changes; goes into each address so that browsers may keep files. */
  String version() {
    return version;
  }

  private static InputStream open(String resource) {
    InputStream in = Assets.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IllegalStateException("The resource " + resource + " is missing from the build.");
    }
    return in;
  }
}
