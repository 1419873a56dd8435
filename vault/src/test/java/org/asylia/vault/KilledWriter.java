package org.asylia.vault;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.asylia.casefile.CaseId;
import org.asylia.vault.server.PostgresServer;

/** A program that appends until it is killed, and prints the id of every entry acknowledged. */
final class KilledWriter {
  private KilledWriter() {}

  /**
   * Runs until killed.
   *
   * @param args the data folder, and the number by which cases of this run are told apart
   */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    SecureRandom random = new SecureRandom();
    PostgresServer server = PostgresServer.open(folder, PostgresServer.defaultCache(), random);
    Workshop shop = new Workshop(server.database("killed"));
    System.out.println("ready " + server.process().orElseThrow().pid());
    CaseId id = new CaseId(UUID.randomUUID());
    Heads heads = Heads.none();
    for (int i = 0; ; i++) {
      if (i % 5 == 4) {
        id = shop.vault.newCase();
        heads = Heads.none();
      }
      Draft draft = shop.draft(Workshop.plain());
      heads = Workshop.committed(shop.vault.append(id, heads, List.of(draft))).heads();
      System.out.println(
          "kept " + id + " " + draft.id() + " " + HexFormat.of().toHexDigits(System.nanoTime()));
    }
  }
}
