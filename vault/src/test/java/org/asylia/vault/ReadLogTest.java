package org.asylia.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.asylia.vault.Cast.ADJUDICATOR;
import static org.asylia.vault.Cast.ON_DUTY;
import static org.asylia.vault.Cast.REGISTRAR;
import static org.asylia.vault.Cast.RESETTLER;
import static org.asylia.vault.Cast.SUPERVISOR;
import static org.asylia.vault.Cast.committed;
import static org.asylia.vault.Workshop.NOON;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.asylia.casefile.AccessAct.CaseRead;
import org.asylia.casefile.AccessAct.GlassBroken;
import org.asylia.casefile.AccessAct.ReadBecause;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.Part;
import org.asylia.casefile.Recorded;
import org.asylia.casefile.Role;
import org.asylia.promises.Figure;
import org.asylia.promises.Promise;
import org.asylia.promises.Runs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A reading is on record before any key is released, whatever fails on the way. */
@ExtendWith(OnPostgres.class)
class ReadLogTest {
  private static final long SEED = 20261122;
  private final Cast cast;
  private Vault vault;

  ReadLogTest(OnPostgres.Shared server) {
    cast = new Cast(server.fresh());
    vault = cast.shop.vault;
  }

  @Test
  void the_supervisor_is_told_who_read_what_when_and_by_what_right() {
    cast.assigned(RESETTLER, Role.RESETTLEMENT_OFFICER);
    cast.seen(RESETTLER);
    cast.seen(SUPERVISOR, NOON.plusSeconds(1));
    committed(cast.by(ON_DUTY, new GlassBroken("It cannot wait.", NOON.plusSeconds(9))));
    cast.seen(ON_DUTY, NOON.plusSeconds(2));
    vault.certificates(cast.id, NOON.plusSeconds(3));
    List<Recorded> told = vault.reads(new Reader(SUPERVISOR, NOON), cast.id).acts();
    assertThat(told)
        .extracting(Recorded::author)
        .containsExactly(RESETTLER, SUPERVISOR, ON_DUTY, cast.shop.keyring.node());
    assertThat(told)
        .extracting(Recorded::act)
        .containsExactly(
            new CaseRead(
                cast.id, Set.of(Part.IDENTITY, Part.CLAIM, Part.MEDICAL), ReadBecause.ASSIGNED),
            new CaseRead(cast.id, Set.of(Part.IDENTITY, Part.CLAIM), ReadBecause.SUPERVISION),
            new CaseRead(
                cast.id, Set.of(Part.IDENTITY, Part.CLAIM, Part.MEDICAL), ReadBecause.GLASS_BROKEN),
            new CaseRead(cast.id, Set.of(Part.IDENTITY), ReadBecause.CERTIFICATE_CHECK));
    assertThat(told).extracting(Recorded::at).isSorted().endsWith(NOON.plusSeconds(3));
  }

  @Test
  void nobody_but_the_offices_supervisors_sees_who_read() {
    cast.seen(REGISTRAR);
    for (OfficerId other : List.of(REGISTRAR, ON_DUTY, Cast.ELSEWHERE)) {
      assertThat(vault.reads(new Reader(other, NOON), cast.id).acts()).isEmpty();
    }
    assertThat(vault.open(new Reader(SUPERVISOR, NOON), AccessLog.fileOf(cast.id)).acts())
        .as("an access file is no case")
        .isEmpty();
  }

  @Test
  void who_has_no_right_leaves_no_trace_of_a_reading_that_was_none() {
    cast.seen(ADJUDICATOR);
    assertThat(reads()).isZero();
  }

  @Test
  void the_node_checks_a_certificate_by_the_identity_part_alone() {
    OpenedCase opened = vault.certificates(cast.id, NOON);
    assertThat(opened.acts()).extracting(r -> r.act()).contains(Cast.NAME);
    assertThat(opened.acts().stream().filter(r -> r.act().part() != Part.IDENTITY))
        .hasSize(4)
        .allMatch(r -> r.act() instanceof org.asylia.casefile.AccessAct.Withheld);
  }

  @Test
  void one_reading_is_one_commit() {
    long before = cast.shop.count("SELECT size FROM log_head");
    cast.seen(REGISTRAR);
    cast.seen(REGISTRAR);
    assertThat(cast.shop.count("SELECT size FROM log_head")).isEqualTo(before + 2);
  }

  /** What can go wrong while a case is opened. */
  private enum Fault {
    NOTHING(""),
    ENTRY("INSERT INTO fault VALUES ('entry', 'P0001')"),
    HEADS("INSERT INTO fault VALUES ('case_head', 'P0001')"),
    LOG("INSERT INTO fault VALUES ('log_head', 'P0001')"),
    DISK_FULL("INSERT INTO fault VALUES ('entry', '53100')"),
    WRAP_CHANGED("UPDATE key_wrap SET wrapped = set_byte(wrapped, 9, get_byte(wrapped, 9) # 1)"),
    GROUP_GONE("UPDATE group_wrap SET wrapped = ''"),
    DIRECTORY_GONE(
        "UPDATE case_head SET heads = '\\x00'"
            + " WHERE case_id = (SELECT case_id FROM entry WHERE position = 0)");

    private final String sql;

    Fault(String sql) {
      this.sql = sql;
    }
  }

  @Test
  void whatever_fails_no_content_is_seen_that_is_not_on_record() {
    prepare();
    Random random = new Random(SEED);
    int rounds = Runs.full() ? 10_000 : 120;
    for (int round = 0; round < rounds; round++) {
      Fault fault = Fault.values()[random.nextInt(Fault.values().length)];
      OfficerId reader = random.nextBoolean() ? SUPERVISOR : REGISTRAR;
      long before = reads();
      cast.shop.database.owner().useHandle(handle -> arm(handle, fault));
      boolean seen = sees(reader);
      cast.shop.database.owner().useHandle(ReadLogTest::disarm);
      String what = "seed " + SEED + " round " + round + " " + fault + " " + reader;
      if (seen) {
        assertThat(reads()).as(what).isEqualTo(before + 1);
      }
      if (fault != Fault.GROUP_GONE) {
        assertThat(seen).as(what).isEqualTo(fault == Fault.NOTHING);
      }
    }
    Figure.of(Promise.P7, "reads-under-faults")
        .count(rounds, "openings with a fault at a step, 0 unlogged reads");
  }

  private boolean sees(OfficerId reader) {
    try {
      return !vault
          .open(new Reader(reader, NOON.plus(Duration.ofMinutes(1))), cast.id)
          .acts()
          .isEmpty();
    } catch (RuntimeException e) {
      vault = another(); // as after a fault a node is started again
      return false;
    }
  }

  private Vault another() {
    cast.shop.database.owner().useHandle(ReadLogTest::disarm);
    Vault other = cast.shop.another();
    for (OfficerId officer : List.of(SUPERVISOR, REGISTRAR)) {
      assertThat(other.unlock(officer, Cast.words(officer))).isInstanceOf(Unlocking.Unlocked.class);
    }
    return other;
  }

  private void prepare() {
    cast.shop
        .database
        .owner()
        .useHandle(handle -> {
          handle.execute("CREATE TABLE fault (what text, state text)");
          handle.execute("GRANT SELECT ON fault TO asylia_desk");
          for (String table : List.of("key_wrap", "group_wrap", "case_head")) {
            handle.execute("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
          }
          handle.execute(
              """
              CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$
              DECLARE found text;
              BEGIN
                SELECT state INTO found FROM fault WHERE what = TG_ARGV[0];
                IF found IS NOT NULL THEN
                  RAISE EXCEPTION 'a fault was put here' USING ERRCODE = found;
                END IF;
                RETURN NEW;
              END $$
              """);
          for (String table : List.of("entry", "case_head", "log_head")) {
            handle.execute(
                "CREATE TRIGGER fault BEFORE INSERT OR UPDATE ON "
                    + table
                    + " FOR EACH ROW EXECUTE FUNCTION fail('"
                    + table
                    + "')");
          }
        });
  }

  private static void arm(org.jdbi.v3.core.Handle handle, Fault fault) {
    if (!fault.sql.isEmpty()) {
      handle.execute(fault.sql);
    }
  }

  private static void disarm(org.jdbi.v3.core.Handle handle) {
    handle.execute("DELETE FROM fault");
    handle.execute(
        "UPDATE key_wrap k SET wrapped = o.wrapped FROM kept_key_wrap o WHERE"
            + " (k.case_id, k.epoch, k.recipient) = (o.case_id, o.epoch, o.recipient)"
            + " AND k.wrapped <> o.wrapped");
    handle.execute(
        "UPDATE group_wrap k SET wrapped = o.wrapped FROM kept_group_wrap o WHERE"
            + " (k.circle, k.epoch, k.recipient) = (o.circle, o.epoch, o.recipient)"
            + " AND k.wrapped <> o.wrapped");
    handle.execute(
        "UPDATE case_head k SET heads = o.heads FROM kept_case_head o"
            + " WHERE k.case_id = o.case_id AND k.heads = '\\x00'");
  }

  private long reads() {
    return cast.shop.count(
        "SELECT count(*) FROM entry WHERE case_id = '" + AccessLog.fileOf(cast.id) + "'");
  }
}
