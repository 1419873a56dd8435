package org.asylia.vault;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.asylia.casefile.AttachmentId;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.EntryId;
import org.asylia.casefile.EvidenceAct.AttachmentAdded;
import org.asylia.casefile.EvidenceAct.AttachmentKind;
import org.asylia.casefile.EvidenceAct.EvidenceAdded;
import org.asylia.casefile.EvidenceAct.EvidenceKind;
import org.asylia.casefile.Part;
import org.asylia.vault.attachment.Chunks;
import org.asylia.vault.attachment.Stored;
import org.asylia.vault.attachment.Upload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnPostgres.class)
class CaseAttachmentsTest {
  private static final byte[] ABOUT = {1, 2, 3};
  private static final Progress QUIET = (pass, done, total) -> {};

  private final Workshop shop;
  private final CaseId caseId;
  private final EntryId evidence;

  CaseAttachmentsTest(Workshop shop) {
    this.shop = shop;
    this.caseId = shop.caseOf(1);
    shop.add(
        caseId,
        shop.vault.heads(caseId),
        new EvidenceAdded(EvidenceKind.LETTER, "letter", LocalDate.EPOCH, "", false));
    this.evidence = shop.open(caseId).acts().getLast().id();
  }

  private CaseAttachments files() {
    return shop.vault.attachments();
  }

  private Upload begin() {
    return files().begin(shop.reader(), caseId, Part.CLAIM, ABOUT);
  }

  private static byte[] content(int length) {
    byte[] content = new byte[length];
    new Random(length).nextBytes(content);
    return content;
  }

  private Stored keep(byte[] content) throws IOException {
    Upload upload = begin();
    upload.end(new ByteArrayInputStream(content));
    return files().stored(shop.reader(), caseId, upload.id());
  }

  private AttachmentAdded named(Stored stored) {
    return new AttachmentAdded(
        evidence,
        Part.CLAIM,
        AttachmentKind.ORIGINAL,
        Optional.empty(),
        stored.named("letter.pdf", "application/pdf"));
  }

  private Stored attached(byte[] content) throws IOException {
    Stored stored = keep(content);
    shop.add(caseId, shop.vault.heads(caseId), named(stored));
    return stored;
  }

  private Verdict verdict() {
    return new Verifier(shop.database).verify(Verifier.Options.outsider(), QUIET);
  }

  /** Lengths at the edges of a chunk, of the length field at its end, and of a step. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_527, 65_528, 65_529, 65_536, 65_537, 131_072, 262_136, 262_137})
  void a_file_comes_out_as_it_went_in(int length) throws Exception {
    byte[] content = content(length);
    Stored stored = attached(content);
    assertThat(stored.bytes()).isEqualTo(length);
    assertThat(stored.sha256().toString()).isEqualTo(sha256(content));
    assertThat(stored.chunks()).isEqualTo(length <= 65_528 ? 1 : length <= 262_136 ? 4 : 16);
    try (InputStream in = files().open(shop.reader(), caseId, stored.id())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(verdict()).isInstanceOf(Verdict.Sound.class);
  }

  @Test
  void an_upload_that_broke_off_goes_on_after_a_restart() throws IOException {
    byte[] content = content(700_000);
    Upload upload = begin();
    InputStream breaking =
        new SequenceInputStream(
            new ByteArrayInputStream(content, 0, 200_000), new BreakingStream());
    assertThatThrownBy(() -> upload.add(breaking)).isInstanceOf(IOException.class);
    assertThat(upload.kept()).isEqualTo(3 * 65_536);
    Vault again = shop.another();
    Upload later = again.attachments().resume(shop.reader(), caseId, upload.id()).orElseThrow();
    assertThat(later.kept()).isEqualTo(3 * 65_536);
    assertThat(
            again
                .attachments()
                .unfinished(shop.reader(), caseId, upload.id())
                .orElseThrow()
                .about())
        .isEqualTo(ABOUT);
    int from = (int) later.kept();
    later.end(new ByteArrayInputStream(content, from, content.length - from));
    shop.add(
        caseId,
        shop.vault.heads(caseId),
        named(again.attachments().stored(shop.reader(), caseId, upload.id())));
    try (InputStream in = files().open(shop.reader(), caseId, upload.id())) {
      assertThat(in.readAllBytes()).isEqualTo(content);
    }
    assertThat(again.attachments().resume(shop.reader(), caseId, upload.id())).isEmpty();
    assertThat(again.attachments().unfinished(shop.reader(), caseId)).isEmpty();
  }

  @Test
  void a_chunk_sent_again_is_sealed_under_another_nonce() throws IOException {
    byte[] content = content(65_536);
    Upload first = begin();
    first.add(new ByteArrayInputStream(content));
    byte[] before = sealed(first.id());
    shop.database
        .owner()
        .useHandle(h ->
            h.execute("DELETE FROM attachment_chunk WHERE attachment_id = ?", first.id().value()));
    Upload again = files().resume(shop.reader(), caseId, first.id()).orElseThrow();
    again.add(new ByteArrayInputStream(content));
    assertThat(sealed(first.id())).isNotEqualTo(before);
  }

  private byte[] sealed(AttachmentId id) {
    return shop.database
        .owner()
        .withHandle(h ->
            h.createQuery("SELECT sealed FROM attachment_chunk WHERE attachment_id = :id")
                .bind("id", id.value())
                .mapTo(byte[].class)
                .one());
  }

  @Test
  void an_act_cannot_name_a_file_that_is_not_wholly_there() throws IOException {
    Upload upload = begin();
    upload.add(new ByteArrayInputStream(content(65_536)));
    Stored other = keep(content(10));
    Stored claimed =
        new Stored(upload.id(), 65_536, other.sha256(), other.chunks(), other.sealed());
    Heads before = shop.vault.heads(caseId);
    assertThatThrownBy(() -> shop.add(caseId, before, named(claimed)))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("not kept as the act says");
    assertThat(shop.vault.heads(caseId)).isEqualTo(before);
  }

  @Test
  void two_acts_cannot_name_the_same_file() throws IOException {
    Stored stored = attached(content(10));
    assertThatThrownBy(() -> shop.add(caseId, shop.vault.heads(caseId), named(stored)))
        .isInstanceOf(VaultException.class);
  }

  @Test
  void a_case_that_is_not_there_takes_in_no_file() {
    CaseId nowhere = shop.vault.newCase();
    assertThatThrownBy(() -> files().begin(shop.reader(), nowhere, Part.CLAIM, ABOUT))
        .isInstanceOf(VaultException.class)
        .hasMessageContaining("There is no case");
  }

  @Test
  void an_upload_that_nobody_finished_is_swept_and_one_that_an_act_names_is_not()
      throws IOException {
    Stored kept = attached(content(10));
    Upload left = begin();
    left.add(new ByteArrayInputStream(content(65_536)));
    assertThat(files().sweep(Workshop.NOON)).isZero();
    assertThat(files().sweep(Workshop.NOON.plusSeconds(1))).isPositive();
    assertThat(files().resume(shop.reader(), caseId, left.id())).isEmpty();
    assertThat(files().discard(caseId, kept.id())).isFalse();
    assertThat(count("attachment_chunk", left.id())).isZero();
    assertThat(count("attachment_chunk", kept.id())).isEqualTo(1);
  }

  private long count(String table, AttachmentId id) {
    return shop.count(
        "SELECT count(*) FROM " + table + " WHERE attachment_id = '" + id.value() + "'");
  }

  @Test
  void the_name_of_a_file_and_its_content_stand_nowhere_in_clear() throws IOException {
    byte[] secret = "Kanaria_Saeireum_attached".repeat(5000).getBytes(UTF_8);
    attached(secret);
    String hex = HexFormat.of().formatHex("Kanaria_Saeireum".getBytes(UTF_8));
    assertThat(
            shop.count(
                "SELECT count(*) FROM attachment_chunk WHERE position(decode('"
                    + hex
                    + "', 'hex') IN sealed) > 0"))
        .isZero();
    assertThat(
            shop.count(
                "SELECT count(*) FROM entry WHERE position(decode('"
                    + HexFormat.of().formatHex("letter.pdf".getBytes(UTF_8))
                    + "', 'hex') IN sealed) > 0"))
        .isZero();
  }

  @Test
  void a_file_has_one_of_twelve_lengths() {
    assertThat(java.util.stream.IntStream.range(0, 70_000).filter(Chunks::valid).count())
        .isEqualTo(12);
  }

  private static String sha256(byte[] content) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
  }

  /** A line that goes dead. */
  private static final class BreakingStream extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("the line went dead");
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
      return read();
    }
  }

  @Test
  void the_last_chunk_says_it_is_the_last() throws IOException {
    Stored stored = attached(content(200_000));
    List<String> changes =
        List.of(
            "DELETE FROM attachment_chunk WHERE attachment_id = ? AND chunk = 3",
            "UPDATE attachment_chunk SET chunk = 4 WHERE attachment_id = ? AND chunk = 3");
    for (String change : changes) {
      assertThatThrownBy(() -> readAfter(change, stored))
          .isInstanceOf(VaultException.class)
          .hasMessageContaining("not as it was stored");
    }
  }

  private void readAfter(String change, Stored stored) throws IOException {
    shop.database.owner().useHandle(h -> h.execute(change, stored.id().value()));
    try (InputStream in = files().open(shop.reader(), caseId, stored.id())) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
  }
}
