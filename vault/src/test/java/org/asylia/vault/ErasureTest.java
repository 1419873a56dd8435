package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.AccessAct.Withheld;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.ErasureAct.Erased;
import org.asylia.casefile.ErasureAct.ErasureProposed;
import org.asylia.casefile.ErasureAct.ErasureReason;
import org.asylia.casefile.ErasureAct.ErasureWithdrawn;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Role;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.vault.attachment.Upload;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Promise P13: what is erased is gone from every file, and the log still verifies. */
@ExtendWith(OnPostgres.class)
class ErasureTest {
  private static final OfficerId CUSTODIAN =
      OfficerId.parse("0f000000-0000-4000-8000-00000000c057");
  private static final Progress QUIET = (pass, done, total) -> {};
  private static final Projection NONE = (handle, id, added) -> {};

  private static void join(Workshop shop) {
    Newcomer custodian = new Newcomer(CUSTODIAN, "HQ", Set.of(Role.CUSTODIAN), Workshop.words());
    shop.vault.enrolAndUnlock(List.of(custodian), shop.keyring.node(), Workshop.NOON);
  }

  private static CaseId caseWithFile(Workshop shop) throws IOException {
    CaseId id = shop.caseOf(2);
    Heads heads =
        shop.add(
            id,
            shop.vault.heads(id),
            new EvidenceAdded(EvidenceKind.LETTER, "letter", LocalDate.EPOCH, "", false));
    EntryId letter = shop.open(id).acts().getLast().id();
    CaseAttachments files = shop.vault.attachments();
    Upload upload = files.begin(shop.reader(), id, Part.CLAIM, new byte[0]);
    upload.end(new ByteArrayInputStream(new byte[100_000]));
    shop.add(
        id,
        heads,
        new AttachmentAdded(
            letter,
            Part.CLAIM,
            AttachmentKind.ORIGINAL,
            Optional.empty(),
            files.stored(shop.reader(), id, upload.id()).named("a.pdf", "application/pdf")));
    return id;
  }

  private static void propose(Workshop shop, CaseId id) {
    shop.add(id, shop.vault.heads(id), new ErasureProposed(ErasureReason.RETENTION_ENDED));
  }

  private static Verdict verdict(Workshop shop) {
    return new Verifier(shop.database).verify(Verifier.Options.with(shop.keyring), QUIET);
  }

  @Test
  void no_piece_of_a_destroyed_key_stands_in_any_file(@TempDir Path folder) throws IOException {
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("erasure"))) {
      join(shop);
      CaseId gone = caseWithFile(shop);
      CaseId stays = caseWithFile(shop);
      propose(shop, gone);
      shop.database.owner().useHandle(handle -> handle.execute("ANALYZE"));
      shop.database.owner().useHandle(handle -> handle.execute("CHECKPOINT"));
      List<byte[]> wrapped = wraps(shop, gone);
      List<byte[]> others = wraps(shop, stays);
      assertThat(Leftovers.scan(folder, wrapped).found()).as("the scan finds keys").isNotEmpty();
      Erasure erasure = shop.vault.erase(gone, CUSTODIAN, Workshop.NOON, NONE);
      assertThat(erasure.destroyed()).hasSize(wrapped.size() + 1);
      Leftovers.rewrite(shop.database);
      Leftovers.Found found = Leftovers.scan(folder, erasure.destroyed());
      assertThat(found.found()).isEmpty();
      assertThat(found.bytes()).isGreaterThan(1_000_000);
      assertThat(Leftovers.scan(folder, others).found()).as("others keep theirs").isNotEmpty();
      assertThat(verdict(shop)).isInstanceOf(Verdict.Sound.class);
      assertThat(shop.open(stays).acts()).noneMatch(act -> act.act() instanceof Withheld);
      Figure.of(Promise.P13, "files-read-after-erasure")
          .count(
              found.files(),
              "files, " + found.bytes() + " bytes, 0 pieces of destroyed keys in them");
    }
  }

  private static List<byte[]> wraps(Workshop shop, CaseId id) {
    return shop.database
        .owner()
        .withHandle(handle ->
            handle
                .createQuery("SELECT wrapped FROM key_wrap WHERE case_id = :id")
                .bind("id", id.value())
                .mapTo(byte[].class)
                .list());
  }

  @Test
  void an_erased_case_keeps_its_order_and_its_tombstone_and_says_nothing_else(
      OnPostgres.Shared server) throws IOException {
    try (Workshop shop = server.fresh()) {
      join(shop);
      CaseId id = caseWithFile(shop);
      int before = shop.open(id).acts().size();
      propose(shop, id);
      shop.vault.erase(id, CUSTODIAN, Workshop.NOON, NONE);
      assertThat(shop.open(id).acts()).as("for whoever worked on it").isEmpty();
      OpenedCase after = shop.vault.open(new Reader(CUSTODIAN, Workshop.NOON), id);
      assertThat(after.acts()).hasSize(before + 2);
      assertThat(after.acts().subList(0, before))
          .allMatch(recorded -> recorded.act() instanceof Withheld);
      assertThat(after.acts().getLast().act())
          .isEqualTo(
              new Erased(
                  after.acts().get(before).id(),
                  ErasureReason.RETENTION_ENDED,
                  ((Erased) after.acts().getLast().act()).keys(),
                  1));
      assertThat(shop.vault.erased(id)).isTrue();
      assertThat(shop.count("SELECT count(*) FROM attachment_chunk")).isZero();
    }
  }

  @Test
  void nobody_erases_alone_or_without_a_proposal_that_stands(OnPostgres.Shared server)
      throws IOException {
    try (Workshop shop = server.fresh()) {
      join(shop);
      CaseId id = caseWithFile(shop);
      assertThatThrownBy(() -> shop.vault.erase(id, CUSTODIAN, Workshop.NOON, NONE))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("Nobody has proposed");
      propose(shop, id);
      assertThatThrownBy(() -> shop.vault.erase(id, Workshop.OFFICER, Workshop.NOON, NONE))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("cannot carry it out");
      EntryId proposal = shop.open(id).acts().getLast().id();
      shop.add(id, shop.vault.heads(id), new ErasureWithdrawn(proposal));
      assertThatThrownBy(() -> shop.vault.erase(id, CUSTODIAN, Workshop.NOON, NONE))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("Nobody has proposed");
      assertThat(wraps(shop, id)).isNotEmpty();
      assertThat(shop.open(id).acts()).noneMatch(act -> act.act() instanceof Withheld);
    }
  }

  @Test
  void keys_that_are_gone_without_a_tombstone_are_missed(OnPostgres.Shared server)
      throws IOException {
    try (Workshop shop = server.fresh()) {
      CaseId id = caseWithFile(shop);
      assertThat(verdict(shop)).isInstanceOf(Verdict.Sound.class);
      assertThat(
              Tampering.verdict(
                      shop,
                      handle ->
                          handle.execute("DELETE FROM key_wrap WHERE case_id = ?", id.value()))
                  .what())
          .contains("a key of the case is missing");
    }
  }

  @Test
  void a_case_that_was_erased_and_has_keys_again_is_noticed(OnPostgres.Shared server)
      throws IOException {
    try (Workshop shop = server.fresh()) {
      join(shop);
      CaseId id = caseWithFile(shop);
      List<byte[]> kept = new ArrayList<>(wraps(shop, id));
      propose(shop, id);
      shop.vault.erase(id, CUSTODIAN, Workshop.NOON, NONE);
      assertThat(verdict(shop)).isInstanceOf(Verdict.Sound.class);
      assertThat(
              Tampering.verdict(
                      shop,
                      handle ->
                          handle.execute(
                              "INSERT INTO key_wrap VALUES (?, 0, 'recovery', 1, 1, ?)",
                              id.value(),
                              kept.getFirst()))
                  .what())
          .contains("still has keys");
    }
  }
}
