package org.asylia.desk.site.cases.protection;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.time.ZoneOffset;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.PersonId;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.family.Families;
import org.asylia.desk.family.Whispers;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.site.cases.letter.Letters;
import org.junit.jupiter.api.Test;

class CertificateConfidenceTest {
  @Test
  void a_certificate_stays_the_same_to_the_last_byte_whatever_another_member_tells_in_confidence()
      throws IOException {
    try (TestNode node = new TestNode()) {
      Letters letters =
          new Letters(
              Catalogue.read(),
              new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC),
              TemplateEngine.createPrecompiled(ContentType.Html));
      CertificatePapers papers = new CertificatePapers(node.office(), letters);
      CaseFile family =
          Families.decided(20).stream()
              .filter(file -> !file.protection().certificates().isEmpty())
              .findFirst()
              .orElseThrow();
      PersonId spouse = Families.spouse(family).orElseThrow();
      var issued = family.protection().certificates().getFirst();
      byte[] paper = papers.paper(family, issued.id()).orElseThrow();
      for (long seed = 1; seed <= 3; seed++) {
        assertThat(papers.paper(Whispers.of(family, spouse, seed), issued.id()).orElseThrow())
            .as("seed %d", seed)
            .isEqualTo(paper);
      }
    }
  }
}
