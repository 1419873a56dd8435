package org.asylia.desk.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.AssessmentAct.AdverseGround;
import org.asylia.casefile.AssessmentAct.AgentKind;
import org.asylia.casefile.AssessmentAct.Explanation;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.Ground;
import org.asylia.casefile.AssessmentAct.Indicator;
import org.asylia.casefile.AssessmentAct.Proposal;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.AssessmentAct.ReturnRisk;
import org.asylia.casefile.AssessmentAct.ReturnStandard;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.DecisionAct.AppealOutcome;
import org.asylia.casefile.DecisionAct.ClosureReason;
import org.asylia.casefile.DecisionAct.Delivery;
import org.asylia.casefile.Element;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.Consistency;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.EvidenceAct.InformationKind;
import org.asylia.casefile.EvidenceAct.ScreeningEffect;
import org.asylia.casefile.IntakeAct.AgeClass;
import org.asylia.casefile.IntakeAct.Company;
import org.asylia.casefile.IntakeAct.GuardianKind;
import org.asylia.casefile.IntakeAct.ModalityReason;
import org.asylia.casefile.IntakeAct.Relation;
import org.asylia.casefile.InterviewAct.PointKind;
import org.asylia.casefile.InterviewAct.Question;
import org.asylia.casefile.InterviewAct.Speaker;
import org.asylia.casefile.Modality;
import org.asylia.casefile.ProtectionAct.AlarmKind;
import org.asylia.casefile.ProtectionAct.Content;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.ResettlementAct.Category;
import org.asylia.casefile.ResettlementAct.Priority;
import org.asylia.casefile.Role;
import org.asylia.casefile.Topic;
import org.asylia.desk.page.Appearance;
import org.asylia.desk.page.DiffRow;
import org.asylia.desk.page.ErrorPage;
import org.asylia.desk.page.Step;
import org.asylia.desk.retention.EndKind;
import org.asylia.desk.signin.Account;
import org.asylia.desk.site.cases.stating.BirthAsked;
import org.asylia.desk.site.cases.stating.Codes;
import org.asylia.parameters.Confidence;
import org.asylia.protection.AlarmClock.Rung;
import org.asylia.resettlement.Readiness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CatalogueTest {

  /** Enums whose values are shown as words; add yours here and its words to an area. */
  private static final List<Class<? extends Enum<?>>> WORDED =
      List.of(
          org.asylia.desk.notice.NoticeKind.class,
          org.asylia.identity.name.NameMark.class,
          org.asylia.desk.consistency.By.class,
          org.asylia.desk.consistency.ConsistencyReport.Lies.class,
          org.asylia.casefile.AccessAct.ReadBecause.class,
          org.asylia.casefile.Part.class,
          org.asylia.adjudication.LocalSets.Fault.class,
          org.asylia.desk.authoring.Draft.Progress.class,
          org.asylia.desk.authoring.Draft.Turned.class,
          AgeClass.class,
          Company.class,
          GuardianKind.class,
          ModalityReason.class,
          BirthAsked.BirthSaid.class,
          Codes.Sex.class,
          Codes.Motive.class,
          AppealOutcome.class,
          ClosureReason.class,
          Delivery.class,
          Confidence.class,
          Content.class,
          Purpose.class,
          Recipient.Kind.class,
          Category.class,
          Priority.class,
          Readiness.Missing.class,
          Relation.class,
          AdverseGround.class,
          AgentKind.class,
          AttachmentKind.class,
          EndKind.class,
          ErasureReason.class,
          Consistency.class,
          Element.class,
          EvidenceKind.class,
          Explanation.class,
          Grade.class,
          Ground.class,
          Indicator.class,
          InformationKind.class,
          PointKind.class,
          Proposal.class,
          Question.class,
          Recommendation.class,
          ReturnRisk.class,
          ReturnStandard.class,
          ScreeningEffect.class,
          Speaker.class,
          Status.class,
          Topic.class,
          Role.class,
          Modality.class,
          AlarmKind.class,
          Rung.class,
          Account.Standing.class,
          Appearance.class,
          Step.Standing.class,
          DiffRow.Change.class,
          ErrorPage.Trouble.class);

  private static final Pattern LITERAL_KEY =
      Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");

  private final Catalogue catalogue = Catalogue.read();

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_language_has_the_same_keys_and_the_same_places_to_fill(Language language) {
    var english = catalogue.texts(Language.ENGLISH);
    var own = catalogue.texts(language);
    assertThat(own.keySet()).isEqualTo(english.keySet());
    own.forEach((key, text) -> {
      assertThat(text).as(key).isNotBlank();
      assertThat(places(text))
          .as("places in " + key)
          .isEqualTo(places(english.getOrDefault(key, "")));
      assertThat(Wording.PLACE.matcher(text).replaceAll(""))
          .as("braces left in " + key)
          .doesNotContain("{")
          .doesNotContain("}");
    });
  }

  @Test
  void korean_and_chinese_texts_are_translated_and_not_copied_from_english() {
    var english = catalogue.texts(Language.ENGLISH);
    for (Language language : List.of(Language.KOREAN, Language.CHINESE)) {
      assertThat(catalogue.texts(language))
          .allSatisfy((key, text) -> assertThat(text).as(key).isNotEqualTo(english.get(key)));
    }
  }

  @Test
  void every_key_used_in_a_template_or_in_code_is_known_and_every_key_is_used() throws IOException {
    Set<String> known = catalogue.texts(Language.ENGLISH).keySet();
    Set<String> literals = literals();
    Set<String> said = said();
    assertThat(known).as("keys said in templates").containsAll(said);
    Set<String> unused = new TreeSet<>(known);
    unused.removeAll(literals);
    unused.removeIf(key -> key.startsWith("word.") || key.startsWith("about."));
    assertThat(unused).as("keys that nothing uses").isEmpty();
  }

  @Test
  void every_value_of_a_worded_enum_has_its_word_and_every_word_has_its_value() {
    Set<String> needed =
        WORDED.stream()
            .flatMap(type -> Stream.of(type.getEnumConstants()))
            .map(Messages::wordKey)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> words =
        catalogue.texts(Language.ENGLISH).keySet().stream()
            .filter(key -> key.startsWith("word."))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(words).isEqualTo(needed);
  }

  @Test
  void an_unknown_key_is_an_error_that_names_it() {
    Messages english = catalogue.in(Language.ENGLISH, ZoneOffset.UTC);
    assertThatThrownBy(() -> english.say("no.such-key"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no.such-key");
  }

  @Test
  void dates_are_written_as_the_reader_writes_them() {
    LocalDate date = LocalDate.of(2026, 11, 22);
    assertThat(in(Language.ENGLISH).date(date)).isEqualTo("22 November 2026");
    assertThat(in(Language.KOREAN).date(date)).isEqualTo("2026년 11월 22일");
    assertThat(in(Language.CHINESE).date(date)).isEqualTo("2026年11月22日");
    assertThat(in(Language.ENGLISH).time(Instant.parse("2026-11-22T09:05:00Z")))
        .contains("22 Nov 2026")
        .contains("09:05");
  }

  @Test
  void a_count_of_one_takes_the_first_word_and_any_other_count_the_second() {
    String text = "{0} {0|answer needs|answers need} another look";
    assertThat(Wording.fill("k", text, 1)).isEqualTo("1 answer needs another look");
    assertThat(Wording.fill("k", text, 2)).isEqualTo("2 answers need another look");
    assertThatThrownBy(() -> Wording.fill("k", text)).hasMessageContaining("place 0");
  }

  private Messages in(Language language) {
    return catalogue.in(language, ZoneOffset.UTC);
  }

  private static Set<String> places(String text) {
    return Wording.PLACE
        .matcher(text)
        .results()
        .map(place -> place.group(1))
        .collect(Collectors.toSet());
  }

  private static Set<String> literals() throws IOException {
    return found(LITERAL_KEY, Path.of("src", "main"));
  }

  private static Set<String> said() throws IOException {
    return found(Pattern.compile("\\.say\\(\"([^\"]+)\""), Path.of("src", "main"));
  }

  private static Set<String> found(Pattern pattern, Path folder) throws IOException {
    Set<String> keys = new TreeSet<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(CatalogueTest::isSource).toList()) {
        pattern.matcher(Files.readString(file)).results().forEach(hit -> keys.add(hit.group(1)));
      }
    }
    return keys;
  }

  private static boolean isSource(Path file) {
    String name = file.toString();
    return name.endsWith(".java") || name.endsWith(".jte");
  }
}
