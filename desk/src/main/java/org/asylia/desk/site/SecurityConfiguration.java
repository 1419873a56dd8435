package org.asylia.desk.site;

import jakarta.servlet.DispatcherType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.attaching.StreamedForms;
import org.asylia.desk.site.signin.OfficeLogin;
import org.asylia.desk.site.signin.SessionLimits;
import org.asylia.desk.site.signin.SignOut;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may open what, built from the doors; everything that is not listed is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain chain(
      HttpSecurity http,
      List<Doors> areas,
      SessionLimits limits,
      DeskSettings settings,
      OfficeLogin office,
      SignOut signOut,
      Refusals refusals) {
    settings.officeSignIn().ifPresent(own -> office.add(http, own, settings.reach().tls()));
    return http.authorizeHttpRequests(rules -> authorize(rules, areas))
        .addFilterBefore(limits, SecurityContextHolderFilter.class)
        .logout(out ->
            out.logoutUrl("/sign-out").addLogoutHandler(signOut).logoutSuccessUrl("/sign-in"))
        .csrf(Customizer.withDefaults())
        .addFilterBefore(new StreamedForms(), CsrfFilter.class)
        .requestCache(cache -> cache.disable())
        .headers(headers -> SecurityHeaders.apply(headers, settings.reach()))
        .exceptionHandling(handling ->
            handling
                .authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/sign-in"))
                .accessDeniedHandler(refusals))
        .httpBasic(basic -> basic.disable())
        .formLogin(form -> form.disable())
        .build();
  }

  private static void authorize(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          rules,
      List<Doors> areas) {
    rules.dispatcherTypeMatchers(DispatcherType.ERROR).permitAll();
    for (Doors area : areas) {
      for (Door door : area.doors()) {
        var rule = rules.requestMatchers(HttpMethod.valueOf(door.verb().name()), door.pattern());
        switch (door.keeper()) {
          case Door.Everyone() -> rule.permitAll();
          case Door.Only(Set<Role> roles) ->
              rule.hasAnyAuthority(roles.stream().map(Door::authority).toArray(String[]::new));
        }
      }
    }
    rules.anyRequest().denyAll();
  }

  /** Officers become known by their sessions only; nothing else is ever asked to know anybody. */
  @Bean
  AuthenticationManager authenticationManager() {
    return attempt -> {
      throw new ProviderNotFoundException("Officers sign in by the sign-in pages only.");
    };
  }

  /** Refuses other host names, so that a foreign page cannot reach the desk by renaming itself. */
  @Bean
  HttpFirewall firewall(DeskSettings settings) {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(List.of("GET", "POST", "HEAD"));
    firewall.setAllowedHostnames(
        host -> settings.reach().hosts().contains(host.toLowerCase(Locale.ROOT)));
    return firewall;
  }
}
