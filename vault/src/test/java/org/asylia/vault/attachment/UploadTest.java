package org.asylia.vault.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Hash;
import org.asylia.vault.record.MalformedRecordException;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

class UploadTest {
  private static final UUID CASE = new UUID(1, 1);
  private static final UUID FILE = new UUID(2, 2);
  private static final int FOUR_GIB = 65_536;

  private static Upload at(int kept) {
    ChunkStore unreachable = new ChunkStore(Jdbi.create("jdbc:postgresql://127.0.0.1:1/none"));
    return new Upload(unreachable, CASE, FILE, FileKey.fresh(CASE, FILE, new SecureRandom()), kept);
  }

  @Test
  void one_byte_more_than_4_gib_is_refused_before_it_is_stored() {
    Upload full = at(FOUR_GIB);
    assertThat(full.kept()).isEqualTo(4_294_967_296L);
    assertThatThrownBy(() -> full.end(new ByteArrayInputStream(new byte[1])))
        .isInstanceOf(TooLongException.class)
        .hasMessageContaining("at most 4 GiB");
    assertThatThrownBy(() -> full.add(new ByteArrayInputStream(new byte[1])))
        .isInstanceOf(TooLongException.class);
  }

  @Test
  void exactly_4_gib_has_a_place() {
    assertThat(Chunks.of(4_294_967_296L)).isEqualTo(65_537);
    assertThatThrownBy(() -> Chunks.of(4_294_967_297L)).isInstanceOf(TooLongException.class);
  }

  @Test
  void a_file_takes_the_first_of_twelve_steps_that_holds_it_and_its_length() {
    assertThat(Chunks.of(0)).isEqualTo(1);
    assertThat(Chunks.of(65_528)).isEqualTo(1);
    assertThat(Chunks.of(65_529)).isEqualTo(4);
    assertThat(Chunks.of(4 * 65_536 - 8)).isEqualTo(4);
    assertThat(Chunks.of(4 * 65_536 - 7)).isEqualTo(16);
    assertThat(Chunks.of(32_768L * 65_536 - 7)).isEqualTo(65_537);
    assertThat(Chunks.valid(65_537)).isTrue();
    assertThat(Chunks.valid(0)).isFalse();
    assertThat(Chunks.valid(2)).isFalse();
    assertThatThrownBy(() -> Chunks.of(-1)).isInstanceOf(TooLongException.class);
  }

  @Test
  void what_is_said_about_a_file_opens_with_its_key_alone() {
    FileKey key = FileKey.fresh(CASE, FILE, new SecureRandom());
    byte[] about = {1, 2, 3};
    byte[] sealed = key.sealAbout(about);
    assertThat(sealed).hasSize(256 + 28);
    assertThat(key.openAbout(sealed)).hasValue(about);
    assertThat(FileKey.fresh(CASE, FILE, new SecureRandom()).openAbout(sealed)).isEmpty();
    assertThat(new PartKey(Part.CLAIM, 2, new byte[32])).hasToString("CLAIM 2");
  }

  @Test
  void a_hash_is_said_of_as_many_chunks_as_there_are() {
    SealedHash hash = new SealedHash(2, 0, new byte[0], 2);
    hash.chunk(new byte[0]);
    assertThatThrownBy(hash::hash).hasMessageContaining("1 chunks were taken, not 2");
    hash.chunk(new byte[0]);
    hash.chunk(new byte[0]);
    assertThatThrownBy(hash::hash).hasMessageContaining("3 chunks were taken, not 2");
  }

  @Test
  void a_chunk_opens_only_at_its_place_and_only_as_the_last_or_not() {
    FileKey key = FileKey.fresh(CASE, FILE, new SecureRandom());
    byte[] sealed = key.seal(3, false, new byte[10]);
    assertThat(key.open(3, false, sealed)).isPresent();
    assertThat(key.open(3, true, sealed)).isEmpty();
    assertThat(key.open(2, false, sealed)).isEmpty();
    assertThat(FileKey.fresh(CASE, FILE, new SecureRandom()).open(3, false, sealed)).isEmpty();
  }

  @Test
  void the_key_of_a_file_opens_only_for_its_case_its_file_its_part_and_its_epoch() {
    SecureRandom random = new SecureRandom();
    byte[] caseKey = new byte[32];
    PartKey under = new PartKey(Part.CLAIM, 2, caseKey);
    byte[] wrapped = FileKey.fresh(CASE, FILE, random).wrap(under);
    assertThat(FileKey.unwrap(CASE, FILE, wrapped, under, random)).isPresent();
    assertThat(FileKey.unwrap(FILE, FILE, wrapped, under, random)).isEmpty();
    assertThat(FileKey.unwrap(CASE, CASE, wrapped, under, random)).isEmpty();
    assertThat(FileKey.unwrap(CASE, FILE, wrapped, new PartKey(Part.MEDICAL, 2, caseKey), random))
        .isEmpty();
    assertThat(FileKey.unwrap(CASE, FILE, wrapped, new PartKey(Part.CLAIM, 1, caseKey), random))
        .isEmpty();
  }

  /** Worked out with another SHA-256: label, part 2, epoch 0, hash of the wrap, 1, chunk's hash. */
  @Test
  void the_hash_of_what_is_sealed_is_the_one_of_the_format() {
    SealedHash hash = new SealedHash(2, 0, new byte[] {1, 2, 3}, 1);
    hash.chunk(new byte[] {4, 5});
    assertThat(hash.hash().toString()).isEqualTo(EXAMPLE);
  }

  private static final String EXAMPLE =
      "b7a4e5dc7a5c2919bffefd033fe9b0ba6918b9a3e09b3bb9ef327adc21442138";

  @Test
  void a_reference_is_read_as_it_was_written_and_nothing_else_is() {
    Reference reference = new Reference(FILE, 16, Hash.sha256(new byte[0]));
    byte[] bytes = reference.encode();
    assertThat(HexFormat.of().formatHex(bytes, 0, 20))
        .isEqualTo("0000000000000002000000000000000200000010");
    assertThat(Reference.decode(bytes)).isEqualTo(reference);
    assertThatThrownBy(() -> Reference.decode(java.util.Arrays.copyOf(bytes, 51)))
        .isInstanceOf(MalformedRecordException.class);
    bytes[19] = 17;
    assertThatThrownBy(() -> Reference.decode(bytes))
        .isInstanceOf(MalformedRecordException.class)
        .hasMessageContaining("17 chunks");
  }
}
