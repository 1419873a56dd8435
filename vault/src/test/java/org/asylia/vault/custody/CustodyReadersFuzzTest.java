package org.asylia.vault.custody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the readers give a value or refuse them with their own exception. */
class CustodyReadersFuzzTest {
  @Test
  void seals_and_sheets_with_bytes_changed_are_read_or_refused() {
    long seed = 20_260_306L;
    Random random = new Random(seed);
    NodeSeal seal = Ceremony.found(1, 1);
    byte[] text = SealText.write(seal);
    byte[] code = Sheet.of(seal).getFirst().code().getBytes(UTF_8);
    int refused = 0;
    for (int i = 0; i < 2000; i++) {
      refused += readOrRefuse(changed(text, random), true) ? 0 : 1;
      refused += readOrRefuse(changed(code, random), false) ? 0 : 1;
    }
    assertThat(refused).as("seed " + seed).isBetween(2000, 4000);
  }

  static boolean readOrRefuse(byte[] bytes, boolean seal) {
    try {
      if (seal) {
        SealText.read(bytes);
      } else {
        Sheet.read(new String(bytes, UTF_8));
      }
      return true;
    } catch (BadSealException e) {
      return false;
    }
  }

  private static byte[] changed(byte[] original, Random random) {
    byte[] bytes = original.clone();
    for (int change = random.nextInt(3); change >= 0; change--) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }
}
