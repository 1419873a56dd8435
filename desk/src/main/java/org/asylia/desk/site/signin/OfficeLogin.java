package org.asylia.desk.site.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Account.Standing;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.site.OfficeSignIn;
import org.asylia.desk.site.Watch;
import org.asylia.desk.watch.Event;
import org.asylia.desk.watch.Outcome;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The office's own sign-in by OpenID Connect. It names an officer and opens nothing: the officer's
 * keys stay locked until a passphrase or a passkey unlocks them.
 */
@Component
public class OfficeLogin {
  static final String ID = "office";

  /** How long ago the office may have asked the officer for a proof. */
  public static final Duration LATELY = Duration.ofMinutes(30);

  private static final Duration SKEW = Duration.ofMinutes(1);

  /**
   * Goes on from a page of ours: browsers do not send our cookies along with a redirect that began
   * at another site.
   */
  private static final String ON =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>Asylia</title>
      <meta http-equiv="refresh" content="0;url=PATH"></head>
      <body><p><a href="PATH">Continue · <span lang="ko">계속</span> · <span lang="zh">继续</span></a></p>
      </body></html>
      """;

  private final Accounts accounts;
  private final Sessions sessions;
  private final WebSession web;
  private final DeskKeys keys;
  private final InstantSource clock;
  private final Watch watch;

  OfficeLogin(
      Accounts accounts,
      Sessions sessions,
      WebSession web,
      DeskKeys keys,
      InstantSource clock,
      Watch watch) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.web = web;
    this.keys = keys;
    this.clock = clock;
    this.watch = watch;
  }

  /** Adds the office's own sign-in to the chain of filters. */
  public void add(HttpSecurity http, OfficeSignIn office, boolean tls) {
    ClientRegistrationRepository clients =
        new SupplierClientRegistrationRepository(
            () -> new InMemoryClientRegistrationRepository(Issuer.registration(office)));
    http.oauth2Login(login ->
        login
            .loginPage(SignInDoors.SIGN_IN)
            .clientRegistrationRepository(clients)
            .authorizedClientRepository(new HttpSessionOAuth2AuthorizedClientRepository())
            .authorizationEndpoint(at ->
                at.authorizationRequestResolver(resolver(clients))
                    .authorizationRequestRepository(new AskedInCookie(keys, tls)))
            .successHandler(this::named)
            .failureHandler((request, response, fault) -> {
              refuse(request, response, "office", "token");
            }));
  }

  /** Asks with PKCE and for a proof of the last minutes. */
  private static OAuth2AuthorizationRequestResolver resolver(ClientRegistrationRepository clients) {
    DefaultOAuth2AuthorizationRequestResolver resolver =
        new DefaultOAuth2AuthorizationRequestResolver(
            clients,
            OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
    resolver.setAuthorizationRequestCustomizer(asked ->
        OAuth2AuthorizationRequestCustomizers.withPkce()
            .accept(asked.additionalParameters(more -> more.put("max_age", LATELY.toSeconds()))));
    return resolver;
  }

  private void named(
      HttpServletRequest request, HttpServletResponse response, Authentication authentication)
      throws IOException {
    Optional<OidcIdToken> token =
        Optional.ofNullable(authentication.getPrincipal())
            .filter(OidcUser.class::isInstance)
            .map(principal -> ((OidcUser) principal).getIdToken());
    if (token.filter(this::lately).isEmpty()) {
      refuse(request, response, "office", "not-lately");
      return;
    }
    Optional<Account> account =
        token
            .flatMap(OfficeLogin::known)
            .flatMap(accounts::find)
            .filter(found -> found.standing() != Standing.LEFT);
    if (account.isEmpty()) {
      refuse(request, response, "account", "not-linked");
      return;
    }
    Session session =
        Session.named(
            account.get().asOfficer(), new Session.Start(clock.instant(), request.getRemoteAddr()));
    web.begin(request, response, sessions.begin(session));
    watch.note(request, Event.SIGN_IN, Outcome.ALLOWED, "by", "office");
    on(response, SignInDoors.UNLOCK);
  }

  private void refuse(
      HttpServletRequest request, HttpServletResponse response, String page, String why)
      throws IOException {
    watch.note(request, Event.SIGN_IN, Outcome.REFUSED, "by", "office", "why", why);
    web.forget(request);
    on(response, SignInDoors.SIGN_IN + "?refused=" + page);
  }

  /** Whether the office asked the officer for a proof lately, and did not only remember one. */
  private boolean lately(OidcIdToken token) {
    return Optional.ofNullable(token.getAuthenticatedAt())
        .filter(at -> clock.instant().isBefore(at.plus(LATELY).plus(SKEW)))
        .isPresent();
  }

  private static Optional<Account.Known> known(OidcIdToken token) {
    return Optional.ofNullable(token.getIssuer())
        .flatMap(issuer ->
            Optional.ofNullable(token.getSubject())
                .map(subject -> new Account.Known(issuer.toString(), subject)));
  }

  private static void on(HttpServletResponse response, String path) throws IOException {
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentType("text/html;charset=UTF-8");
    response.getOutputStream().write(ON.replace("PATH", path).getBytes(StandardCharsets.UTF_8));
  }
}
