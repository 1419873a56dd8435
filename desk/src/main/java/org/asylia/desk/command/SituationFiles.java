package org.asylia.desk.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.asylia.vault.archive.ArchiveWriter.Extra;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The situations this program was delivered with: parameter sets, words, sources, casebook. */
final class SituationFiles {
  private static final String ROOT = "situations/";

  private SituationFiles() {}

  static List<Extra> all() throws IOException {
    List<Extra> files = new ArrayList<>();
    Resource[] found =
        new PathMatchingResourcePatternResolver().getResources("classpath*:" + ROOT + "**/*.*");
    for (Resource resource : found) {
      String place = resource.getURL().getPath();
      String name = place.substring(place.lastIndexOf("/" + ROOT) + 1);
      if (resource.isReadable() && resource.contentLength() > 0) {
        files.add(new Extra(name, resource::getInputStream));
      }
    }
    return files;
  }
}
