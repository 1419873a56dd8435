package org.asylia.vault;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import org.asylia.casefile.AccessAct.OfficerEnrolled;
import org.asylia.casefile.OfficerId;
import org.asylia.vault.crypto.HybridKey;

/**
 * A newcomer with fresh keys.
 *
 * @param act what stands in the node file
 * @param row what stands in the database
 * @param secrets the private keys
 */
record Enrolment(OfficerEnrolled act, OfficerRow row, OfficerSecrets secrets) {
  OfficerId officer() {
    return act.officer();
  }

  /** The newcomer as the directory will know them. */
  Directory.Person person() {
    return new Directory.Person(
        act.officer(), act.office(), act.roles(), HybridKey.of(row.sealingKey()));
  }

  /** Makes keys for newcomers. */
  static List<Enrolment> of(List<Newcomer> newcomers, Officers officers, SecureRandom random) {
    return newcomers.parallelStream().map(n -> of(n, officers, random)).toList();
  }

  private static Enrolment of(Newcomer newcomer, Officers officers, SecureRandom random) {
    OfficerSecrets secrets = OfficerSecrets.make(random);
    OfficerEnrolled act =
        new OfficerEnrolled(
            newcomer.officer(),
            newcomer.office(),
            newcomer.roles(),
            HexFormat.of().formatHex(secrets.signingKey()),
            HexFormat.of().formatHex(secrets.sealingKey()));
    return new Enrolment(
        act, officers.seal(newcomer.officer(), secrets, newcomer.passphrase()), secrets);
  }
}
