package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.Country;
import org.asylia.casefile.IntakeAct.CaseOpened;
import org.asylia.casefile.Modality;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.UrgentAccess;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class PageAuditTest {

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_sign_in_page_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    new PageAudit(desk, "sign-in", Optional.empty(), "/sign-in").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_docket_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    PreparedCases prepared = new PreparedCases(desk.office());
    prepared.family();
    prepared.detainedChild();
    new PageAudit(desk, "docket", Optional.of("protection-juniper"), "/docket?lens=open")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void intake_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    new PageAudit(
            desk,
            "intake",
            Optional.of("registrar-alder"),
            "/cases/new?host=TH&people=2&p0-names=2&p0-name-0=%EC%8B%9C%ED%97%98")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_case_file_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    String id = new PreparedCases(desk.office()).family().file().id().toString();
    new PageAudit(desk, "case-file", Optional.of("registrar-alder"), "/cases/" + id).in(language);
    String child = new PreparedCases(desk.office()).detainedChild().file().id().toString();
    new PageAudit(
            desk,
            "case-file-forms",
            Optional.of("protection-juniper"),
            "/cases/" + child + "?do=need")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void what_one_member_may_see_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    String id = new PreparedCases(desk.office()).family().file().id().toString();
    new PageAudit(desk, "member", Optional.of("protection-juniper"), "/cases/" + id + "/members/1")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_first_page_of_those_without_a_docket_is_accessible_and_fits(
      Language language, BrowserDesk desk) throws IOException {
    new PageAudit(desk, "home", Optional.of("analyst-rowan"), "/").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_of_access_are_accessible_and_fit(Language language, BrowserDesk desk)
      throws IOException {
    String id = new PreparedCases(desk.office()).family().file().id().toString();
    CaseId broken =
        PreparedCases.done(
                desk.office()
                    .cases()
                    .begin(
                        PreparedCases.officer("registrar-aspen"),
                        batch ->
                            batch.add(
                                new CaseOpened(
                                    "north-korea", new Country("TH"), Modality.REGULAR, false))))
            .file()
            .id();
    assertThat(
            desk.office()
                .cases()
                .urgent()
                .breakGlass(
                    PreparedCases.officer("protection-maple"), broken, "Held at a checkpoint."))
        .isEqualTo(UrgentAccess.Glass.BROKEN);
    Optional<String> supervisor = Optional.of("supervisor-sorrel");
    new PageAudit(desk, "access", supervisor, "/cases/" + id + "/access").in(language);
    new PageAudit(desk, "access-glass", supervisor, "/cases/" + broken + "/access").in(language);
    new PageAudit(desk, "readings", supervisor, "/cases/" + broken + "/readings").in(language);
    new PageAudit(desk, "notices", supervisor, "/notices").in(language);
    new PageAudit(desk, "glass", Optional.of("protection-juniper"), "/glass").in(language);
    new PageAudit(desk, "reading", Optional.of("adjudicator-cedar"), "/reading").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void an_error_page_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    new PageAudit(desk, "not-here", Optional.of("registrar-alder"), "/nothing").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_component_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    new PageAudit(desk, "gallery", Optional.of("adjudicator-cedar"), "/gallery").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_review_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    CaseFile file = ToldCases.at(desk.office(), 401, State.REVIEW);
    new PageAudit(
            desk, "review", Optional.of("reviewer-hawthorn"), "/cases/" + file.id() + "/review")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_letter_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    CaseFile file = ToldCases.at(desk.office(), 411, State.SERVICE);
    new PageAudit(
            desk,
            "letter",
            Optional.of("adjudicator-cedar"),
            "/cases/" + file.id() + "/letter?language=" + language.code())
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void protection_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    CaseFile file =
        ToldCases.at(desk.office(), 421, State.INTERVIEW, f -> !f.protection().alarms().isEmpty());
    new PageAudit(
            desk,
            "protection",
            Optional.of("protection-juniper"),
            "/cases/" + file.id() + "/protection")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void resettlement_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    CaseFile file = ToldCases.at(desk.office(), 431, State.SUBMISSION);
    new PageAudit(
            desk,
            "resettlement",
            Optional.of("resettlement-linden"),
            "/cases/" + file.id() + "/resettlement")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void verification_is_accessible_and_fits(Language language, BrowserDesk desk) throws IOException {
    new PageAudit(desk, "verification", Optional.of("administrator-zelkova"), "/verification")
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_procedure_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    new PageAudit(desk, "procedure", Optional.of("registrar-alder"), "/procedure").in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_parameters_are_accessible_and_fit(Language language, BrowserDesk desk)
      throws IOException {
    new PageAudit(desk, "parameters", Optional.of("adjudicator-cedar"), "/parameters").in(language);
    new PageAudit(desk, "parameter-set", Optional.of("adjudicator-cedar"), "/parameters/GB-2014")
        .in(language);
  }
}
