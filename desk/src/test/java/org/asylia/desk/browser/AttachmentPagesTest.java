package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.asylia.casefile.Entered;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Language;
import org.asylia.desk.locked.MadeFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files are attached, shown and given out in a real browser, with the script and without. */
@ExtendWith(DeskExtension.class)
class AttachmentPagesTest {
  private static final String OFFICER = "protection-juniper";

  private static Prepared withLetter(BrowserDesk desk) {
    return Prepared.heard(desk.office(), 2)
        .does(
            Role.PROTECTION_OFFICER,
            batch ->
                batch.add(
                    new EvidenceAdded(
                        EvidenceKind.PHOTOGRAPH,
                        "Photograph",
                        Prepared.DAY,
                        "The bridge.",
                        false)));
  }

  private static EntryId letter(Prepared prepared) {
    return prepared.now().file().evidence().evidence().keySet().iterator().next();
  }

  private static List<AttachmentAdded> attached(Prepared prepared) {
    return prepared.now().file().evidence().attachments().values().stream()
        .map(Entered::act)
        .toList();
  }

  private static FilePayload file(String name, byte[] content) {
    return new FilePayload(name, "application/octet-stream", content);
  }

  private static Locator form(Page page, Prepared prepared) {
    page.navigate(prepared.path("/evidence"));
    Locator item = page.locator("#e" + letter(prepared));
    item.locator("summary").click();
    return item.locator("form[enctype]");
  }

  @Test
  void a_photograph_is_attached_shown_and_given_out_with_and_without_its_device(BrowserDesk desk)
      throws IOException {
    Prepared prepared = withLetter(desk);
    Page page = desk.open(Language.ENGLISH);
    try (BrowserContext _ = page.context()) {
      desk.signIn(page, OFFICER);
      Locator form = form(page, prepared);
      form.locator("input[type=file]").setInputFiles(file("다리 bridge.jpg", MadeFiles.photograph()));
      form.locator("button.button:not([data-stops])").click();
      page.locator(".file").waitFor();
      assertThat(attached(prepared))
          .extracting(AttachmentAdded::kind)
          .containsExactly(AttachmentKind.ORIGINAL, AttachmentKind.CLEANED, AttachmentKind.PREVIEW);
      assertThat(page.locator(".file-name").textContent()).isEqualTo("다리 bridge.jpg");
      assertThat(
              page.locator(".file-picture").evaluate("i => i.decode().then(() => i.naturalWidth)"))
          .isEqualTo(40);
      Download original = page.waitForDownload(() -> page.locator(".file-ways a").nth(1).click());
      assertThat(original.suggestedFilename()).isEqualTo("다리 bridge.jpg");
      try (InputStream in = original.createReadStream()) {
        assertThat(in.readAllBytes()).isEqualTo(MadeFiles.photograph());
      }
      Download cleaned = page.waitForDownload(() -> page.locator(".file-ways a").first().click());
      try (InputStream in = cleaned.createReadStream()) {
        assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
            .doesNotContain(MadeFiles.MARK);
      }
    }
  }

  @Test
  void a_file_that_is_not_what_its_name_says_is_refused_and_nothing_is_kept(BrowserDesk desk) {
    Prepared prepared = withLetter(desk);
    Page page = desk.open(Language.ENGLISH);
    try (BrowserContext _ = page.context()) {
      desk.signIn(page, OFFICER);
      Locator form = form(page, prepared);
      byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF};
      form.locator("input[type=file]").setInputFiles(file("letter.pdf", program));
      form.locator("button.button:not([data-stops])").click();
      form.locator("[role=alert]:visible").waitFor();
      assertThat(form.locator("[role=alert]").textContent()).contains("not a kind of file");
      assertThat(attached(prepared)).isEmpty();
    }
  }

  @Test
  void without_the_script_a_plain_form_does_the_same_and_says_what_is_wrong(BrowserDesk desk) {
    Prepared prepared = withLetter(desk);
    Page page = desk.open(Language.ENGLISH);
    try (BrowserContext _ = page.context()) {
      desk.signIn(page, OFFICER);
      page.route("**/assets/desk.js*", Route::abort);
      Locator form = form(page, prepared);
      form.locator("input[type=file]").setInputFiles(file("letter.pdf", new byte[] {'M', 'Z', 0}));
      BrowserDesk.send(page, form.locator(".actions button"));
      assertThat(page.locator("#file-" + letter(prepared) + "-error").textContent())
          .contains("not a kind of file");
      page.locator("form[enctype] input[type=file]")
          .setInputFiles(file("scan.pdf", MadeFiles.pdf()));
      BrowserDesk.send(page, page.locator("form[enctype] .actions button"));
      assertThat(page.locator(".file-name").textContent()).isEqualTo("scan.pdf");
      assertThat(attached(prepared)).hasSize(3);
      desk.complaints();
    }
  }

  @Test
  void an_upload_that_was_stopped_goes_on_where_it_was(BrowserDesk desk) {
    Prepared prepared = withLetter(desk);
    Page page = desk.open(Language.ENGLISH);
    try (BrowserContext _ = page.context()) {
      desk.signIn(page, OFFICER);
      AtomicInteger slices = new AtomicInteger();
      page.route(
          Pattern.compile("/uploads/[0-9a-f-]{36}$"),
          route -> {
            if (slices.incrementAndGet() == 2) {
              route.abort();
            } else {
              route.resume();
            }
          });
      Locator form = form(page, prepared);
      byte[] recording = new byte[40 * 1024 * 1024];
      byte[] head = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(head, 0, recording, 0, head.length);
      form.locator("input[type=file]").setInputFiles(file("long.pdf", recording));
      form.locator("button.button:not([data-stops])").click();
      form.locator("[role=alert]:visible").waitFor();
      assertThat(form.locator("[role=status]").textContent()).contains("32 MiB of 40 MiB");
      form.locator("[data-stops]").click();
      page.locator(".file").waitFor();
      AttachmentAdded original = attached(prepared).getFirst();
      assertThat(original.file().bytes()).isEqualTo(recording.length);
      assertThat(original.file().chunks()).isEqualTo(1024);
      assertThat(slices.get()).isEqualTo(3);
      desk.complaints();
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void attached_files_are_accessible_and_fit(Language language, BrowserDesk desk)
      throws IOException {
    Prepared prepared = withLetter(desk);
    Page page = desk.open(Language.ENGLISH);
    try (BrowserContext _ = page.context()) {
      desk.signIn(page, OFFICER);
      Locator form = form(page, prepared);
      form.locator("input[type=file]").setInputFiles(file("scan.pdf", MadeFiles.pdf()));
      form.locator("button.button:not([data-stops])").click();
      page.locator(".file").waitFor();
    }
    new PageAudit(desk, "attachments", Optional.of(OFFICER), prepared.path("/evidence"))
        .in(language);
  }
}
