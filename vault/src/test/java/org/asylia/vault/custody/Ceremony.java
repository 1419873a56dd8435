package org.asylia.vault.custody;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.asylia.vault.crypto.Argon2id;
import org.asylia.vault.crypto.Passphrase;

/** Seals for tests, with the least work that is allowed, and the passphrases that open them. */
final class Ceremony {
  static final Argon2id LEAST = new Argon2id(Argon2id.LEAST_MEMORY_KIB, 1, 1);
  static final Instant NOON = Instant.parse("2026-03-04T12:00:00Z");

  private Ceremony() {}

  static Founder founder() {
    return new Founder(LEAST, new SecureRandom());
  }

  static NodeSeal found(int needed, int custodians) {
    return founder().found(new Quorum(needed, custodians), passphrases(custodians), NOON);
  }

  static Passphrase passphrase(int index) {
    return Passphrase.of(("the river of custodian " + index).toCharArray());
  }

  static Passphrase wrong() {
    return Passphrase.of("not the passphrase of anybody".toCharArray());
  }

  static List<Passphrase> passphrases(int custodians) {
    return IntStream.rangeClosed(1, custodians).mapToObj(Ceremony::passphrase).toList();
  }

  static Map<Integer, Passphrase> of(int... indexes) {
    Map<Integer, Passphrase> given = new LinkedHashMap<>();
    for (int index : indexes) {
      given.put(index, passphrase(index));
    }
    return given;
  }
}
