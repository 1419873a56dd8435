package org.asylia.desk.site.signin;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.asylia.desk.site.OfficeSignIn;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.converter.ClaimTypeConverter;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is asked of the office's issuer before anybody signs in: its configuration and its keys. No
 * redirect is followed, an answer may not be long, and only RS256 under a published key is
 * believed.
 */
final class Issuer {
  private static final int MOST = 1 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String PATH = "/.well-known/openid-configuration";

  private Issuer() {}

  /**
   * The office's registration, from the issuer's own configuration.
   *
   * @throws IllegalStateException when the issuer cannot be asked, or calls itself something else
   */
  static ClientRegistration registration(OfficeSignIn office) {
    Map<String, Object> said = configuration(office.issuer());
    if (!office.issuer().toString().equals(said.get("issuer"))) {
      throw new IllegalStateException("The office's issuer calls itself something else.");
    }
    return ClientRegistrations.fromOidcConfiguration(said)
        .registrationId(OfficeLogin.ID)
        .clientId(office.clientId())
        .clientSecret(office.clientSecret())
        .clientName(office.name())
        .scope("openid")
        .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
        .build();
  }

  private static Map<String, Object> configuration(URI issuer) {
    URI address = URI.create(issuer.toString().replaceAll("/$", "") + PATH);
    try (HttpClient client = client()) {
      HttpResponse<InputStream> answer =
          client.send(
              HttpRequest.newBuilder(address).timeout(PATIENCE).build(),
              BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        byte[] bytes = body.readNBytes(MOST + 1);
        if (answer.statusCode() != 200 || bytes.length > MOST) {
          throw new IllegalStateException(
              "The office's issuer answered " + answer.statusCode() + " or too much.");
        }
        return JsonMapper.shared().readValue(bytes, new TypeReference<Map<String, Object>>() {});
      }
    } catch (IOException e) {
      throw new IllegalStateException("The office's issuer could not be asked.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while asking the office's issuer.", e);
    }
  }

  /** What reads the issuer's ID tokens. */
  static JwtDecoder decoder(ClientRegistration registration) {
    NimbusJwtDecoder decoder =
        NimbusJwtDecoder.withJwkSetUri(
                String.valueOf(registration.getProviderDetails().getJwkSetUri()))
            .validateType(false) // a validator does, below
            .jwsAlgorithm(SignatureAlgorithm.RS256)
            .restOperations(new RestTemplate(new JdkClientHttpRequestFactory(client())))
            .build();
    decoder.setJwtValidator(
        new DelegatingOAuth2TokenValidator<>(
            JwtTypeValidator.jwt(), // an access token is of another type
            new JwtTimestampValidator(),
            new OidcIdTokenValidator(registration)));
    decoder.setClaimSetConverter(
        new ClaimTypeConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverters()));
    return decoder;
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(PATIENCE)
        .followRedirects(HttpClient.Redirect.NEVER)
        .build();
  }
}
