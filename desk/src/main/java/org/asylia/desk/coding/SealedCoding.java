package org.asylia.desk.coding;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import org.asylia.adjudication.procedure.State;
import org.asylia.casefile.AssessmentAct.Recommendation;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.OfficerId;
import org.asylia.desk.coding.Coding.Assessed;
import org.asylia.desk.coding.Coding.Decided;
import org.asylia.desk.coding.Coding.Stayed;
import org.asylia.desk.settings.DeskKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codings as they lie in the database: JSON, compressed, padded to whole buckets so that their
 * length says little, and sealed under the desk's secret for that one case.
 */
record SealedCoding(DeskKeys keys) {
  private static final int BUCKET = 512;
  private static final int MOST = 1 << 20;
  private static final JsonMapper JSON = JsonMapper.shared();

  /** What is written; short names, because there is one for each case. */
  record Written(
      String o,
      Map<String, String> f,
      Map<String, String> e,
      List<String> a,
      List<String> d,
      List<String> i,
      List<String> s,
      List<Double> t) {}

  byte[] seal(CaseId id, Coding coding) {
    byte[] packed = packed(JSON.writeValueAsBytes(written(coding)));
    int length = (packed.length + BUCKET - 1) / BUCKET * BUCKET;
    return keys.seal(context(id), Arrays.copyOf(packed, length));
  }

  /** The coding of that case; empty where the bytes were not sealed here for it. */
  Optional<Coding> unseal(CaseId id, byte[] sealed) {
    try {
      return keys.open(context(id), sealed)
          .map(SealedCoding::unpacked)
          .map(bytes -> JSON.readValue(bytes, Written.class))
          .map(SealedCoding::coding);
    } catch (JacksonException | IllegalArgumentException | java.time.DateTimeException older) {
      return Optional.empty(); // codes of another version: a rebuild writes them anew
    }
  }

  private static String context(CaseId id) {
    return "docket-coding/" + id;
  }

  private static Written written(Coding coding) {
    return new Written(
        coding.opened().toString(),
        coding.facts(),
        coding.elements(),
        coding
            .assessed()
            .map(a -> List.of(a.by().toString(), a.set(), a.outcome()))
            .orElse(List.of()),
        coding.decided().map(d -> List.of(d.outcome().name(), d.on().toString())).orElse(List.of()),
        coding.interpreters().stream().map(OfficerId::toString).toList(),
        coding.stays().stream().map(s -> s.state().name()).toList(),
        coding.stays().stream().map(Stayed::days).toList());
  }

  private static Coding coding(Written in) {
    List<Stayed> stays = new ArrayList<>();
    for (int i = 0; i < in.s().size(); i++) {
      stays.add(new Stayed(State.valueOf(in.s().get(i)), in.t().get(i)));
    }
    return new Coding(
        LocalDate.parse(in.o()),
        in.f(),
        in.e(),
        in.a().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Assessed(OfficerId.parse(in.a().get(0)), in.a().get(1), in.a().get(2))),
        in.d().isEmpty()
            ? Optional.empty()
            : Optional.of(
                new Decided(Recommendation.valueOf(in.d().get(0)), LocalDate.parse(in.d().get(1)))),
        in.i().stream().map(OfficerId::parse).toList(),
        stays);
  }

  private static byte[] packed(byte[] plain) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      deflater.end();
    }
    return out.toByteArray();
  }

  private static byte[] unpacked(byte[] packed) {
    Inflater inflater = new Inflater();
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      byte[] piece = new byte[4096];
      while (!inflater.finished() && out.size() < MOST) {
        int read = inflater.inflate(piece);
        if (read == 0) {
          throw new IllegalArgumentException("It ends too early.");
        }
        out.write(piece, 0, read);
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new IllegalArgumentException("It is not compressed as codings are.", e);
    } finally {
      inflater.end();
    }
  }
}
