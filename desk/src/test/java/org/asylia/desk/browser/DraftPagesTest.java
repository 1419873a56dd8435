package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.SetVersion;
import org.asylia.casefile.CaseFile;
import org.asylia.casefile.Country;
import org.asylia.desk.language.Language;
import org.asylia.parameters.ParameterSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Sets are written, tried, proved and published in the browser. */
@ExtendWith(DeskExtension.class)
class DraftPagesTest {
  private static final String AUTHOR = "reviewer-hazel";
  private static final String DRAFTS = "/parameter-drafts";

  private static LocalDate day(BrowserDesk desk, int later) {
    return desk.office().clock().instant().atZone(ZoneOffset.UTC).toLocalDate().plusDays(later);
  }

  private static Page author(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    desk.signIn(page, AUTHOR);
    return page;
  }

  private static String begin(Page page, String base, String id, LocalDate from) {
    page.navigate(DRAFTS);
    page.locator("#based-on").selectOption(base);
    page.locator("#set-id").fill(id);
    page.locator("#from").fill(from.toString());
    BrowserDesk.send(page, page.locator("#begin button"));
    assertThat(page.locator("h1").textContent()).isEqualTo("Draft " + id);
    return page.url();
  }

  private static void write(Page page, String cell, String text) {
    Locator edited = page.locator("#editor [data-element-id='" + cell + "'] [contenteditable]");
    edited.click();
    page.keyboard().press("Control+A");
    page.keyboard().type(text);
    BrowserDesk.send(page, page.locator("#editor-save"));
    page.locator("#editor[data-ready]").waitFor();
  }

  @Test
  void a_cell_is_edited_its_counter_example_seen_repaired_approved_by_another_and_published(
      BrowserDesk desk) throws IOException {
    CaseFile decided = ToldCases.at(desk.office(), 407, State.SERVICE);
    SetVersion under = version(decided);
    LocalDate from = day(desk, 40);
    Page page = author(desk);
    String draft;
    try (var _ = page.context()) {
      draft = begin(page, "GB-2014", "GB-2071", from);
      page.navigate(draft + "/editor#outcome");
      page.locator("#editor[data-ready]").waitFor();
      assertThat(page.locator("#editor .powered-by__logo").isVisible())
          .as("the editor's mark")
          .isTrue();
      String cell = cell(page, "\"INCOMPLETE\"");
      write(page, cell, "\"REFUSE\"");
      assertThat(
              page.locator("#editor [data-element-id='" + cell + "']").getAttribute("data-fault"))
          .as("beside the cell in the editor")
          .isNotBlank();
      page.screenshot(
          new Page.ScreenshotOptions()
              .setFullPage(true)
              .setPath(Path.of("target", "screenshots", "draft-editor-fault.png")));
      page.navigate(draft);
      assertThat(page.locator("td[data-cell='" + cell + "'] .counter").first().textContent())
          .startsWith("Counter-example: ");
      BrowserDesk.send(page, page.locator("button[value=submit]"));
      assertThat(page.locator("#draft-trouble").textContent()).contains("nothing was published");
      page.navigate(draft + "/editor#outcome");
      page.locator("#editor[data-ready]").waitFor();
      write(page, cell, "\"INCOMPLETE\"");
      page.navigate(draft);
      assertThat(page.locator(".counter").count()).isZero();
      BrowserDesk.send(page, page.locator("button[value=submit]"));
      assertThat(page.locator(".draft-lead").textContent()).contains("Waits for a second person");
      assertThat(page.locator("button[value=publish]").count()).as("never the author").isZero();
    }
    approve(desk, draft);
    assertThat(desk.office().parameters().inForce(new Country("GB"), from).map(SetVersion::id))
        .contains("GB-2071");
    assertThat(desk.office().parameters().inForce(new Country("GB"), from.minusDays(1)))
        .map(SetVersion::id)
        .contains("GB-2014");
    CaseFile after =
        desk.office().cases().open(PreparedCases.supervisor(), decided.id()).orElseThrow().file();
    assertThat(version(after)).as("a decided case keeps its version").isEqualTo(under);
    assertThat(desk.office().parameters().set(under)).isPresent();
  }

  private static SetVersion version(CaseFile file) {
    return file.assessment().submitted().orElseThrow().act().set();
  }

  /** The id of the first output cell of a table that says so, from the table as shown. */
  private static String cell(Page page, String text) {
    return String.valueOf(
        page.evaluate(
            "([text]) => [...document.querySelectorAll('#editor td.output-cell')]"
                + ".find(c => c.textContent.trim() === text).dataset.elementId",
            List.of(text)));
  }

  private static void approve(BrowserDesk desk, String draft) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "supervisor-sorrel");
      page.navigate(draft);
      BrowserDesk.send(page, page.locator("button[value=publish]"));
      assertThat(page.locator("#note-error").textContent()).contains("Tick the box");
      page.locator("input[name=sure]").check();
      page.locator("#note").fill("Read against the judgment.");
      BrowserDesk.send(page, page.locator("button[value=publish]"));
      assertThat(page.locator(".draft-lead").textContent()).contains("Published");
      page.navigate("/parameters");
      assertThat(page.locator("tbody").textContent()).contains("GB-2071");
    }
  }

  @Test
  void a_table_is_edited_without_a_script_and_who_came_second_sees_both_versions(BrowserDesk desk) {
    Page first = author(desk);
    Page second = desk.open(Language.ENGLISH);
    try (var _ = first.context();
        var _ = second.context()) {
      String table = begin(first, "BE", "BE-2072", day(desk, 40)) + "/tables/rok_settled";
      desk.signIn(second, "reviewer-hawthorn");
      first.navigate(table);
      second.navigate(table);
      first.locator("#r1c0").fill("\"no\"");
      BrowserDesk.send(first, first.locator(".actions button[value=save]"));
      assertThat(first.locator("#r1c0").inputValue()).isEqualTo("\"no\"");
      assertThat(first.locator(".counter").count()).as("a gap and an overlap").isPositive();
      second.locator("#r2c1").fill("\"not_assessed\"");
      BrowserDesk.send(second, second.locator(".actions button[value=save]"));
      assertThat(second.locator("#draft-trouble").textContent()).contains("Hazel was first");
      assertThat(second.locator("#r2c1").inputValue()).isEqualTo("\"not_assessed\"");
      assertThat(second.locator(".diff").textContent())
          .contains("rok_registered: \"no\"")
          .contains("lived_in_rok: \"not_assessed\"");
      BrowserDesk.send(second, second.locator(".actions button[value=save]"));
      assertThat(second.locator("#draft-trouble").count()).isZero();
      assertThat(second.locator(".draft-lead").textContent()).contains("Version 3");
      int rules = second.locator("tbody tr").count();
      BrowserDesk.send(second, second.locator("button[value=copy-1]"));
      assertThat(second.locator("tbody tr").count()).isEqualTo(rules + 1);
      BrowserDesk.send(second, second.locator("button[value=remove-2]"));
      assertThat(second.locator("tbody tr").count()).isEqualTo(rules);
    }
  }

  @Test
  void bad_files_are_told_with_their_place_and_nothing_is_published_or_lost(BrowserDesk desk)
      throws IOException {
    String good = shipped("GB-2014").replace("GB-2014", "GB-2073");
    List<String> before = ids(desk);
    Page page = author(desk);
    try (var _ = page.context()) {
      upload(
          page,
          good.replaceFirst(
              "<text>\"yes\"</text></inputEntry>", "<text>\"yse\"</text></inputEntry>"));
      assertThat(page.locator("#stands").textContent())
          .contains("GB-2073.dmn", "table rok_settled", "rule 1", "column rok_registered", "yse");
      assertThat(page.locator("td.blamed .counter").first().textContent()).contains("yse");
      upload(
          page,
          good.replace(
              "</definitions>", "<businessKnowledgeModel id=\"b\" name=\"b\"/></definitions>"));
      assertThat(page.locator("#stands").textContent()).contains("businessKnowledgeModel");
      upload(
          page,
          good.replace(
              "<requiredInput href=\"#fact_rok_registered\"/>",
              "<requiredDecision href=\"#decision_outcome\"/>"));
      assertThat(page.locator("#stands").textContent()).containsIgnoringCase("circ");
      upload(page, good.replaceFirst("(<output id=\"out_rok_settled\")", columns() + "$1"));
      assertThat(page.locator("#stands").textContent()).contains("table rok_settled", "columns");
      upload(page, good.replaceFirst("validFrom=\"[0-9-]+\"", "validFrom=\"2012-01-01\""));
      assertThat(page.locator("#stands").textContent())
          .contains("is over", "dated before", "which it would replace");
      BrowserDesk.send(page, page.locator("button[value=submit]"));
      assertThat(page.locator("#draft-trouble").textContent()).contains("nothing was published");
      page.navigate(DRAFTS);
      int kept = page.locator("#all-drafts tbody tr").count();
      send(page, laughs(good));
      assertThat(page.locator(".note.danger").textContent())
          .contains("was not taken in", "bad.dmn", "document type");
      assertThat(page.locator("#all-drafts tbody tr").count()).isEqualTo(kept);
      send(page, "<definitions>");
      assertThat(page.locator(".note.danger").textContent()).contains("line 1");
      assertThat(page.locator("#all-drafts tbody tr").count()).isEqualTo(kept);
    }
    assertThat(ids(desk)).isEqualTo(before);
  }

  @Test
  void what_cannot_be_read_is_kept_with_all_that_was_typed(BrowserDesk desk) {
    Page page = author(desk);
    try (var _ = page.context()) {
      String draft = begin(page, "NO-2010", "NO-2074", day(desk, 40));
      page.navigate(draft + "/files");
      page.locator("#invariants").fill("invariants/1 for NO-2074\ninvariant broken");
      BrowserDesk.send(page, page.locator("#own-invariants button"));
      assertThat(page.locator("#stands").textContent()).contains("NO-2074.invariants");
      page.navigate(draft + "/files");
      assertThat(page.locator("#invariants").inputValue()).endsWith("invariant broken");
      page.locator("#from").fill("");
      page.locator("#title").fill("A title that stays");
      BrowserDesk.send(page, page.locator("#head button"));
      assertThat(page.locator("#from-error").textContent()).contains("first day");
      assertThat(page.locator("#title").inputValue()).isEqualTo("A title that stays");
    }
  }

  @Test
  void what_would_change_is_told_and_tried_on_published_decisions(BrowserDesk desk) {
    Page page = author(desk);
    try (var _ = page.context()) {
      String draft = begin(page, "GB-2011", "GB-2075", day(desk, 50));
      page.navigate(draft + "/changes");
      assertThat(page.locator(".lead").textContent()).contains("GB-2");
      assertThat(page.locator("#sentences li").count()).isPositive();
      assertThat(page.locator("#tables .diff tbody tr").count()).isPositive();
      assertThat(page.locator("#trial tbody tr.changed").count()).as("ten years").isPositive();
      assertThat(page.locator("#affected").count()).isEqualTo(1);
      assertThat(page.locator("#caseload").count()).as("not a reviewer's to ask").isZero();
      Page supervisor = desk.open(Language.ENGLISH);
      try (var _ = supervisor.context()) {
        desk.signIn(supervisor, "supervisor-sorrel");
        supervisor.navigate(draft + "/changes");
        supervisor.locator("#caseload button").click();
        supervisor.waitForURL("**/what-if");
        assertThat(supervisor.locator("#result-title").count()).isEqualTo(1);
        assertThat(supervisor.locator("#paste").inputValue()).contains("GB-2075");
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_pages_are_accessible_and_fit(Language language, BrowserDesk desk) throws IOException {
    String id = "SE-208-" + language.code();
    var actor = PreparedCases.officer(AUTHOR);
    var draft = desk.office().authoring().begin(actor, "SE-2015", id, day(desk, 60));
    String path = DRAFTS + "/" + draft.id();
    Page page = author(desk);
    try (var _ = page.context()) {
      page.navigate(path + "/tables/outcome");
      page.locator("tbody textarea").nth(1).fill("\"nonsense\"");
      page.locator("#r2c0").fill("-");
      BrowserDesk.send(page, page.locator(".actions button[value=save]"));
    }
    var who = java.util.Optional.of(AUTHOR);
    new PageAudit(desk, "drafts", who, DRAFTS).in(language);
    new PageAudit(desk, "draft", who, path).in(language);
    new PageAudit(desk, "draft-changes", who, path + "/changes").in(language);
    new PageAudit(desk, "draft-files", who, path + "/files").in(language);
    new PageAudit(desk, "draft-table", who, path + "/tables/outcome").in(language);
  }

  private static List<String> ids(BrowserDesk desk) {
    return desk.office().parameters().sets().stream().map(ParameterSet::id).toList();
  }

  private static void upload(Page page, String dmn) {
    page.navigate(DRAFTS);
    send(page, dmn);
    assertThat(page.locator("h1").textContent()).startsWith("Draft GB-2073");
  }

  private static void send(Page page, String dmn) {
    page.locator("#dmn-file")
        .setInputFiles(
            new FilePayload("bad.dmn", "text/xml", dmn.getBytes(StandardCharsets.UTF_8)));
    BrowserDesk.send(page, page.locator("#upload button"));
  }

  private static String columns() {
    return IntStream.range(0, 200)
        .mapToObj(i ->
            "<input id=\"x"
                + i
                + "\"><inputExpression id=\"y"
                + i
                + "\"><text>rok_registered</text></inputExpression></input>")
        .collect(Collectors.joining());
  }

  private static String laughs(String good) {
    return good.replaceFirst(
        "\\?>",
        "?><!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>");
  }

  private static String shipped(String id) throws IOException {
    String path = "/situations/north-korea/parameters/" + id + ".dmn";
    try (InputStream in = DraftPagesTest.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is not on the class path.");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
