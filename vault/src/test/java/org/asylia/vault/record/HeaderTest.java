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

  @Test
  void an_entry_follows_at_most_255_others_and_says_what_is_wrong() {
    Header most = after(255);
    assertThat(Header.decode(most.encode())).isEqualTo(most);
    assertThatThrownBy(() -> after(256))
        .isInstanceOfSatisfying(
            MalformedRecordException.class,
            e -> assertThat(e.reason()).isEqualTo("An entry has at most 255 parents."));
  }

  @Test
  void an_act_type_is_1_to_64_letters_and_digits_of_ascii() {
    assertThat(of("a".repeat(64)).actType()).hasSize(64);
    for (String odd : List.of("", "a".repeat(65), "a b", "\u00e9", "\u0080", "a_b")) {
      assertThatThrownBy(() -> of(odd)).as(odd).isInstanceOf(MalformedRecordException.class);
    }
  }

  @Test
  void the_number_of_the_keys_is_not_negative() {
    UUID id = new UUID(1, 2);
    assertThatThrownBy(() -> new Header(id, id, -1, id, 0, "A", false, List.of()))
        .isInstanceOf(MalformedRecordException.class);
  }

  private static Header of(String type) {
    UUID id = new UUID(1, 2);
    return new Header(id, id, 0, id, 0, type, false, List.of());
  }

  private static Header after(int parents) {
    List<Hash> hashes = new ArrayList<>();
    for (int i = 0; i < parents; i++) {
      byte[] bytes = new byte[32];
      bytes[0] = (byte) (i >>> 8);
      bytes[1] = (byte) i;
      hashes.add(Hash.of(bytes));
    }
    UUID id = new UUID(1, 2);
    return new Header(id, id, 0, id, 0, "A", false, hashes);
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
