package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser without a screen: keeps cookies, fills forms, follows nothing by itself. */
final class Client {
  private final CookieManager cookies = new CookieManager();
  private final HttpClient http;
  private final URI desk;

  /** A browser at an address of its own on this machine, so that no other slows it down. */
  Client(URI desk) {
    this.desk = desk;
    int at = ThreadLocalRandom.current().nextInt(0x1_0000);
    try {
      http =
          HttpClient.newBuilder()
              .cookieHandler(cookies)
              .localAddress(
                  InetAddress.getByAddress(new byte[] {127, 1, (byte) (at >> 8), (byte) at}))
              .build();
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What a page says went wrong, and its heading. */
  static String said(HttpResponse<String> answer) {
    return Pattern.compile("(?s)<h1>.*?</h1>|<p class=\"note.*?</p>|<p class=\"error.*?</p>")
        .matcher(answer.body())
        .results()
        .map(hit -> hit.group())
        .collect(Collectors.joining(" "));
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(desk.resolve(path)).header("Accept-Language", "en").build(),
        BodyHandlers.ofString());
  }

  /** Sends a form of a page: its token, and these names and values in turn. */
  HttpResponse<String> send(String page, String path, String... fields)
      throws IOException, InterruptedException {
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of("_csrf", hidden(page, "_csrf")));
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < all.size(); i += 2) {
      body.append(i == 0 ? "" : "&")
          .append(all.get(i))
          .append('=')
          .append(URLEncoder.encode(all.get(i + 1), StandardCharsets.UTF_8));
    }
    return http.send(
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Language", "en")
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }

  /** The value of a hidden field of a page. */
  static String hidden(String html, String name) {
    Matcher field = Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(html);
    assertThat(field.find()).as("a field " + name).isTrue();
    return field.group(1);
  }

  /** Where an answer sends the browser, as a path. */
  static String location(HttpResponse<String> answer) {
    return URI.create(answer.headers().firstValue("Location").orElse("")).getPath();
  }

  /** The cookie of the session. */
  String cookie() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("asylia"))
        .map(java.net.HttpCookie::getValue)
        .findFirst()
        .orElse("");
  }
}
