package org.asylia.promises;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads {@code proofs.txt}, the list of what shows which promise. */
final class Proofs {
  private Proofs() {}

  /** Every proof, promise by promise. */
  static List<Proof> all() {
    try (InputStream in = Proofs.class.getResourceAsStream("proofs.txt")) {
      if (in == null) {
        throw new IllegalStateException("proofs.txt is missing from the class path.");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Proofs::parse)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Proof parse(String line) {
    String[] fields = line.split("\\s+");
    if (fields.length != 6) {
      throw new IllegalArgumentException(
          "A proof has six fields: promise, room, test, figure, quick, full. This has "
              + fields.length
              + ": "
              + line);
    }
    return new Proof(
        Promise.valueOf(fields[0]),
        fields[1],
        "org.asylia." + fields[2],
        fields[3],
        Long.parseLong(fields[4]),
        Long.parseLong(fields[5]));
  }
}
