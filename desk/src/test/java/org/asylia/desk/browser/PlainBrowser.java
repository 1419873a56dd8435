package org.asylia.desk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A demonstration officer at a desk, asking in bytes of the test's own: no screen, no script. */
public final class PlainBrowser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final URI desk;

  private PlainBrowser(URI desk) {
    this.desk = desk;
  }

  /** Signs that officer in by the one click of the demonstration. */
  public static PlainBrowser signedIn(URI desk, String officer)
      throws IOException, InterruptedException {
    PlainBrowser browser = new PlainBrowser(desk);
    String token = URLEncoder.encode(browser.token("/sign-in"), StandardCharsets.UTF_8);
    HttpResponse<byte[]> answer =
        browser.post(
            "/sign-in",
            ("officer=" + officer + "&_csrf=" + token).getBytes(StandardCharsets.US_ASCII),
            "Content-Type",
            "application/x-www-form-urlencoded");
    assertThat(answer.headers().firstValue("Location").orElse("")).doesNotContain("sign-in");
    return browser;
  }

  /** Asks for an address; follows nothing. */
  public HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", "en").build(),
        BodyHandlers.ofByteArray());
  }

  /** Sends that body, with headers as names and values in turn. */
  public HttpResponse<byte[]> post(String path, byte[] body, String... headers)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(desk.resolve(path))
            .headers(headers)
            .POST(BodyPublishers.ofByteArray(body))
            .build(),
        BodyHandlers.ofByteArray());
  }

  /** The token against forgery that the forms of a page carry. */
  public String token(String page) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(text(get(page)));
    assertThat(token.find()).as("a form on %s", page).isTrue();
    return token.group(1);
  }

  /** An answer as text. */
  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
