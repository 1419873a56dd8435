package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AssessmentAct.AgentKind;
import org.asylia.casefile.AssessmentAct.Detail;
import org.asylia.casefile.AssessmentAct.Explanation;
import org.asylia.casefile.AssessmentAct.FactAssessed;
import org.asylia.casefile.AssessmentAct.FactFound;
import org.asylia.casefile.AssessmentAct.FindingMade;
import org.asylia.casefile.AssessmentAct.Grade;
import org.asylia.casefile.AssessmentAct.Indicator;
import org.asylia.casefile.AssessmentAct.Status;
import org.asylia.casefile.Element;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(DeskExtension.class)
class AssessmentPageTest {
  private static final String ADJUDICATOR = "adjudicator-cedar";

  @Test
  void a_finding_without_a_citation_is_refused_and_what_was_typed_stays(BrowserDesk desk) {
    Prepared prepared = Prepared.heard(desk.office(), 4);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, ADJUDICATOR);
      page.navigate(prepared.path("/assessment?on=element.PERSECUTION"));
      page.locator("input[name=work-status][value=MET]").check();
      page.locator("#work-reason").fill("Detention of years for crossing.");
      page.locator("#work .button").first().click();
      page.locator(".trouble").waitFor();
      assertThat(page.locator(".trouble").textContent()).contains("CITE").contains("Cite at least");
      assertThat(page.locator("#work-reason").inputValue())
          .isEqualTo("Detention of years for crossing.");
      assertThat(page.locator("input[name=work-status][value=MET]").isChecked()).isTrue();
      assertThat(prepared.now().file().assessment().status(Element.PERSECUTION)).isEmpty();
      page.locator(".citation input").nth(1).check();
      page.locator("#work .button").first().click();
      page.waitForURL("**#element.PERSECUTION");
      assertThat(prepared.now().file().assessment().status(Element.PERSECUTION))
          .contains(Status.MET);
      assertThat(page.locator("[id='element.PERSECUTION'] .cites a").getAttribute("href"))
          .endsWith("#u2");
    }
  }

  @Test
  void the_conclusion_follows_what_is_picked_and_records_nothing(BrowserDesk desk) {
    Prepared prepared = assessed(Prepared.heard(desk.office(), 4));
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, ADJUDICATOR);
      page.navigate(prepared.path("/assessment?on=fact.risk_dprk"));
      assertThat(page.locator("#conclusion .outcome").textContent()).contains("recognition");
      page.locator("input[name=work-value][value=no]").check();
      page.locator("#conclusion .note").waitFor();
      assertThat(page.locator("#conclusion .outcome").textContent()).contains("refusal");
      assertThat(page.locator("#conclusion").textContent()).contains("you decide");
      assertThat(prepared.now().file().assessment().factValues()).containsEntry("risk_dprk", "yes");
      page.locator("#work-reason").fill("The place was safe.");
      page.locator("#work .button").first().click();
      page.waitForURL("**#fact.risk_dprk");
      assertThat(page.locator("#conclusion .outcome").textContent()).contains("refusal");
      assertThat(page.locator("[id='fact.risk_dprk'] details").textContent()).contains("yes");
    }
  }

  @Test
  void only_an_adjudicator_is_offered_the_forms(BrowserDesk desk) {
    Prepared prepared = Prepared.heard(desk.office(), 2);
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "registrar-alder");
      page.navigate(prepared.path("/assessment?on=element.AGENT"));
      assertThat(page.locator("#work").count()).isZero();
      assertThat(page.locator(".finding").count()).isPositive();
    }
  }

  @Test
  void an_officer_reads_why_what_else_it_would_take_and_where_else(BrowserDesk desk) {
    Prepared prepared = assessed(Prepared.heard(desk.office(), 4));
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, ADJUDICATOR);
      page.navigate(prepared.path("/assessment"));
      page.locator("a[href$='/recognition']").click();
      page.waitForURL("**/recognition");
      assertThat(page.locator("#why").textContent()).contains("GRANT", "REFUSE");
      assertThat(page.locator("#elsewhere tr", with("US-2004")).textContent())
          .contains("United States")
          .contains("Not open on these findings");
      assertThat(page.locator("#elsewhere tr", with("GB-2014")).textContent()).contains("refusal");
      assertThat(page.locator("#practice").textContent()).contains("China", "Return: likely");
    }
  }

  private static Page.LocatorOptions with(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_recognition_page_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    Prepared prepared = assessed(Prepared.heard(desk.office(), 12));
    new PageAudit(desk, "recognition", Optional.of(ADJUDICATOR), prepared.path("/recognition"))
        .in(language);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_assessment_is_accessible_and_fits(Language language, BrowserDesk desk)
      throws IOException {
    Prepared prepared = assessed(Prepared.heard(desk.office(), 12));
    Optional<String> officer = Optional.of(ADJUDICATOR);
    new PageAudit(desk, "assessment", officer, prepared.path("/assessment?on=element.AGENT"))
        .in(language);
    if (language == Language.ENGLISH) {
      new PageAudit(
              desk, "assessment-credibility", officer, prepared.path("/assessment?on=credibility"))
          .in(language);
    }
  }

  private static Prepared assessed(Prepared prepared) {
    return prepared.does(
        Role.ADJUDICATOR,
        batch -> {
          fact(prepared, "nk_by_birth", "yes").accept(batch);
          for (String no : List.of("rok_registered", "lived_in_rok", "risk_rok")) {
            fact(prepared, no, "no").accept(batch);
          }
          fact(prepared, "other_nationality", "no").accept(batch);
          fact(prepared, "risk_other_state", "no").accept(batch);
          fact(prepared, "rok_protection_request", "not_made").accept(batch);
          fact(prepared, "regime_role", "none").accept(batch);
          fact(prepared, "exclusion_conduct", "none").accept(batch);
          fact(prepared, "exclusion_defence", "none_applies").accept(batch);
          fact(prepared, "risk_dprk", "yes").accept(batch);
          batch.add(
              new FactAssessed(
                  prepared.applicant(),
                  "Crossing of the river at night",
                  Grade.ACCEPTED,
                  Set.of(Indicator.SUFFICIENT_DETAIL, Indicator.INTERNAL_CONSISTENCY),
                  Set.of(),
                  prepared.cites(2),
                  List.of(),
                  Set.of(Explanation.PASSAGE_OF_TIME),
                  "Told the same way twice, with detail."));
          for (Status status : List.of(Status.NOT_REACHED, Status.MET)) {
            batch.add(
                new FindingMade(
                    Element.AGENT,
                    status,
                    "The state itself guards the border and punishes.",
                    prepared.cites(4),
                    List.of(),
                    new Detail.Agent(AgentKind.STATE_NATIONWIDE)));
          }
        });
  }

  private static java.util.function.Consumer<org.asylia.desk.office.Batch> fact(
      Prepared prepared, String code, String value) {
    return batch ->
        batch.add(new FactFound(code, value, prepared.cites(2), "As said in the interview."));
  }
}
