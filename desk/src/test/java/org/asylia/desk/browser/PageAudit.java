package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.asylia.desk.language.Language;

/**
 * Looks at one page as people would: at 390 and 1440 px, light and dark, through axe-core, keeping
 * a picture of each look in {@code target/screenshots}.
 *
 * @param desk the running desk
 * @param name the picture's name
 * @param officer who looks, if signed in
 * @param path the page's address
 */
public record PageAudit(BrowserDesk desk, String name, Optional<String> officer, String path) {

  private static final String VIOLATIONS =
      """
      async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
        .filter(v => v.impact === 'serious' || v.impact === 'critical')
        .map(v => v.id + ': ' + v.help + ' at ' + v.nodes.map(n => n.target.join(' ')).join(', '))
      """;

  /** Looks in every scheme and width in this language; fails on a serious violation. */
  public void in(Language language) throws IOException {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      for (int width : List.of(390, 1440)) {
        look(new BrowserDesk.Eyes(language, scheme, width, true));
      }
    }
  }

  private void look(BrowserDesk.Eyes eyes) throws IOException {
    String view =
        "%s-%s-%s-%d"
            .formatted(
                name,
                eyes.language().code(),
                eyes.scheme().name().toLowerCase(java.util.Locale.ROOT),
                eyes.width());
    Page page = desk.open(eyes);
    try (var _ = page.context()) {
      officer.ifPresent(id -> desk.signIn(page, id));
      page.navigate(path);
      inspect(page, view, eyes.language());
    }
  }

  /** Looks at a page as it stands: keeps a picture, fails on a serious violation. */
  static void inspect(Page page, String view, Language language) throws IOException {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setPath(Path.of("target", "screenshots", view + ".png")));
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("pixels that %s is wider than the screen", view)
        .isEqualTo(0);
    assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.tag());
    page.evaluate(axe());
    assertThat((List<?>) page.evaluate(VIOLATIONS)).as("violations on %s", view).isEmpty();
  }

  private static String axe() throws IOException {
    String resource = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = PageAudit.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("axe-core is not on the test class path at " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
