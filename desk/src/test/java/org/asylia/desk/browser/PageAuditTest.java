package org.asylia.desk.browser;

import java.io.IOException;
import java.util.Optional;
import org.asylia.desk.language.Language;
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
}
