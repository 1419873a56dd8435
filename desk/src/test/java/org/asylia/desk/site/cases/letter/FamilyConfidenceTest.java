package org.asylia.desk.site.cases.letter;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.DecisionAct.Notice;
import org.asylia.casefile.MemberView;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Recorded;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.family.Families;
import org.asylia.desk.family.Whispers;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.people.DemonstrationRoster;
import org.asylia.desk.site.DeskSettings;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Whatever one member tells in confidence, nothing that another is given changes by a bit. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FamilyConfidenceTest {
  private static final long SEED = 20_261_123;
  private static final int CHANGES = 40;

  private final TestNode node = new TestNode();
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Letters letters =
      new Letters(
          Catalogue.read(),
          new DeskSettings(0, node.office(), new DemonstrationRoster(), true, ZoneOffset.UTC),
          engine);
  private final List<CaseFile> families = Families.decided(6);

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void what_the_others_may_know_stays_the_same_to_the_last_bit() {
    long changed = 0;
    for (CaseFile family : families) {
      PersonId spouse = Families.spouse(family).orElseThrow();
      PersonId applicant = family.registration().applicant().orElseThrow().person();
      for (long seed = SEED; seed < SEED + CHANGES; seed++) {
        CaseFile other = Whispers.of(family, spouse, seed);
        assertThat(other.history()).as("seed %d", seed).isNotEqualTo(family.history());
        assertThat(MemberView.of(other, applicant).toString())
            .as("seed %d", seed)
            .isEqualTo(MemberView.of(family, applicant).toString());
        assertThat(MemberView.shared(other)).isEqualTo(MemberView.shared(family));
        changed++;
      }
    }
    assertThat(families).hasSize(6);
    Figure.of(Promise.P8, "family-views").count(changed, "changed confidences, no view differs");
    System.out.println(
        "P8: " + changed + " changes of what was told in confidence, no other view differs.");
  }

  @Test
  void letters_stay_the_same_to_the_last_byte_as_text_and_as_pdf() {
    for (CaseFile family : families) {
      PersonId spouse = Families.spouse(family).orElseThrow();
      String text = text(family);
      byte[] pdf = pdf(family);
      for (long seed = SEED; seed < SEED + CHANGES; seed++) {
        assertThat(text(Whispers.of(family, spouse, seed))).as("seed %d", seed).isEqualTo(text);
      }
      for (long seed = SEED; seed < SEED + 3; seed++) {
        assertThat(pdf(Whispers.of(family, spouse, seed))).as("seed %d", seed).isEqualTo(pdf);
      }
    }
  }

  @Test
  void the_test_would_see_a_letter_drawn_from_the_whole_file() {
    CaseFile family = families.getFirst();
    PersonId spouse = Families.spouse(family).orElseThrow();
    long seen = 0;
    for (long seed = SEED; seed < SEED + CHANGES; seed++) {
      seen += Whispers.count(Whispers.of(family, spouse, seed)) > Whispers.count(family) ? 1 : 0;
    }
    assertThat(seen).as("changes that add to what is confidential").isGreaterThan(CHANGES / 2);
  }

  @Test
  void the_member_who_told_it_still_has_it_in_their_own_view() {
    CaseFile family = families.getFirst();
    PersonId spouse = Families.spouse(family).orElseThrow();
    CaseFile told = Whispers.of(family, spouse, SEED);

    List<Recorded> own = MemberView.of(told, spouse).history();
    assertThat(own.size()).isGreaterThan(MemberView.shared(told).history().size());
    assertThat(MemberView.of(MemberView.of(told, spouse), spouse).history()).isEqualTo(own);
  }

  private String text(CaseFile family) {
    StringBuilder all = new StringBuilder();
    for (Language language : Language.values()) {
      StringOutput out = new StringOutput();
      engine.render("letters/decision.jte", letter(family, language), out);
      all.append(out);
    }
    return all.toString();
  }

  private byte[] pdf(CaseFile family) {
    Letter letter = letter(family, Language.KOREAN);
    return letters.pdf("letters/decision.jte", letter, letter.say(), letter.title());
  }

  private Letter letter(CaseFile family, Language language) {
    var outcome = family.decisions().issued().orElseThrow().act().outcome();
    CaseFile shared = MemberView.shared(family);
    LetterLanguages.Choice choice =
        LetterLanguages.of(shared).stream()
            .findFirst()
            .orElseGet(() ->
                new LetterLanguages.Choice(
                    new org.asylia.casefile.Language(language.code()), language));
    Notice notice =
        new LetterDraft(node.office(), shared, choice, letters.in(language))
            .notice(outcome, LocalDate.of(2026, 11, 20));
    return letters.letter(family, outcome, notice, language, false);
  }
}
