package org.asylia.desk.sealed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/** Writes the answers of the sealed node, each with the headers that keep a page to itself. */
final class Answers {
  static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " frame-ancestors 'none'; base-uri 'none'";

  private Answers() {}

  static void page(HttpExchange exchange, int status, String html) throws IOException {
    send(exchange, status, "text/html;charset=UTF-8", html.getBytes(UTF_8));
  }

  static void json(HttpExchange exchange, int status, String json) throws IOException {
    send(exchange, status, "application/json", json.getBytes(UTF_8));
  }

  static void refuse(HttpExchange exchange, int status, String words) throws IOException {
    send(exchange, status, "text/plain;charset=UTF-8", (words + "\n").getBytes(UTF_8));
  }

  static void home(HttpExchange exchange) throws IOException {
    exchange.getResponseHeaders().set("Location", "/");
    send(exchange, 303, "text/plain;charset=UTF-8", new byte[0]);
  }

  static void asset(HttpExchange exchange, String name, String type) throws IOException {
    try (InputStream in = Answers.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        refuse(exchange, 404, "There is nothing here.");
      } else {
        send(exchange, 200, type, in.readAllBytes());
      }
    }
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    Headers headers = exchange.getResponseHeaders();
    headers.set("Content-Type", type);
    headers.set("Content-Security-Policy", POLICY);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Opener-Policy", "same-origin");
    headers.set("Cross-Origin-Embedder-Policy", "require-corp");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    headers.set("Cache-Control", "no-store");
    headers.put("Connection", List.of("close"));
    boolean head = exchange.getRequestMethod().equals("HEAD");
    exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
    if (!head && body.length > 0) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }
}
