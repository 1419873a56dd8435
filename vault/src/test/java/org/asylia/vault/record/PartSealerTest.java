package org.asylia.vault.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.asylia.casefile.Part;
import org.asylia.vault.crypto.Hpke;
import org.asylia.vault.crypto.HybridSecret;
import org.junit.jupiter.api.Test;

class PartSealerTest {
  private static final byte[] CONTENT = "a word".getBytes(UTF_8);
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Header head = header(1, 1);
  private final byte[] key = new byte[32];

  @Test
  void the_public_part_is_padded_and_clear() {
    SealedPart part = PartSealer.seal(head, head.encode(), Part.PUBLIC, CONTENT, key, RANDOM);
    assertThat(part.algorithm()).isEqualTo(SealedPart.CLEAR);
    assertThat(part.body()).hasSize(256).startsWith(0, 0, 0, 6, 'a', ' ', 'w');
    assertThat(PartSealer.readPublic(part)).isEqualTo(CONTENT);
  }

  @Test
  void a_part_opens_in_its_own_case_entry_and_place_alone() {
    SealedPart part = PartSealer.seal(head, head.encode(), Part.CLAIM, CONTENT, key, RANDOM);
    assertThat(opened(head, part)).hasValue("a word");
    assertThat(opened(header(2, 1), part)).isEmpty();
    assertThat(opened(header(1, 2), part)).isEmpty();
    assertThat(opened(head, new SealedPart(Part.MEDICAL, part.algorithm(), part.body()))).isEmpty();
    byte[] otherHeader = head.encode();
    otherHeader[7] ^= 1;
    assertThat(PartSealer.open(head, otherHeader, part, key)).isEmpty();
  }

  @Test
  void a_part_sealed_to_a_group_names_it_and_opens_with_its_key_alone() {
    HybridSecret group = HybridSecret.make(RANDOM);
    SealedPart part = toGroup("NORTH/SUPERVISOR", group, Part.CLAIM);
    assertThat(part.algorithm()).isEqualTo(SealedPart.TO_A_GROUP);
    assertThat(part.body()).hasSize(1 + 16 + Hpke.OVERHEAD + 256).startsWith(16, 'N', 'O', 'R');
    assertThat(PartSealer.group(part)).isEqualTo("NORTH/SUPERVISOR");
    assertThat(PartSealer.open(head.encode(), part, group)).hasValue(CONTENT);
    assertThat(PartSealer.open(head.encode(), part, HybridSecret.make(RANDOM))).isEmpty();
    assertThat(PartSealer.open(header(1, 2).encode(), part, group)).isEmpty();
    SealedPart moved = new SealedPart(Part.MEDICAL, part.algorithm(), part.body());
    assertThat(PartSealer.open(head.encode(), moved, group)).isEmpty();
  }

  @Test
  void a_group_has_a_name_of_1_to_255_letters() {
    HybridSecret group = HybridSecret.make(RANDOM);
    SealedPart longest = toGroup("G".repeat(255), group, Part.CLAIM);
    assertThat(PartSealer.group(longest)).hasSize(255);
    assertThat(PartSealer.open(head.encode(), longest, group)).hasValue(CONTENT);
    assertThat(PartSealer.group(body(1, 'G'))).isEqualTo("G");
    for (SealedPart odd : List.of(body(), body(0), body(0, 'G'), body(2, 'G'))) {
      assertThatThrownBy(() -> PartSealer.group(odd))
          .as(Arrays.toString(odd.body()))
          .isInstanceOf(MalformedRecordException.class);
    }
  }

  private SealedPart toGroup(String name, HybridSecret group, Part part) {
    return PartSealer.sealTo(name, group.publicKey(), head.encode(), part, CONTENT, RANDOM);
  }

  private Optional<String> opened(Header header, SealedPart part) {
    return PartSealer.open(header, header.encode(), part, key).map(text -> new String(text, UTF_8));
  }

  private static SealedPart body(int... bytes) {
    byte[] body = new byte[bytes.length];
    for (int i = 0; i < bytes.length; i++) {
      body[i] = (byte) bytes[i];
    }
    return new SealedPart(Part.CLAIM, SealedPart.TO_A_GROUP, body);
  }

  private static Header header(int caseNumber, int entry) {
    UUID author = new UUID(0, 9);
    return new Header(
        new UUID(0, caseNumber), new UUID(1, entry), 0, author, 0, "Stated", false, List.of());
  }
}
