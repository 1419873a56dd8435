package org.asylia.vault.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PaddingTest {
  private static final int LARGEST = 16 * 1024 * 1024;

  @Test
  void there_are_twelve_sizes_from_256_bytes_to_16_mebibytes() {
    assertThat(Padding.BUCKETS).hasSize(12).isSorted().startsWith(256).endsWith(LARGEST);
  }

  @Test
  void every_length_falls_into_a_bucket_and_comes_back() {
    Random random = new Random(3);
    for (int i = 0; i < 300; i++) {
      byte[] content = new byte[random.nextInt(1 << random.nextInt(20))];
      random.nextBytes(content);
      byte[] padded = Padding.pad(content);
      assertThat(Padding.BUCKETS).as("seed 3, round " + i).contains(padded.length);
      assertThat(Padding.strip(padded)).as("seed 3, round " + i).isEqualTo(content);
    }
  }

  @Test
  void the_edges_of_a_bucket_are_four_bytes_below_its_size() {
    assertThat(Padding.pad(new byte[252])).hasSize(256);
    assertThat(Padding.strip(Padding.pad(new byte[252]))).hasSize(252);
    assertThat(Padding.pad(new byte[253])).hasSize(512);
    assertThat(Padding.pad(new byte[LARGEST - 4])).hasSize(LARGEST);
  }

  @Test
  void longer_content_is_refused_with_what_to_do() {
    assertThatThrownBy(() -> Padding.pad(new byte[LARGEST - 3]))
        .hasMessageContaining("at most 16777212 bytes")
        .hasMessageContaining("16777213")
        .hasMessageContaining("Split the document");
  }

  @Test
  void padding_that_is_not_zero_or_lies_about_its_length_is_refused() {
    byte[] dirty = Padding.pad(new byte[] {1});
    dirty[200] = 1;
    assertThatThrownBy(() -> Padding.strip(dirty)).isInstanceOf(MalformedRecordException.class);
    byte[] lying = Padding.pad(new byte[] {1});
    lying[0] = 1;
    assertThatThrownBy(() -> Padding.strip(lying)).isInstanceOf(MalformedRecordException.class);
    assertThatThrownBy(() -> Padding.strip(new byte[255]))
        .isInstanceOf(MalformedRecordException.class);
  }
}
