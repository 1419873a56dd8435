package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.asylia.casefile.CaseId;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is done to a file behind the vault's back is seen by whoever holds no key. */
@ExtendWith(OnPostgres.class)
class AttachmentTamperingTest {
  private static final List<String> CHANGES =
      List.of(
          "DELETE FROM attachment WHERE attachment_id = '%s'",
          "DELETE FROM attachment_chunk WHERE attachment_id = '%s'",
          "DELETE FROM attachment_chunk WHERE attachment_id = '%s' AND chunk = 2",
          "UPDATE attachment_chunk SET chunk = 16 - chunk WHERE attachment_id = '%s'",
          "UPDATE attachment_chunk SET chunk = 9 WHERE attachment_id = '%s' AND chunk = 3",
          "UPDATE attachment_chunk SET sealed = set_byte(sealed, 777, 255 - get_byte(sealed, 777))"
              + " WHERE attachment_id = '%s' AND chunk = 1",
          "UPDATE attachment_chunk SET hash = set_byte(hash, 0, 255 - get_byte(hash, 0))"
              + " WHERE attachment_id = '%s' AND chunk = 1",
          "UPDATE attachment_chunk SET (sealed, hash) = (set_byte(sealed, 7,"
              + " 255 - get_byte(sealed, 7)), sha256(set_byte(sealed, 7, 255 - get_byte(sealed,"
              + " 7)))) WHERE attachment_id = '%s' AND chunk = 1",
          "UPDATE attachment SET wrapped_key = set_byte(wrapped_key, 5, 255 - get_byte(wrapped_key,"
              + " 5)) WHERE attachment_id = '%s'",
          "UPDATE attachment SET sealed_hash = set_byte(sealed_hash, 5, 255 - get_byte(sealed_hash,"
              + " 5)) WHERE attachment_id = '%s'",
          "UPDATE attachment SET epoch = 1 WHERE attachment_id = '%s'",
          "UPDATE attachment SET part = 3 WHERE attachment_id = '%s'",
          "UPDATE attachment SET chunks = 16 WHERE attachment_id = '%s'",
          "UPDATE attachment SET entry_id = gen_random_uuid() WHERE attachment_id = '%s'",
          "UPDATE attachment SET entry_id = NULL WHERE attachment_id = '%s'");

  private final Workshop shop;
  private final String file;

  AttachmentTamperingTest(OnPostgres.Shared server) throws IOException {
    shop = server.fresh();
    CaseId caseId = shop.caseOf(1);
    file = Filed.in(shop, caseId, 200_000).toString();
  }

  @Test
  void an_untouched_file_is_sound() {
    assertThat(
            new Verifier(shop.database)
                .verify(Verifier.Options.outsider(), (pass, done, total) -> {}))
        .isInstanceOf(Verdict.Sound.class);
  }

  @TestFactory
  List<DynamicTest> every_change_to_a_file_is_seen() {
    return CHANGES.stream()
        .map(change ->
            DynamicTest.dynamicTest(
                change,
                () ->
                    assertThat(
                            Tampering.verdict(
                                    shop, handle -> handle.execute(change.formatted(file)))
                                .table())
                        .isIn("attachment", "attachment_chunk", "key_wrap")))
        .toList();
  }
}
