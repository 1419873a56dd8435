package org.asylia.parameters.practice;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Test;

/** Whatever the bytes are, a table is read or refused with its own exception. */
class TablesFuzzTest {

  @FuzzTest
  void any_bytes_are_a_table_or_refused(byte[] bytes) {
    readOrRefuse(bytes);
  }

  @Test
  void shipped_tables_with_bytes_changed_are_read_or_refused() {
    var random = new java.util.Random(20261122L);
    for (String name : new String[] {"practice.tsv", "pathways.tsv"}) {
      byte[] original = Tables.bytes("north-korea/" + name);
      for (int i = 0; i < 400; i++) {
        byte[] bytes = original.clone();
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        readOrRefuse(bytes);
      }
    }
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      Practice.read("fuzz.tsv", bytes);
    } catch (InvalidTableException refused) {
      // as it should be
    }
    try {
      Pathways.read("fuzz.tsv", bytes);
    } catch (InvalidTableException refused) {
      // as it should be
    }
  }
}
