package org.asylia.desk.signin.passkey;

import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.asylia.desk.people.Officer;
import org.asylia.desk.signin.Account;
import tools.jackson.databind.json.JsonMapper;

/** What a browser is asked for, as the JSON that the desk's script reads; bytes as base64url. */
public final class PasskeyOptions {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final long TIMEOUT_MILLIS = 120_000;
  private static final List<Integer> ALGORITHMS = List.of(-8, -7, -257);

  private PasskeyOptions() {}

  /** Asks for a new passkey, named after the officer's identifier and nothing else. */
  public static String make(Site site, Account account, byte[] challenge) {
    Officer officer = account.asOfficer();
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("challenge", Ceremonies.text(challenge));
    options.put("rp", Map.of("id", site.host(), "name", "Asylia"));
    options.put(
        "user",
        Map.of(
            "id", Ceremonies.text(bytes(account.officer().value())),
            "name", officer.id(),
            "displayName", officer.id()));
    options.put(
        "pubKeyCredParams",
        ALGORITHMS.stream().map(alg -> Map.of("type", "public-key", "alg", alg)).toList());
    options.put("excludeCredentials", descriptors(account));
    options.put(
        "authenticatorSelection",
        Map.of("residentKey", "preferred", "userVerification", "preferred"));
    options.put("attestation", "none");
    options.put("timeout", TIMEOUT_MILLIS);
    return JSON.writeValueAsString(options);
  }

  /**
   * Asks one of the account's passkeys for an answer.
   *
   * @param salt what the PRF extension is asked with, 32 bytes; empty where it is not asked
   */
  public static String use(Site site, Account account, byte[] challenge, byte[] salt) {
    Map<String, Object> options = new LinkedHashMap<>();
    options.put("challenge", Ceremonies.text(challenge));
    options.put("rpId", site.host());
    options.put("allowCredentials", descriptors(account));
    options.put("userVerification", salt.length == 0 ? "preferred" : "required");
    options.put("timeout", TIMEOUT_MILLIS);
    if (salt.length > 0) {
      options.put("prf", Ceremonies.text(salt));
    }
    return JSON.writeValueAsString(options);
  }

  private static List<Map<String, String>> descriptors(Account account) {
    return Ceremonies.ids(account).stream()
        .map(id -> Map.of("type", "public-key", "id", id))
        .toList();
  }

  private static byte[] bytes(UUID id) {
    return ByteBuffer.allocate(16)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .array();
  }
}
