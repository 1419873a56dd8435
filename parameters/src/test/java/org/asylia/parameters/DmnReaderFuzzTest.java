package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, the reader returns a set or refuses them with its own exception. */
class DmnReaderFuzzTest {

  @FuzzTest
  void any_bytes_are_read_or_refused(byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Test
  void shipped_sets_with_bytes_changed_are_read_or_refused() {
    long seed = 20261122L;
    var random = new java.util.Random(seed);
    var original = Shipped.bytes("parameters/SE-2015.dmn");
    var refusals = new ArrayList<Boolean>();
    for (int i = 0; i < 400; i++) {
      var bytes = original.clone();
      for (int change = random.nextInt(3); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      refusals.add(readOrRefuse(bytes));
    }
    assertThat(refusals).as("seed " + seed).containsAll(List.of(true, false));
  }

  private static boolean readOrRefuse(byte[] bytes) {
    try {
      DmnReader.read("fuzz.dmn", bytes);
      return false;
    } catch (InvalidParameterSetException refused) {
      return true;
    }
  }
}
