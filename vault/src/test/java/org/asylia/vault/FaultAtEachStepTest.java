package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Workshop.plain;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.casefile.CaseId;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Lets every call of the write path to the database fail once, in one of the ways there are by
 * turns; in every way with {@code -Dasylia.long}. Afterwards the record verifies, and of an append
 * there is all or nothing.
 */
@ExtendWith(OnPostgres.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FaultAtEachStepTest {
  private static final int MORE_THAN_ENOUGH = 500;
  private static final List<String> TABLES =
      List.of("entry", "case_head", "key_wrap", "log_head", "follows");

  private final Workshop shop;
  private final Faults faults;
  private final FaultyDriver driver;
  private final Database faulty;
  private Optional<Vault> writer = Optional.empty();
  private int faultsSeen;
  private int stops;

  FaultAtEachStepTest(OnPostgres.Shared server) throws SQLException {
    shop = server.fresh();
    faults = new Faults(shop.access);
    driver = new FaultyDriver(faults);
    faulty = Database.open(FaultyDriver.through(shop.access));
    faulty
        .owner()
        .useHandle(handle -> {
          handle.execute("CREATE TABLE follows (case_id uuid)");
          handle.execute("GRANT ALL ON follows TO asylia_desk");
        });
    for (String table : TABLES) {
      faulty
          .owner()
          .useHandle(
              handle -> handle.execute("CREATE TABLE begun_" + table + " AS TABLE " + table));
    }
  }

  @AfterAll
  void close() throws SQLException {
    faulty.close();
    driver.close();
    shop.close();
  }

  /** One way to write. */
  private record Shape(String name, boolean newCase, int acts, boolean projection) {}

  private static final List<Shape> SHAPES =
      List.of(
          new Shape("a new case", true, 1, false),
          new Shape("one act", false, 1, false),
          new Shape("three acts", false, 3, false),
          new Shape("an act with rows that follow from it", false, 1, true),
          new Shape("a new case with rows that follow from it", true, 2, true));

  @Test
  void a_fault_at_any_step_leaves_all_of_an_append_or_nothing_and_a_sound_record() {
    for (Shape shape : SHAPES) {
      int step = 0;
      boolean within = true;
      while (within) {
        step++;
        within = false;
        for (Faults.Kind kind : kinds(step)) {
          within |= struck(shape, kind, step);
        }
        assertThat(step).isLessThan(MORE_THAN_ENOUGH);
      }
      assertThat(step).as(shape.name).isGreaterThan(10);
    }
    assertThat(stops).isPositive();
    Figure.of(Promise.P2, "faults")
        .count(
            faultsSeen,
            "faults, one at each call of "
                + SHAPES.size()
                + " ways to append, in "
                + Faults.Kind.values().length
                + " kinds; "
                + stops
                + " stopped the vault");
  }

  private static List<Faults.Kind> kinds(int step) {
    List<Faults.Kind> all = List.of(Faults.Kind.values());
    return Runs.full() ? all : List.of(all.get(step % all.size()));
  }

  /** A vault over the faulty driver, kept until it stops. */
  private Vault another() {
    Vault vault = Vault.open(faulty, shop.keyring, Workshop.LEAST, new SecureRandom());
    assertThat(vault.unlock(Workshop.OFFICER, Workshop.words()))
        .isInstanceOf(Unlocking.Unlocked.class);
    writer = Optional.of(vault);
    return vault;
  }

  /** Tries one append with one fault; false when the append was over before that step. */
  private boolean struck(Shape shape, Faults.Kind kind, int step) {
    CaseId id = shape.newCase ? shop.vault.newCase() : shop.caseOf(2);
    Heads heads = shop.vault.heads(id);
    long before = acts(id);
    Vault vault = writer.orElseGet(this::another);
    List<Draft> drafts = Stream.generate(() -> shop.draft(plain())).limit(shape.acts).toList();
    faults.arm(kind, step);
    Optional<Appended> appended = tried(vault, id, heads, drafts, shape.projection);
    String call = faults.disarm();
    leaveDeadConnections();
    String what = shape.name + ", " + kind + " at step " + step + " (" + call + ")";
    long added = acts(id) - before;
    assertThat(added).as(what).isIn(0L, (long) shape.acts);
    assertThat(appended.isPresent()).as(what).isIn(false, added > 0);
    if (shape.projection) {
      assertThat(follows(id)).as(what).isEqualTo(added);
    }
    assertSound(what);
    goesOnOrHasStopped(vault, id, what);
    if (!call.isEmpty()) {
      faultsSeen++;
    }
    beginAnew();
    return !call.isEmpty();
  }

  private static Optional<Appended> tried(
      Vault vault, CaseId id, Heads heads, List<Draft> drafts, boolean projection) {
    try {
      return Optional.of(
          projection
              ? vault.append(
                  id,
                  heads,
                  drafts,
                  (handle, caseId, added) ->
                      added.forEach(
                          act -> handle.execute("INSERT INTO follows VALUES (?)", caseId.value())))
              : vault.append(id, heads, drafts));
    } catch (Exception failure) { // Jdbi throws some SQL exceptions without declaring them
      return Optional.empty();
    }
  }

  /** The pool may still hold a connection that broke without its notice; using it shows that. */
  private void leaveDeadConnections() {
    int attempt = 0;
    while (!answers()) {
      assertThat(++attempt).as("the database comes back").isLessThan(MORE_THAN_ENOUGH);
    }
  }

  private boolean answers() {
    try {
      faulty.jdbi().useHandle(handle -> handle.execute("SELECT 1"));
      return true;
    } catch (JdbiException dead) {
      return false;
    }
  }

  /** A vault that met a fault refuses to write, or writes as ever; it never half works. */
  private void goesOnOrHasStopped(Vault vault, CaseId id, String what) {
    long before = acts(id);
    Heads now = shop.vault.heads(id);
    try {
      Appended next = vault.append(id, now, List.of(shop.draft(plain())));
      assertThat(next).as(what).isInstanceOf(Appended.Committed.class);
      assertThat(acts(id)).as(what).isEqualTo(before + 1);
    } catch (VaultException stopped) {
      assertThat(stopped).as(what).hasMessageContaining("stopped writing");
      assertThat(acts(id)).as(what).isEqualTo(before);
      stops++;
      writer = Optional.empty();
    }
  }

  /** Empties the store, so that every verification is of what the one fault left. */
  private void beginAnew() {
    shop.database
        .owner()
        .useTransaction(handle -> {
          for (String table : TABLES) {
            handle.execute("DELETE FROM " + table);
            handle.execute("INSERT INTO " + table + " TABLE begun_" + table);
          }
        });
  }

  private void assertSound(String what) {
    Verdict verdict =
        new Verifier(shop.database)
            .verify(Verifier.Options.with(shop.keyring), (pass, done, all) -> {});
    assertThat(verdict).as(what).isInstanceOf(Verdict.Sound.class);
  }

  private long acts(CaseId id) {
    return count("SELECT count(*) FROM entry WHERE case_id = ?", id);
  }

  private long follows(CaseId id) {
    return count("SELECT count(*) FROM follows WHERE case_id = ?", id);
  }

  private long count(String query, CaseId id) {
    return shop.database
        .owner()
        .withHandle(handle -> handle.select(query, id.value()).mapTo(Long.class).one());
  }
}
