package org.asylia.desk.site.cases.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.asylia.casefile.EntryId;
import org.asylia.vault.log.InclusionProof;

/** A proof with the two programs that check it, as one file. */
final class ProofZip {
  private static final List<String> PROGRAMS = List.of("verify.html", "VerifyProof.java");
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private ProofZip() {}

  static byte[] of(EntryId entry, InclusionProof proof) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, entry + ".tlog-proof", proof.encoded().getBytes(StandardCharsets.UTF_8));
      for (String name : PROGRAMS) {
        put(zip, name, program(name));
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  private static byte[] program(String name) throws IOException {
    try (InputStream in = ProofZip.class.getResourceAsStream("/verifier/" + name)) {
      if (in == null) {
        throw new IllegalStateException("This program lacks its " + name + "; install it anew.");
      }
      return in.readAllBytes();
    }
  }
}
