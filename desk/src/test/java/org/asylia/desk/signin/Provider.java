package org.asylia.desk.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.vault.crypto.Hash;

/**
 * A small OpenID Connect provider that speaks the real protocol: discovery, authorization code with
 * PKCE, signed tokens, published keys. Everybody is signed in there as one subject.
 */
public final class Provider implements AutoCloseable {
  /** What the desk is known as there. */
  public static final String CLIENT = "desk";

  /** What the desk proves itself with there. */
  public static final String SECRET = "a secret of the test";

  /** The access token, which is nobody's but the desk's. */
  public static final String ACCESS = "an-access-token-of-the-test";

  /** An ID token before it is signed. */
  public record Draft(JWSHeader.Builder header, JWTClaimsSet.Builder claims) {

    /** The token, signed with that key. */
    public String signed(RSAKey key) throws JOSEException {
      SignedJWT token = new SignedJWT(header.build(), claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    }
  }

  /** Makes the ID token that goes out. */
  @FunctionalInterface
  public interface Token {
    /** The token: of an honest draft and the published key, or of something else. */
    String of(Draft honest, RSAKey published) throws JOSEException;
  }

  private final HttpServer server;
  private final RSAKey key;
  private final String subject;
  private volatile Token token = Draft::signed;
  private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();

  /** Starts the provider on a free port. */
  public Provider(String subject) throws IOException, JOSEException {
    this.subject = subject;
    key = new RSAKeyGenerator(2048).keyID("k1").generate();
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/.well-known/openid-configuration", at -> json(at, 200, discovery()));
    server.createContext("/keys", at -> json(at, 200, new JWKSet(key).toString(true)));
    server.createContext("/authorize", this::authorize);
    server.createContext("/token", this::token);
    server.start();
  }

  /** Who the provider says it is: another site than the desk's. */
  public URI issuer() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** From now on the provider gives out these ID tokens. */
  public void giving(Token other) {
    token = other;
  }

  private String discovery() {
    return """
    {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
     "jwks_uri":"%1$s/keys","response_types_supported":["code"],
     "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
     "token_endpoint_auth_methods_supported":["client_secret_basic"]}
    """
        .formatted(issuer());
  }

  private void authorize(HttpExchange at) throws IOException {
    Map<String, String> query = fields(at.getRequestURI().getRawQuery());
    String code = UUID.randomUUID().toString();
    asked.put(code, query);
    String back =
        query.get("redirect_uri")
            + "?code="
            + code
            + "&state="
            + URLEncoder.encode(query.getOrDefault("state", ""), StandardCharsets.UTF_8);
    at.getResponseHeaders().set("Location", back);
    at.sendResponseHeaders(302, -1);
    at.close();
  }

  private void token(HttpExchange at) throws IOException {
    Map<String, String> form =
        fields(new String(at.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
    Map<String, String> before = asked.remove(form.getOrDefault("code", ""));
    if (before == null || !proven(at, form, before)) {
      json(at, 400, "{\"error\":\"invalid_grant\"}");
      return;
    }
    try {
      json(
          at,
          200,
          "{\"access_token\":\""
              + ACCESS
              + "\",\"token_type\":\"Bearer\",\"expires_in\":60,\"id_token\":\""
              + token.of(honest(before), key)
              + "\"}");
    } catch (JOSEException e) {
      throw new IOException(e);
    }
  }

  private static boolean proven(
      HttpExchange at, Map<String, String> form, Map<String, String> before) {
    String basic =
        Base64.getEncoder()
            .encodeToString(
                (CLIENT + ":" + URLEncoder.encode(SECRET, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8));
    String verifier = form.getOrDefault("code_verifier", "");
    String challenge =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(Hash.sha256(verifier.getBytes(StandardCharsets.US_ASCII)).bytes());
    return ("Basic " + basic).equals(at.getRequestHeaders().getFirst("Authorization"))
        && challenge.equals(before.get("code_challenge"))
        && form.getOrDefault("redirect_uri", "").equals(before.get("redirect_uri"));
  }

  private Draft honest(Map<String, String> before) {
    Instant now = java.time.InstantSource.system().instant();
    return new Draft(
        new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("k1"),
        new JWTClaimsSet.Builder()
            .issuer(issuer().toString())
            .subject(subject)
            .audience(CLIENT)
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plusSeconds(60)))
            .claim("auth_time", now.minusSeconds(60).getEpochSecond())
            .claim("nonce", before.get("nonce")));
  }

  private static void json(HttpExchange at, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    at.getResponseHeaders().set("Content-Type", "application/json");
    at.sendResponseHeaders(status, bytes.length);
    at.getResponseBody().write(bytes);
    at.close();
  }

  private static Map<String, String> fields(String query) {
    Map<String, String> fields = new HashMap<>();
    for (String field : query.split("&", -1)) {
      int equals = field.indexOf('=');
      if (equals > 0) {
        fields.put(
            field.substring(0, equals),
            URLDecoder.decode(field.substring(equals + 1), StandardCharsets.UTF_8));
      }
    }
    return fields;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
