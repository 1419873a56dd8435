package org.asylia.vault.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.List;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

/** How parts and leaves stand in the record, written down by hand from the format. */
class SealedPartTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void the_numbers_of_the_parts_are_0_to_4_and_no_other() {
    assertThat(PartCode.part(0)).contains(Part.PUBLIC);
    assertThat(PartCode.part(1)).contains(Part.IDENTITY);
    assertThat(PartCode.part(2)).contains(Part.CLAIM);
    assertThat(PartCode.part(3)).contains(Part.MEDICAL);
    assertThat(PartCode.part(4)).contains(Part.CONFIDENTIAL);
    assertThat(PartCode.part(5)).isEmpty();
    assertThat(PartCode.part(-1)).isEmpty();
    for (Part part : Part.values()) {
      assertThat(PartCode.part(PartCode.of(part))).contains(part);
    }
  }

  @Test
  void parts_are_number_algorithm_length_and_body() {
    byte[] written = HEX.parseHex("000000000002abcd" + "010100000000" + "020200000001ff");
    List<SealedPart> parts = SealedPart.decode(written);
    assertThat(parts)
        .extracting(SealedPart::part)
        .containsExactly(Part.PUBLIC, Part.IDENTITY, Part.CLAIM);
    assertThat(parts)
        .extracting(part -> HEX.formatHex(part.body()))
        .containsExactly("abcd", "", "ff");
    assertThat(SealedPart.encode(parts)).isEqualTo(written);
    assertThat(SealedPart.decode(HEX.parseHex("010100000000"))).hasSize(1);
  }

  @Test
  void parts_ascend_each_once() {
    refused("020100000000" + "010100000000");
    refused("010100000000" + "010100000000");
  }

  @Test
  void the_public_part_is_clear_and_every_other_is_sealed() {
    refused("000100000000");
    refused("000200000000");
    refused("010000000000");
    refused("040300000000");
    refused("050100000000");
  }

  @Test
  void a_part_that_ends_too_early_or_is_longer_than_there_are_bytes_is_refused() {
    refused("0101000000");
    refused("010100000002ff");
    refused("0101ffffffff");
    refused("010180000000");
  }

  @Test
  void a_leaf_says_the_lengths_of_key_id_and_signature() {
    Hash hash = Hash.of(HEX.parseHex("11".repeat(32)));
    assertThat(Entry.leafData(hash, new byte[0], new byte[0]))
        .isEqualTo(HEX.parseHex("11".repeat(32) + "00" + "0000"));
    assertThat(Entry.leafData(hash, HEX.parseHex("2233"), new byte[0x0102]))
        .isEqualTo(HEX.parseHex("11".repeat(32) + "022233" + "0102" + "00".repeat(0x0102)));
  }

  private static void refused(String hex) {
    assertThatThrownBy(() -> SealedPart.decode(HEX.parseHex(hex)))
        .as(hex)
        .isInstanceOf(MalformedRecordException.class);
  }
}
