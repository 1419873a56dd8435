package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnPostgres.class)
class RewrapTest {
  private static final Rewrap.Watch NOBODY = (done, of) -> {};

  @Test
  void every_key_moves_to_the_new_root_a_second_run_changes_nothing_and_the_log_still_verifies(
      Workshop workshop) {
    workshop.caseOf(2);
    workshop.caseOf(1);
    String entries = digest(workshop, "SELECT md5(string_agg(hash::text, ',')) FROM entry");
    Keyring after = another();
    new Rewrap(workshop.database, workshop.keyring, after, new SecureRandom()).run(NOBODY);
    String moved = wraps(workshop);
    new Rewrap(workshop.database, workshop.keyring, after, new SecureRandom()).run(NOBODY);
    assertThat(wraps(workshop)).isEqualTo(moved);
    assertThat(digest(workshop, "SELECT md5(string_agg(hash::text, ',')) FROM entry"))
        .isEqualTo(entries);
    Verifier verifier = new Verifier(workshop.database);
    assertThat(verifier.verify(Verifier.Options.with(after), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Sound.class);
    assertThat(verifier.verify(Verifier.Options.with(workshop.keyring), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Bad.class);
    workshop
        .database
        .owner()
        .useHandle(h ->
            h.execute(
                "UPDATE key_wrap SET wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1)"
                    + " WHERE case_id = (SELECT min(case_id::text)::uuid FROM key_wrap)"));
    UUID first =
        workshop
            .database
            .owner()
            .withHandle(h ->
                h.createQuery("SELECT min(case_id::text)::uuid FROM key_wrap")
                    .mapTo(UUID.class)
                    .one());
    assertThatThrownBy(() ->
            new Rewrap(workshop.database, after, workshop.keyring, new SecureRandom()).run(NOBODY))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining(first.toString());
  }

  /** The same node under another root. */
  private static Keyring another() {
    byte[] root = HexFormat.of().parseHex("a5".repeat(32));
    return Keyring.rerooted(root, HexFormat.of().parseHex("3c".repeat(32)));
  }

  private static String wraps(Workshop workshop) {
    return digest(
        workshop,
        "SELECT md5(string_agg(wrapped::text, ',' ORDER BY case_id, epoch, recipient))"
            + " || (SELECT md5(string_agg(sealed::text, ',')) FROM officer_key)"
            + " || (SELECT md5(string_agg(wrapped::text, ',')) FROM group_wrap) FROM key_wrap");
  }

  private static String digest(Workshop workshop, String query) {
    return workshop
        .database
        .owner()
        .withHandle(h -> h.createQuery(query).mapTo(String.class).one());
  }
}
