package org.asylia.vault.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ShamirTest {
  private static final byte[] SECRET = HexFormat.of().parseHex("07".repeat(31) + "08");

  @Test
  void any_three_of_five_shares_give_the_secret_and_two_do_not() {
    List<byte[]> shares = Shamir.split(SECRET, 3, 5, new SecureRandom());
    for (int a = 1; a <= 5; a++) {
      for (int b = a + 1; b <= 5; b++) {
        assertThat(Shamir.combine(take(shares, a, b))).isNotEqualTo(SECRET);
        for (int c = b + 1; c <= 5; c++) {
          assertThat(Shamir.combine(take(shares, c, a, b))).isEqualTo(SECRET);
        }
      }
    }
  }

  @Test
  void a_polynomial_worked_out_by_hand_gives_its_secret() {
    // Over GF(2^8) with x^8+x^4+x^3+x+1: f(x) = 0x53 + 0xca·x, and 0xca·2 = 0x8f, 0xca·3 = 0x45.
    byte[] one = {(byte) (0x53 ^ 0xca)};
    byte[] two = {(byte) (0x53 ^ 0x8f)};
    byte[] three = {(byte) (0x53 ^ 0x45)};
    assertThat(Shamir.combine(Map.of(1, one, 2, two))).containsExactly(0x53);
    assertThat(Shamir.combine(Map.of(2, two, 3, three))).containsExactly(0x53);
  }

  @Test
  void a_changed_share_gives_another_secret_without_a_sign() {
    List<byte[]> shares = Shamir.split(SECRET, 2, 3, new SecureRandom());
    shares.get(0)[0] ^= 1;
    assertThat(Shamir.combine(take(shares, 1, 2))).hasSize(32).isNotEqualTo(SECRET);
  }

  @Test
  void impossible_quorums_are_refused() {
    assertThatThrownBy(() -> Shamir.split(SECRET, 3, 2, new SecureRandom()))
        .hasMessageContaining("3 of 2");
    assertThatThrownBy(() -> Shamir.split(SECRET, 0, 2, new SecureRandom()))
        .hasMessageContaining("0 of 2");
    assertThatThrownBy(() -> Shamir.split(SECRET, 2, 17, new SecureRandom()))
        .hasMessageContaining("2 of 17");
  }

  private static Map<Integer, byte[]> take(List<byte[]> shares, int... indexes) {
    Map<Integer, byte[]> taken = new HashMap<>();
    for (int index : indexes) {
      taken.put(index, shares.get(index - 1));
    }
    return taken;
  }
}
