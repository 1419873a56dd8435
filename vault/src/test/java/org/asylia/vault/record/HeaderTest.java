package org.asylia.vault.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.asylia.vault.crypto.Hash;
import org.junit.jupiter.api.Test;

class HeaderTest {
  @Test
  void random_headers_come_back_and_have_one_form_only() {
    Random random = new Random(11);
    for (int i = 0; i < 500; i++) {
      Header header = header(random);
      byte[] bytes = header.encode();
      assertThat(Header.decode(bytes)).as("seed 11, round " + i).isEqualTo(header);
      byte[] changed = bytes.clone();
      changed[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      assertThat(reads(changed)).as("seed 11, round " + i).isTrue();
    }
  }

  /** Changed bytes are refused, or are the one form of another header. */
  private static boolean reads(byte[] bytes) {
    try {
      return Arrays.equals(Header.decode(bytes).encode(), bytes);
    } catch (MalformedRecordException e) {
      return true;
    }
  }

  @Test
  void a_header_cut_short_or_with_more_at_its_end_is_refused() {
    byte[] bytes = header(new Random(1)).encode();
    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> Header.decode(cut)).isInstanceOf(MalformedRecordException.class);
    }
    byte[] longer = Arrays.copyOf(bytes, bytes.length + 1);
    assertThatThrownBy(() -> Header.decode(longer)).isInstanceOf(MalformedRecordException.class);
  }

  @Test
  void parents_that_do_not_ascend_are_refused() {
    Hash low = Hash.of(new byte[32]);
    byte[] one = new byte[32];
    one[0] = (byte) 0x80;
    Hash high = Hash.of(one);
    UUID id = new UUID(1, 2);
    assertThat(new Header(id, id, 0, id, 0, "A", false, List.of(low, high)).parents()).hasSize(2);
    assertThatThrownBy(() -> new Header(id, id, 0, id, 0, "A", false, List.of(high, low)))
        .isInstanceOf(MalformedRecordException.class);
    assertThatThrownBy(() -> new Header(id, id, 0, id, 0, "A", false, List.of(low, low)))
        .isInstanceOf(MalformedRecordException.class);
  }

  private static Header header(Random random) {
    List<Hash> parents = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      byte[] bytes = new byte[32];
      random.nextBytes(bytes);
      parents.add(Hash.of(bytes));
    }
    return new Header(
        new UUID(random.nextLong(), random.nextLong()),
        new UUID(random.nextLong(), random.nextLong()),
        random.nextInt(Integer.MAX_VALUE),
        new UUID(random.nextLong(), random.nextLong()),
        random.nextLong(),
        "Stated" + random.nextInt(10),
        random.nextBoolean(),
        parents.stream().sorted().toList());
  }
}
