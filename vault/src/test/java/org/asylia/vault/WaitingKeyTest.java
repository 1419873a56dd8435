package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Workshop.NOON;
import static org.asylia.vault.Workshop.committed;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Set;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.vault.server.PostgresServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The key of a group that waited at the node for its first member, and what is left of it. */
class WaitingKeyTest {
  private static final OfficerId FIRST = OfficerId.parse("0f000000-0000-4000-8000-000000000077");

  @Test
  void nothing_of_a_key_that_was_handed_over_stands_in_any_file(@TempDir Path folder)
      throws IOException {
    try (PostgresServer server =
            PostgresServer.open(folder, PostgresServer.defaultCache(), new SecureRandom());
        Workshop shop = new Workshop(server.database("waiting"))) {
      List<byte[]> waiting = waiting(shop);
      assertThat(waiting).as("groups of the first officer's office wait").isNotEmpty();
      shop.database.owner().useHandle(handle -> handle.execute("CHECKPOINT"));
      assertThat(Leftovers.scan(folder, waiting).found()).as("the scan finds them").isNotEmpty();
      committed(
          shop.vault.enrol(
              FIRST, "HQ", Set.of(Role.values()), Workshop.words(), shop.keyring.node(), NOON));
      List<byte[]> still = waiting(shop);
      List<byte[]> handedOver =
          waiting.stream()
              .filter(key -> still.stream().noneMatch(left -> java.util.Arrays.equals(left, key)))
              .toList();
      assertThat(handedOver).as("some were handed over").isNotEmpty();
      assertThat(Leftovers.scan(folder, handedOver).found()).isEmpty();
      assertThat(shop.vault.unlock(FIRST, Workshop.words())).isInstanceOf(Unlocking.Unlocked.class);
    }
  }

  private static List<byte[]> waiting(Workshop shop) {
    return shop.database
        .jdbi()
        .withHandle(handle ->
            handle
                .createQuery("SELECT wrapped FROM group_wrap WHERE recipient = 'node'")
                .mapTo(byte[].class)
                .list());
  }
}
