package org.asylia.desk.site.signin;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.asylia.desk.node.Node;
import org.asylia.desk.notice.Notices;
import org.asylia.desk.office.Office;
import org.asylia.desk.settings.DeskKeys;
import org.asylia.desk.signin.Accounts;
import org.asylia.desk.signin.Backoff;
import org.asylia.desk.signin.Codes;
import org.asylia.desk.signin.Passphrases;
import org.asylia.desk.signin.People;
import org.asylia.desk.signin.SecondFactors;
import org.asylia.desk.signin.Session;
import org.asylia.desk.signin.Sessions;
import org.asylia.desk.signin.SignIns;
import org.asylia.desk.signin.StillHere;
import org.asylia.desk.signin.VaultPassphrases;
import org.asylia.desk.signin.passkey.Ceremonies;
import org.asylia.desk.signin.passkey.Prf;
import org.asylia.desk.site.DeskSettings;
import org.asylia.desk.watch.SecurityLog;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Puts the parts of signing in together. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
  private static final Duration SWEEP = Duration.ofSeconds(20);

  @Bean
  InstantSource clock(Office office) {
    return office.clock();
  }

  @Bean
  Notices notices(Office office) {
    return office.node().notices();
  }

  @Bean
  Accounts accounts(Office office) {
    return new Accounts(office.node().database().jdbi(), office.node().deskKeys());
  }

  @Bean
  DeskKeys deskKeys(Office office) {
    return office.node().deskKeys();
  }

  @Bean
  Codes codes(Office office) {
    return new Codes(office.node().deskKeys(), new SecureRandom());
  }

  @Bean
  Backoff backoff(Office office) {
    return new Backoff(office.node().database().jdbi(), office.node().deskKeys());
  }

  @Bean
  Passphrases passphrases(Office office) {
    return new VaultPassphrases(office.node());
  }

  /** In a demonstration many visitors share one synthetic officer, so there the number is open. */
  @Bean
  Sessions sessions(DeskSettings settings) {
    return new Sessions(settings.demonstration() ? Integer.MAX_VALUE : Session.AT_ONCE);
  }

  @Bean
  SecurityLog securityLog(DeskSettings settings, InstantSource clock, DeskKeys keys) {
    return new SecurityLog(settings.watching().sink(), clock, keys);
  }

  /** Reads the ID tokens of the office's own sign-in; one reader for each issuer. */
  @Bean
  JwtDecoderFactory<ClientRegistration> tokens() {
    Map<String, JwtDecoder> known = new ConcurrentHashMap<>();
    return office -> known.computeIfAbsent(office.getRegistrationId(), _ -> Issuer.decoder(office));
  }

  @Bean
  Ceremonies ceremonies() {
    return new Ceremonies();
  }

  @Bean
  Prf prf(Office office) {
    return new Prf(office.node().deskKeys(), new SecureRandom());
  }

  @Bean
  SignIns signIns(
      Accounts accounts,
      Codes codes,
      Backoff backoff,
      Passphrases passphrases,
      Sessions sessions,
      Notices notices,
      InstantSource clock,
      SecurityLog log) {
    return new SignIns(accounts, codes, backoff, passphrases, sessions, notices, clock, log);
  }

  @Bean
  SecondFactors secondFactors(
      Accounts accounts,
      Codes codes,
      Backoff backoff,
      Ceremonies ceremonies,
      Notices notices,
      InstantSource clock,
      SecurityLog log) {
    return new SecondFactors(accounts, codes, backoff, ceremonies, notices, clock, log);
  }

  @Bean
  People people(Office office, Sessions sessions) {
    Node node = office.node();
    return People.of(node, sessions, office.clock(), new SecureRandom());
  }

  /** Ends sessions also where no request comes any more. */
  @Bean(destroyMethod = "shutdownNow")
  ScheduledExecutorService sweeper(Sessions sessions, Accounts accounts, InstantSource clock) {
    StillHere stillHere = new StillHere(accounts);
    ScheduledExecutorService sweeper =
        Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sessions").factory());
    var _ =
        sweeper.scheduleWithFixedDelay(
            () -> {
              sessions.sweep(clock.instant());
              sessions.sweep(stillHere);
            },
            SWEEP.toSeconds(),
            SWEEP.toSeconds(),
            TimeUnit.SECONDS);
    return sweeper;
  }

  /** The filter stands in the security chain, not beside it. */
  @Bean
  FilterRegistrationBean<SessionLimits> onlyInTheChain(SessionLimits limits) {
    FilterRegistrationBean<SessionLimits> registration = new FilterRegistrationBean<>(limits);
    registration.setEnabled(false);
    return registration;
  }

  @Bean
  WebMvcConfigurer steppingUp(StepUp stepUp) {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(stepUp);
      }
    };
  }
}
