package org.asylia.desk.signin;

import java.security.SecureRandom;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.settings.DeskKeys;

/**
 * Codes that people keep on paper: of an invitation, and for the day the second factor is lost. 120
 * random bits each, kept as tokens only; with 112 or more a slow hash is not needed.
 */
public final class Codes {
  /** How many recovery codes an officer gets. */
  public static final int RECOVERY_CODES = 10;

  private static final int BYTES = 15;

  private final DeskKeys keys;
  private final SecureRandom random;

  /** Codes whose tokens are made under the desk's secret. */
  public Codes(DeskKeys keys, SecureRandom random) {
    this.keys = keys;
    this.random = random;
  }

  /** A new code, in groups of four. */
  public String make() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Base32.grouped(Base32.encode(bytes));
  }

  /** New recovery codes. */
  public List<String> recovery() {
    return Stream.generate(this::make).limit(RECOVERY_CODES).toList();
  }

  /** The tokens of recovery codes. */
  public Set<String> tokens(OfficerId officer, List<String> codes) {
    return codes.stream().map(code -> recoveryToken(officer, code)).collect(Collectors.toSet());
  }

  /** The account without the recovery code; the same account where it is none of its codes. */
  public Account spend(Account account, String typed) {
    Set<String> left = new HashSet<>(account.factors().recovery());
    return left.remove(recoveryToken(account.officer(), typed))
        ? account.factors(f -> f.recovery(left))
        : account;
  }

  /** The token of an invitation's code. */
  public String invitationToken(String handle, String code) {
    return hex(keys.token("invitation " + handle, Base32.plain(code)));
  }

  private String recoveryToken(OfficerId officer, String code) {
    return hex(keys.token("recovery " + officer, Base32.plain(code)));
  }

  private static String hex(byte[] token) {
    return HexFormat.of().formatHex(token);
  }
}
