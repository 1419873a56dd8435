package org.asylia.desk.sealed;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.sealed.Told.Outcome;
import org.asylia.vault.Keyring;
import org.asylia.vault.crypto.Passphrase;
import org.asylia.vault.custody.BadSealException;
import org.asylia.vault.custody.ForeignShareException;
import org.asylia.vault.custody.Unsealing;
import org.asylia.vault.custody.Unsealing.Answer;
import tools.jackson.databind.json.JsonMapper;

/** Answers every request to a sealed node: the page, what a custodian gives, two static files. */
final class SealedHandler implements HttpHandler {
  private final Unsealing unsealing;
  private final List<Integer> shares;
  private final List<String> hosts;
  private final Catalogue catalogue;
  private final TemplateEngine templates;
  private final Consumer<Keyring> unsealed;

  SealedHandler(
      Unsealing unsealing,
      List<Integer> shares,
      List<String> hosts,
      Catalogue catalogue,
      TemplateEngine templates,
      Consumer<Keyring> unsealed) {
    this.unsealing = unsealing;
    this.shares = shares;
    this.hosts = hosts;
    this.catalogue = catalogue;
    this.templates = templates;
    this.unsealed = unsealed;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try {
      answer(exchange);
    } catch (RuntimeException e) {
      Answers.refuse(exchange, 500, "The node could not do this. It is sealed, and safe.");
    }
  }

  private void answer(HttpExchange exchange) throws IOException {
    if (!hosts.contains(host(exchange))) {
      Answers.refuse(exchange, 400, "This node is not called that.");
      return;
    }
    String path = exchange.getRequestURI().getPath();
    switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" -> get(exchange, path);
      case "POST" -> post(exchange, path);
      default -> Answers.refuse(exchange, 405, "This is not possible here.");
    }
  }

  private void get(HttpExchange exchange, String path) throws IOException {
    switch (path) {
      case "/" -> show(exchange, asked(exchange), Optional.empty());
      case "/assets/desk.css" -> Answers.asset(exchange, "desk.css", "text/css;charset=UTF-8");
      case "/assets/mark.svg" -> Answers.asset(exchange, "mark.svg", "image/svg+xml");
      default -> Answers.home(exchange); // a page of the desk, which is not there yet
    }
  }

  private void post(HttpExchange exchange, String path) throws IOException {
    if (!path.equals("/unseal") || !ownPage(exchange)) {
      Answers.refuse(exchange, 403, "This is not possible while the node is sealed.");
      return;
    }
    byte[] body = exchange.getRequestBody().readNBytes(UnsealForm.MOST_BYTES + 1);
    Optional<UnsealForm> form =
        body.length > UnsealForm.MOST_BYTES ? Optional.empty() : UnsealForm.read(body);
    if (form.isEmpty()) {
      show(exchange, asked(exchange), Optional.of(Told.of(Outcome.NOT_UNDERSTOOD)));
      return;
    }
    Language language = Language.ofCode(form.get().language()).orElseGet(() -> asked(exchange));
    Optional<Answer.Unsealed> done;
    Told told;
    try (Passphrase passphrase = form.get().passphrase()) {
      Answer answer = unsealing.give(form.get().share(), passphrase);
      done = answer instanceof Answer.Unsealed it ? Optional.of(it) : Optional.empty();
      told = Told.of(answer);
    } catch (ForeignShareException replaced) {
      done = Optional.empty();
      told = Told.of(replaced);
    } catch (BadSealException changed) {
      done = Optional.empty();
      told = Told.of(changed);
    }
    try {
      show(exchange, language, Optional.of(told));
    } finally {
      done.ifPresent(it -> unsealed.accept(it.keyring()));
    }
  }

  private void show(HttpExchange exchange, Language language, Optional<Told> told)
      throws IOException {
    int status = told.map(it -> it.outcome().status()).orElse(200);
    Unsealing.State state = unsealing.state();
    if (accepts(exchange, "application/json")) {
      Answers.json(exchange, status, json(state, told));
      return;
    }
    StringOutput html = new StringOutput();
    UnsealPage page = new UnsealPage(catalogue.in(language, ZoneOffset.UTC), state, shares, told);
    templates.render("sealed/unseal.jte", page, html);
    Answers.page(exchange, status, html.toString());
  }

  private static String json(Unsealing.State state, Optional<Told> told) {
    return JsonMapper.shared()
        .writeValueAsString(
            Map.of(
                "outcome",
                told.map(it -> it.outcome().name()).orElse("SEALED"),
                "seconds",
                told.map(Told::seconds).orElse(0L),
                "in",
                state.in(),
                "needed",
                state.needed(),
                "custodians",
                state.custodians()));
  }

  private static Language asked(HttpExchange exchange) {
    String query = Optional.ofNullable(exchange.getRequestURI().getQuery()).orElse("");
    return Language.ofCode(UnsealForm.fields(query).getOrDefault("language", ""))
        .orElseGet(() -> preferred(header(exchange, "Accept-Language")));
  }

  private static Language preferred(String header) {
    try {
      List<Locale> locales =
          Locale.LanguageRange.parse(header).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()))
              .toList();
      return Language.firstOf(locales);
    } catch (IllegalArgumentException e) {
      return Language.ENGLISH;
    }
  }

  /** A form of another site cannot guess on a custodian's behalf. */
  private static boolean ownPage(HttpExchange exchange) {
    String site = header(exchange, "Sec-Fetch-Site");
    return site.isEmpty() || site.equals("same-origin") || site.equals("none");
  }

  private static String host(HttpExchange exchange) {
    return header(exchange, "Host").replaceFirst(":[0-9]+$", "").replaceAll("[\\[\\]]", "");
  }

  private static boolean accepts(HttpExchange exchange, String type) {
    return header(exchange, "Accept").equals(type);
  }

  private static String header(HttpExchange exchange, String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }
}
