package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.asylia.adjudication.procedure.Graph;
import org.asylia.adjudication.procedure.Procedure;
import org.asylia.casefile.Modality;
import org.asylia.desk.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(DeskExtension.class)
class ProcedurePageTest {

  @Test
  void every_modality_is_drawn_and_tabled_with_all_its_states(BrowserDesk desk) {
    Page page = desk.open(Language.ENGLISH);
    try (var _ = page.context()) {
      desk.signIn(page, "administrator-zelkova");
      page.locator("nav.places a[href='/procedure']").click();
      for (Modality modality : Modality.values()) {
        page.locator("a[href='/procedure?modality=" + modality + "']").click();
        page.waitForURL("**/procedure?modality=" + modality);
        Graph graph = Procedure.standard().graph(modality);
        assertThat(page.locator(".drawing svg rect").count()).isEqualTo(graph.steps().size());
        assertThat(page.locator("table.procedure tbody tr").count())
            .isEqualTo(graph.steps().size());
        assertThat(page.locator(".drawing svg title").textContent()).isNotBlank();
        assertThat(page.locator("#state-REVIEW").textContent())
            .contains("Reviewing officer", "Approve the assessment", "Decision");
      }
    }
    assertThat(desk.complaints()).isEmpty();
  }
}
