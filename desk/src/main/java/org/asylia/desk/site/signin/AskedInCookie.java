package org.asylia.desk.site.signin;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.desk.signin.passkey.Ceremonies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps what was asked of the office's provider in a sealed cookie of its own, for a few minutes.
 * The session's cookie cannot: it is never sent along when another site leads here.
 */
final class AskedInCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String CONTEXT = "office sign-in";
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final DeskKeys keys;
  private final boolean tls;

  AskedInCookie(DeskKeys keys, boolean tls) {
    this.keys = keys;
    this.tls = tls;
  }

  private record Asked(
      String uri,
      String client,
      String redirect,
      String state,
      Map<String, Object> parameters,
      Map<String, Object> attributes) {}

  @Override
  public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
    return read(request).orElse(null);
  }

  @Override
  public void saveAuthorizationRequest(
      @Nullable OAuth2AuthorizationRequest asked,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (asked != null) {
      Asked kept =
          new Asked(
              asked.getAuthorizationUri(),
              asked.getClientId(),
              String.valueOf(asked.getRedirectUri()),
              String.valueOf(asked.getState()),
              asked.getAdditionalParameters(),
              asked.getAttributes());
      set(response, Ceremonies.text(keys.seal(CONTEXT, JSON.writeValueAsBytes(kept))), KEPT);
    }
  }

  @Override
  public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
      HttpServletRequest request, HttpServletResponse response) {
    Optional<OAuth2AuthorizationRequest> asked = read(request);
    set(response, "", Duration.ZERO);
    return asked.orElse(null);
  }

  private Optional<OAuth2AuthorizationRequest> read(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream()
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(name()))
        .map(Cookie::getValue)
        .findFirst()
        .flatMap(this::open)
        .filter(asked -> asked.state().equals(request.getParameter("state")))
        .map(AskedInCookie::asked);
  }

  private Optional<Asked> open(String value) {
    try {
      return keys.open(CONTEXT, Ceremonies.bytes(value))
          .map(plain -> JSON.readValue(plain, new TypeReference<Asked>() {}));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static OAuth2AuthorizationRequest asked(Asked kept) {
    return OAuth2AuthorizationRequest.authorizationCode()
        .authorizationUri(kept.uri())
        .clientId(kept.client())
        .redirectUri(kept.redirect())
        .scope("openid")
        .state(kept.state())
        .additionalParameters(parameters -> parameters.putAll(kept.parameters()))
        .attributes(attributes -> attributes.putAll(kept.attributes()))
        .build();
  }

  private void set(HttpServletResponse response, String value, Duration age) {
    ResponseCookie cookie =
        ResponseCookie.from(name(), value)
            .httpOnly(true)
            .secure(tls)
            .sameSite("Lax")
            .path("/")
            .maxAge(age)
            .build();
    response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
  }

  private String name() {
    return tls ? "__Host-office" : "office";
  }
}
