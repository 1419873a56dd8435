package org.asylia.desk.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.Role;
import org.asylia.desk.access.Door;
import org.asylia.desk.access.Doors;
import org.asylia.desk.office.Office;
import org.asylia.desk.people.Roster;
import org.asylia.vault.OfficerSession;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/** Who may open what, built from the doors; everything that is not listed is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  @Bean
  SecurityFilterChain chain(HttpSecurity http, List<Doors> areas) {
    return http.authorizeHttpRequests(rules -> authorize(rules, areas))
        .formLogin(form ->
            form.loginPage("/sign-in")
                .loginProcessingUrl("/sign-in")
                .usernameParameter("officer")
                .failureUrl("/sign-in?refused=yes"))
        .logout(out ->
            out.logoutUrl("/sign-out")
                .logoutSuccessUrl("/sign-in")
                .addLogoutHandler(SecurityConfiguration::lock))
        .csrf(Customizer.withDefaults())
        .headers(SecurityHeaders::apply)
        .exceptionHandling(handling -> handling.accessDeniedHandler(new Refusals()))
        .httpBasic(basic -> basic.disable())
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

  private static void lock(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
    if (leaving != null && leaving.getDetails() instanceof OfficerSession session) {
      session.close();
    }
  }

  @Bean
  AuthenticationManager authenticationManager(Roster roster, Office office) {
    return new ProviderManager(new SignInByChoice(roster, office.node()));
  }

  /** Refuses other host names, so that a foreign page cannot reach the desk by renaming itself. */
  @Bean
  HttpFirewall firewall() {
    StrictHttpFirewall firewall = new StrictHttpFirewall();
    firewall.setAllowedHttpMethods(List.of("GET", "POST", "HEAD"));
    firewall.setAllowedHostnames(host -> host.equals("127.0.0.1") || host.equals("localhost"));
    return firewall;
  }
}
