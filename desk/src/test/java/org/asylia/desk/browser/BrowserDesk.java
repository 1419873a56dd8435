package org.asylia.desk.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.desk.gallery.GalleryConfiguration;
import org.asylia.desk.language.Language;
import org.asylia.desk.office.Office;
import org.asylia.desk.site.DeskServer;
import org.asylia.desk.site.DeskSettings;

/** The real desk on a free port and a real browser, shared by all browser tests of a run. */
public final class BrowserDesk implements AutoCloseable {

  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final List<String> HERE = List.of("127.0.0.1", "localhost");

  private final TestNode node;
  private final DeskServer server;
  private final Playwright playwright;
  private final Browser browser;
  private final List<String> complaints = new ArrayList<>();

  BrowserDesk() {
    node = new TestNode();
    server =
        DeskServer.start(
            new DeskSettings(0, node.office(), node.roster(), true, ZoneOffset.UTC),
            GalleryConfiguration.class);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(FLAGS));
  }

  /** The desk's address. */
  public URI address() {
    return server.address();
  }

  /** How a page is looked at. */
  public record Eyes(Language language, ColorScheme scheme, int width, boolean bypassPolicy) {}

  /** Light, 1440 px wide, strict policy in force. */
  public Page open(Language language) {
    return open(new Eyes(language, ColorScheme.LIGHT, 1440, false));
  }

  /** A fresh browser session; close the page's context when done. */
  public Page open(Eyes eyes) {
    return open(eyes, server.address());
  }

  /** A fresh browser session on another desk of this machine. */
  public Page open(Eyes eyes, URI desk) {
    BrowserContext context =
        browser.newContext(
            new Browser.NewContextOptions()
                .setBaseURL(desk.toString())
                .setLocale(eyes.language().tag())
                .setColorScheme(eyes.scheme())
                .setBypassCSP(eyes.bypassPolicy())
                .setViewportSize(eyes.width(), 900));
    context.onRequest(request -> {
      URI asked = URI.create(request.url());
      if (!"data".equals(asked.getScheme()) && !HERE.contains(String.valueOf(asked.getHost()))) {
        complaints.add("left the machine: " + asked.getScheme() + "://" + asked.getHost());
      }
    });
    context.onConsoleMessage(message -> {
      if (message.type().equals("error") && !expected(message.text())) {
        complaints.add("console: " + message.text());
      }
    });
    return context.newPage();
  }

  /** What the browser says of a refused form, and of a preview that the next page cut short. */
  private static boolean expected(String complaint) {
    return complaint.contains("status of 4")
        || complaint.equals("htmx:sendAbort")
        || complaint.equals("htmx:afterRequest");
  }

  /** Signs the officer in by the one click a person would use. */
  public void signIn(Page page, String officer) {
    // The tests open more cases in an hour than any officer does.
    office()
        .node()
        .readingBudget()
        .renew(PreparedCases.officer(officer).officer(), office().clock().instant());
    page.navigate("/sign-in");
    page.locator("button.person[value=" + officer + "]").click();
    page.waitForURL(url -> !url.contains("/sign-in"));
  }

  /** The office behind the desk. */
  public Office office() {
    return node.office();
  }

  /** Presses a button that sends a form, and waits until the page that answers stands there. */
  public static void send(Page page, Locator button) {
    page.evaluate("document.documentElement.setAttribute('data-sent', '')");
    button.click();
    page.locator("html:not([data-sent])")
        .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    page.waitForLoadState();
  }

  /** Everything that went against the rules since the last call; empty when all is well. */
  public List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
    server.close();
    node.close();
  }
}
