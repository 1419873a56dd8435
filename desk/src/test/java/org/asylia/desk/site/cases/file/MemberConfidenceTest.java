package org.asylia.desk.site.cases.file;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.PersonId;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.family.Families;
import org.asylia.desk.family.Whispers;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.page.Appearance;
import org.asylia.desk.page.FormToken;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.MemberFile;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What one member sees on their page, paper and file never shows what another told in secret. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MemberConfidenceTest {
  private static final long SEED = 20_261_122;
  private static final int CHANGES = 20;

  private final TestNode node = new TestNode();
  private final DeskServer server =
      DeskServer.start(
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC));
  private final MemberPaper paper = server.beans(MemberPaper.class).getFirst();
  private final Catalogue catalogue = Catalogue.read();
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final List<CaseFile> families = Families.decided(4);

  @AfterAll
  void stop() {
    server.close();
    node.close();
  }

  @Test
  void whatever_one_member_tells_in_confidence_no_byte_that_another_sees_changes() {
    long changed = 0;
    for (CaseFile family : families) {
      PersonId spouse = Families.spouse(family).orElseThrow();
      PersonId applicant = family.registration().applicant().orElseThrow().person();
      String page = page(family, applicant);
      String file = file(family, applicant);
      byte[] pdf = pdf(family, applicant);
      for (long seed = SEED; seed < SEED + CHANGES; seed++) {
        CaseFile other = Whispers.of(family, spouse, seed);
        assertThat(page(other, applicant)).as("page, seed %d", seed).isEqualTo(page);
        assertThat(file(other, applicant)).as("file, seed %d", seed).isEqualTo(file);
        changed++;
      }
      assertThat(pdf(Whispers.of(family, spouse, SEED), applicant)).isEqualTo(pdf);
    }
    Figure.of(Promise.P8, "member-pages")
        .count(changed, "changed confidences, no byte differs on another member's page and file");
  }

  @Test
  void who_told_it_has_it_on_their_own_page_and_file() {
    CaseFile family = families.getFirst();
    PersonId spouse = Families.spouse(family).orElseThrow();
    CaseFile told = Whispers.of(family, spouse, SEED);
    assertThat(page(told, spouse)).contains("말하지 마십시오");
    assertThat(file(told, spouse)).contains("말하지 마십시오");
    PersonId applicant = family.registration().applicant().orElseThrow().person();
    assertThat(page(told, applicant)).doesNotContain("말하지 마십시오");
  }

  /** The paper of a member, as the page shows it, in every language. */
  private String page(CaseFile file, PersonId member) {
    StringBuilder all = new StringBuilder();
    for (Language language : Language.values()) {
      StringOutput out = new StringOutput();
      engine.render(MemberPaper.TEMPLATE, paper.sheet(visit(), file, member, language), out);
      all.append(out);
    }
    return all.toString();
  }

  private byte[] pdf(CaseFile file, PersonId member) {
    return paper.pdf(paper.sheet(visit(), file, member, Language.KOREAN));
  }

  private static String file(CaseFile file, PersonId member) {
    return MemberFile.of(file.id(), member, MemberView.of(file, member).history());
  }

  private Visit visit() {
    return new Visit(
        catalogue.in(Language.ENGLISH, ZoneOffset.UTC),
        Appearance.DEVICE,
        Optional.empty(),
        new FormToken("_csrf", "none"),
        "/",
        List.of(),
        true,
        false,
        "1");
  }
}
