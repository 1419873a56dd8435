package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.asylia.vault.attachment.Reference;
import org.asylia.vault.record.Header;
import org.asylia.vault.record.MalformedRecordException;
import org.asylia.vault.record.SealedPart;

/** Whatever stands in a row, it is read or refused with the one exception that says so. */
class RecordFuzzTest {
  @FuzzTest
  void any_bytes_are_an_act_or_refused(byte[] bytes) {
    try {
      assertThat(new ActJson().read(bytes)).isNotNull();
    } catch (MalformedRecordException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_bytes_are_a_header_in_its_one_form_or_refused(byte[] bytes) {
    try {
      assertThat(Header.decode(bytes).encode()).isEqualTo(bytes);
    } catch (MalformedRecordException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_bytes_are_sealed_parts_or_refused(byte[] bytes) {
    try {
      assertThat(SealedPart.decode(bytes)).isNotNull();
    } catch (MalformedRecordException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_bytes_refer_to_a_file_or_are_refused(byte[] bytes) {
    try {
      assertThat(Reference.decode(bytes)).isNotNull();
    } catch (MalformedRecordException refused) {
      assertThat(refused.getMessage()).isNotEmpty();
    }
  }

  @FuzzTest
  void any_heads_are_read_or_refused(byte[] bytes) {
    try {
      assertThat(Heads.decode(bytes).encode()).isEqualTo(bytes);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @FuzzTest
  void any_text_of_heads_is_read_or_refused(byte[] bytes) {
    try {
      assertThat(Heads.parse(new String(bytes, StandardCharsets.UTF_8))).isNotNull();
    } catch (IllegalArgumentException refused) {
      assertThat(refused).isNotNull();
    }
  }

  @FuzzTest
  void any_text_names_a_group_in_its_one_form_or_none(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    Circle.parse(text)
        .ifPresent(keyed -> assertThat(keyed.circle().recipient(keyed.epoch())).isEqualTo(text));
  }
}
