package org.asylia.desk.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.asylia.casefile.Role;
import org.asylia.desk.language.Catalogue;
import org.asylia.desk.language.Language;
import org.asylia.desk.page.Appearance;
import org.asylia.desk.page.FormToken;
import org.asylia.desk.page.Place;
import org.asylia.desk.page.Visit;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Session;
import org.asylia.desk.site.signin.WebSession;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Makes the {@link Visit} of a request, also as a controller method's parameter. */
@Component
class Visits implements HandlerMethodArgumentResolver {

  static final String LANGUAGE_COOKIE = "language";
  static final String APPEARANCE_COOKIE = "appearance";

  private final Catalogue catalogue;
  private final DeskSettings settings;
  private final Assets assets;
  private final List<Place> places;
  private final WebSession web;

  Visits(
      Catalogue catalogue,
      DeskSettings settings,
      Assets assets,
      List<Place> places,
      WebSession web) {
    this.web = web;
    this.catalogue = catalogue;
    this.settings = settings;
    this.assets = assets;
    this.places = places.stream().sorted(Comparator.comparingInt(Place::order)).toList();
  }

  Visit of(HttpServletRequest request, String path) {
    return new Visit(
        catalogue.in(language(request), settings.zone()),
        cookie(request, settings.reach().cookie(APPEARANCE_COOKIE))
            .flatMap(Appearance::ofCode)
            .orElse(Appearance.DEVICE),
        officer(),
        token(request),
        path,
        places(),
        settings.demonstration(),
        web.of(request).filter(Session::forced).isPresent(),
        assets.version());
  }

  private List<Place> places() {
    Set<Role> roles = officer().map(Officer::roles).orElse(Set.of());
    return places.stream().filter(place -> place.door().opensFor(roles)).toList();
  }

  private Language language(HttpServletRequest request) {
    return cookie(request, settings.reach().cookie(LANGUAGE_COOKIE))
        .flatMap(Language::ofCode)
        .orElseGet(() -> Language.firstOf(Collections.list(request.getLocales())));
  }

  private static Optional<Officer> officer() {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    return authentication != null && authentication.getPrincipal() instanceof Officer officer
        ? Optional.of(officer)
        : Optional.empty();
  }

  private static FormToken token(HttpServletRequest request) {
    return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token
        ? new FormToken(token.getParameterName(), token.getToken())
        : new FormToken("_csrf", "");
  }

  private static Optional<String> cookie(HttpServletRequest request, String name) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(each -> each.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  static String path(HttpServletRequest request) {
    String query = request.getQueryString();
    return Stream.of(request.getRequestURI(), query == null ? "" : "?" + query)
        .reduce("", String::concat);
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Visit.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest web,
      @Nullable WebDataBinderFactory binders) {
    HttpServletRequest request = web.getNativeRequest(HttpServletRequest.class);
    if (request == null) {
      throw new IllegalStateException("A visit needs a servlet request.");
    }
    return of(request, path(request));
  }
}
