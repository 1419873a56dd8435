package org.asylia.desk.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Role;
import org.asylia.desk.browser.TestNode;
import org.asylia.desk.signin.Account.Invitation;
import org.asylia.desk.signin.Backoff.Counted;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

@TestInstance(Lifecycle.PER_CLASS)
class AccountsTest {
  private static final Instant NOW = Instant.parse("2026-11-22T08:00:00Z");

  private final TestNode node = new TestNode();
  private final Accounts accounts =
      new Accounts(node.office().node().database().jdbi(), node.office().node().deskKeys());
  private final Codes codes = new Codes(node.office().node().deskKeys(), new SecureRandom());
  private final Backoff backoff =
      new Backoff(node.office().node().database().jdbi(), node.office().node().deskKeys());

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void an_account_comes_back_as_it_was_and_by_handle_or_officer() {
    Account.Known known = new Account.Known("https://id.example", "subject-7");
    Account account = account("fir-tree").known(Optional.of(known));
    assertThat(accounts.add(account)).isTrue();
    assertThat(accounts.find("fir-tree")).contains(account);
    assertThat(accounts.find(account.officer())).contains(account);
    assertThat(accounts.find(known)).contains(account);
    assertThat(accounts.find(new Account.Known("https://elsewhere.example", "subject-7")))
        .isEmpty();
    assertThat(accounts.find("fir")).isEmpty();
  }

  @Test
  void a_handle_is_given_once() {
    assertThat(accounts.add(account("oak-tree"))).isTrue();
    assertThat(accounts.add(account("oak-tree"))).isFalse();
  }

  @Test
  void no_name_or_handle_of_an_officer_stands_in_the_table() {
    accounts.add(account("elm-tree"));
    String rows =
        node.office()
            .node()
            .database()
            .jdbi()
            .withHandle(handle -> {
              try (var query =
                  handle.createQuery("SELECT string_agg(t::text, ',') FROM officer_account t")) {
                return query.mapTo(String.class).one();
              }
            });
    assertThat(rows)
        .doesNotContain("elm-tree")
        .doesNotContain(hex("elm-tree"))
        .doesNotContain(hex("Tree"));
  }

  @Test
  void a_recovery_code_is_spent_once_however_many_send_it_at_once() throws Exception {
    List<String> given = codes.recovery();
    Account account = account("ash-tree");
    accounts.add(account.factors(f -> f.recovery(codes.tokens(account.officer(), given))));
    try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> spend =
          () -> spent(account.officer(), given.getFirst().toLowerCase(java.util.Locale.ROOT));
      List<Boolean> results =
          many.invokeAll(Stream.generate(() -> spend).limit(8).toList()).stream()
              .map(java.util.concurrent.Future::resultNow)
              .toList();
      assertThat(results).filteredOn(Boolean::booleanValue).hasSize(1);
    }
    assertThat(accounts.find(account.officer()).orElseThrow().factors().recovery())
        .hasSize(Codes.RECOVERY_CODES - 1);
  }

  private boolean spent(OfficerId officer, String code) {
    int[] before = {0};
    int after =
        accounts
            .change(
                officer,
                account -> {
                  before[0] = account.factors().recovery().size();
                  return codes.spend(account, code);
                })
            .orElseThrow()
            .factors()
            .recovery()
            .size();
    return after < before[0];
  }

  @Test
  void waiting_doubles_from_two_seconds_to_a_quarter_of_an_hour() {
    assertThat(Backoff.wait(Counted.OFFICER, 4)).isZero();
    assertThat(Backoff.wait(Counted.OFFICER, 5)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Backoff.wait(Counted.OFFICER, 6)).isEqualTo(Duration.ofSeconds(4));
    assertThat(Backoff.wait(Counted.OFFICER, 13)).isEqualTo(Duration.ofSeconds(512));
    assertThat(Backoff.wait(Counted.OFFICER, 14)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Backoff.wait(Counted.OFFICER, 1000)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Backoff.wait(Counted.ADDRESS, 29)).isZero();
  }

  @Test
  void after_five_refusals_an_officer_waits_and_a_right_attempt_ends_it() {
    for (int i = 0; i < 5; i++) {
      assertThat(backoff.attempt(Counted.OFFICER, "rowan", NOW).until()).isEmpty();
    }
    assertThat(backoff.attempt(Counted.OFFICER, "rowan", NOW).until()).contains(NOW.plusSeconds(2));
    assertThat(backoff.attempt(Counted.OFFICER, "other", NOW.plusNanos(999)).until()).isEmpty();
    assertThat(backoff.attempt(Counted.OFFICER, "rowan", NOW.plusSeconds(2)))
        .isEqualTo(new Backoff.Answer(Optional.empty(), true));
    assertThat(backoff.attempt(Counted.OFFICER, "rowan", NOW.plusSeconds(3)).until())
        .contains(NOW.plusSeconds(6));
    backoff.right("rowan", "192.0.2.1");
    assertThat(backoff.attempt(Counted.OFFICER, "rowan", NOW.plusSeconds(3)).until()).isEmpty();
  }

  private static Account account(String handle) {
    return Account.invited(
        new Account.Person(
            handle,
            new OfficerId(UUID.randomUUID()),
            "Tree",
            Set.of(Role.ADJUDICATOR, Role.SUPERVISOR),
            "SEL"),
        new Invitation("00", NOW, new OfficerId(UUID.randomUUID())));
  }

  private static String hex(String text) {
    return java.util.HexFormat.of()
        .formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
