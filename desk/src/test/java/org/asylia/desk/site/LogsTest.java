package org.asylia.desk.site;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.gallery.GalleryConfiguration;
import org.asylia.desk.scan.FileScanner;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Puts names wherever a stranger or an officer can type, and reads what the log took down. */
class LogsTest {
  private static final String CANARY = "Zanzibarowa";
  private static final List<String> PLACES =
      List.of(
          "/" + CANARY,
          "/cases/" + CANARY,
          "/cases/" + CANARY + "/review",
          "/docket?lens=" + CANARY,
          "/docket/find?reference=" + CANARY,
          "/cases/new?host=" + CANARY + "&people=" + CANARY + "&p0-name-0=" + CANARY,
          "/parameters/" + CANARY,
          "/sign-in?refused=" + CANARY + "&ended=" + CANARY,
          "/gallery/fault?name=" + CANARY);

  @Test
  void nothing_that_was_typed_anywhere_reaches_the_log() throws Exception {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    List<String> security = new CopyOnWriteArrayList<>();
    try (TestNode node = new TestNode();
        DeskServer server =
            DeskServer.start(
                new DeskSettings(
                    0,
                    node.office(),
                    node.roster(),
                    true,
                    ZoneOffset.UTC,
                    Reach.loopback(),
                    Optional.empty(),
                    new Watching(security::add, Optional.empty()),
                    FileScanner.none()),
                GalleryConfiguration.class)) {
      log.start();
      root.addAppender(log);
      type(server.address());
      garble(server.address());
    } finally {
      root.detachAppender(log);
    }
    assertThat(log.list).as("faults were provoked, so something is logged").isNotEmpty();
    assertThat(security).hasSizeGreaterThan(PLACES.size());
    assertThat(String.join("\n", security))
        .doesNotContainIgnoringCase(CANARY)
        .doesNotContain("registrar-alder")
        .doesNotContain("127.0.0.1");
    assertThat(log.list.stream().map(LogsTest::written).collect(Collectors.joining("\n")))
        .doesNotContainIgnoringCase(CANARY)
        .doesNotContain("registrar-alder")
        .doesNotContain("127.0.0.1");
  }

  private static String written(ILoggingEvent event) {
    return event.getFormattedMessage()
        + " "
        + ThrowableProxyUtil.asString(event.getThrowableProxy());
  }

  private static void type(URI desk) throws Exception {
    HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    String page = send(client, HttpRequest.newBuilder(desk.resolve("/sign-in")));
    post(client, desk, "/sign-in", page, "officer=" + CANARY + "&passphrase=" + CANARY);
    post(client, desk, "/sign-in/first", page, "officer=" + CANARY + "&code=" + CANARY);
    page = send(client, HttpRequest.newBuilder(desk.resolve("/sign-in")));
    post(client, desk, "/sign-in", page, "officer=registrar-alder");
    page = send(client, HttpRequest.newBuilder(desk.resolve("/my-sign-in")));
    for (String place : PLACES) {
      send(client, HttpRequest.newBuilder(desk.resolve(place)).header("X-Name", CANARY));
      post(client, desk, place, page, "do=" + CANARY + "&name=" + CANARY + "&back=" + CANARY);
      post(client, desk, place, "name=\"_csrf\" value=\"" + CANARY + "\"", "name=" + CANARY);
    }
    post(client, desk, "/cases/new", page, "p0-name-0=" + CANARY + "&people=1&host=TH");
    post(client, desk, "/language", page, "language=" + CANARY + "&back=/" + CANARY);
  }

  /** Requests that no browser sends. */
  private static void garble(URI desk) throws Exception {
    for (String request :
        List.of(
            "GET /" + CANARY + "{}|^ HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: " + CANARY + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + CANARY + "\r\n\r\n",
            "GET /;" + CANARY + "=1/..%2f HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
            "POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: multipart/form-data;"
                + " boundary=x\r\nContent-Length: 20\r\n\r\n--x"
                + CANARY
                + "-------",
            CANARY + "\r\n\r\n",
            "GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: " + CANARY + "=\"\u0001\r\n\r\n")) {
      try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.getPort())) {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
        socket.shutdownOutput();
        assertThat(socket.getInputStream().readAllBytes()).isNotNull();
      }
    }
  }

  private static void post(HttpClient client, URI desk, String path, String page, String body)
      throws Exception {
    Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(page);
    String sent =
        token.find()
            ? body + "&_csrf=" + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8)
            : body;
    send(
        client,
        HttpRequest.newBuilder(desk.resolve(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(sent)));
  }

  private static String send(HttpClient client, HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), BodyHandlers.ofString()).body();
  }
}
