package org.asylia.parameters;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.asylia.parameters.proof.InvariantReader;
import org.asylia.parameters.proof.SetProof;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, invariants are read, and proved or refuted, or refused. */
class InvariantReaderFuzzTest {
  private static final ParameterSet SET =
      Dmn.numbers("", "<output name='o' typeRef='string'/>", "<= 5", "\"a\"", "> 5", "\"b\"")
          .read();

  @FuzzTest
  void any_bytes_are_invariants_or_refused(byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Test
  void shipped_invariants_with_bytes_changed_are_read_or_refused() {
    long seed = 20261122L;
    var random = new java.util.Random(seed);
    var refusals = new ArrayList<Boolean>();
    for (int i = 0; i < 400; i++) {
      var bytes = original();
      for (int change = random.nextInt(3); change >= 0; change--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(128);
      }
      refusals.add(readOrRefuse(bytes));
    }
    assertThat(refusals).as("seed " + seed).containsAll(List.of(true, false));
  }

  private static byte[] original() {
    try (var in = InvariantReader.class.getResourceAsStream("every-set.invariants")) {
      return java.util.Objects.requireNonNull(in).readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static boolean readOrRefuse(byte[] bytes) {
    try {
      var read = InvariantReader.read("fuzz.invariants", bytes);
      assertThat(SetProof.check(SET, read).results()).isNotEmpty();
      return false;
    } catch (InvalidParameterSetException refused) {
      return true;
    }
  }
}
