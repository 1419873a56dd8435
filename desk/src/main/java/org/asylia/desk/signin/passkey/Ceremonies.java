package org.asylia.desk.signin.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.verifier.exception.VerificationException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.asylia.desk.signin.Account;
import org.asylia.desk.signin.Factors.Passkey;

/** Checks what browsers answer when passkeys are made and used. Safe for use by many threads. */
public final class Ceremonies {
  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final AttestedCredentialDataConverter credentials =
      new AttestedCredentialDataConverter(converter);

  /**
   * A passkey that was used.
   *
   * @param passkey the passkey with its new counter
   * @param verified whether the authenticator checked the person (PIN, finger, face)
   */
  public record Used(Passkey passkey, boolean verified) {}

  /**
   * The passkey that a browser has just made.
   *
   * @param response the credential as the browser's {@code toJSON} gives it
   * @return empty where it does not answer the challenge for this site
   */
  public Optional<Passkey> made(
      Site site, byte[] challenge, String response, String label, Instant now) {
    try {
      RegistrationData data =
          manager.verifyRegistrationResponseJSON(
              response, new RegistrationParameters(server(site, challenge), null, false, true));
      var authenticator =
          Objects.requireNonNull(data.getAttestationObject()).getAuthenticatorData();
      AttestedCredentialData credential =
          Objects.requireNonNull(authenticator.getAttestedCredentialData());
      return Optional.of(
          new Passkey(
              text(credential.getCredentialId()),
              label,
              text(credentials.convert(credential)),
              authenticator.getSignCount(),
              now,
              Optional.empty()));
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * The passkey of an account that a browser has just used.
   *
   * @param response the assertion as the browser's {@code toJSON} gives it
   * @return empty where it is none of the account's, or does not answer the challenge
   */
  public Optional<Used> used(Site site, byte[] challenge, String response, Account account) {
    try {
      AuthenticationData parsed = manager.parseAuthenticationResponseJSON(response);
      Optional<Passkey> passkey = account.factors().passkey(text(parsed.getCredentialId()));
      if (passkey.isEmpty()) {
        return Optional.empty();
      }
      AuthenticationData data =
          manager.verify(
              parsed,
              new AuthenticationParameters(
                  server(site, challenge), record(passkey.get()), null, false, true));
      var authenticator = Objects.requireNonNull(data.getAuthenticatorData());
      return Optional.of(
          new Used(passkey.get().counted(authenticator.getSignCount()), authenticator.isFlagUV()));
    } catch (VerificationException | DataConversionException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private CredentialRecord record(Passkey passkey) {
    return new CredentialRecordImpl(
        new NoneAttestationStatement(),
        null,
        null,
        null,
        passkey.counter(),
        credentials.convert(bytes(passkey.credential())),
        null,
        null,
        null,
        Set.of());
  }

  private static ServerProperty server(Site site, byte[] challenge) {
    return ServerProperty.builder()
        .origin(new Origin(site.origin()))
        .rpId(site.host())
        .challenge(new DefaultChallenge(challenge))
        .build();
  }

  /** Base64url without padding, as WebAuthn writes bytes. */
  public static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** The bytes of a base64url text. */
  public static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  /** The identifiers of an account's passkeys. */
  public static List<String> ids(Account account) {
    return account.factors().passkeys().stream().map(Passkey::id).toList();
  }
}
