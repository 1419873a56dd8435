package org.asylia.benchmarks;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.asylia.casefile.Act;
import org.asylia.casefile.CaseId;
import org.asylia.casefile.IntakeAct.ConsentRefused;
import org.asylia.casefile.IntakeAct.Stated;
import org.asylia.casefile.Language;
import org.asylia.casefile.OfficerId;
import org.asylia.casefile.PersonId;
import org.asylia.casefile.Purpose;
import org.asylia.casefile.Recipient;
import org.asylia.casefile.Source;
import org.asylia.casefile.Topic;
import org.asylia.casefile.Value;
import org.asylia.caseload.DemonstrationOfficers;
import org.asylia.vault.Appended;
import org.asylia.vault.Heads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * Appends per second with everything on (sealed, chained, logged, checkpoint signed, durable),
 * beside the bare insert and commit of a row of the same size on the same PostgreSQL.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class AppendBenchmark {
  private static final PersonId PERSON = new PersonId(new UUID(0, 7));
  private static final OfficerId OFFICER = DemonstrationOfficers.all().getFirst().id();
  private static final int LONG_CASE = 200;

  private final Act unsigned =
      new Stated(
          PERSON,
          Topic.FEAR,
          Optional.empty(),
          new Value.Words("She was afraid of being sent back. ".repeat(8), Language.ENGLISH),
          new Source.Said(PERSON),
          false);
  private final Act signed =
      new ConsentRefused(
          PERSON,
          Purpose.REFERRAL,
          new Recipient(Recipient.Kind.ORGANISATION, Optional.empty(), "a clinic"));
  private final byte[] row = new byte[900];

  private Optional<BenchNode> node = Optional.empty();
  private Optional<Connection> connection = Optional.empty();
  private Optional<PreparedStatement> insert = Optional.empty();
  private CaseId caseId = new CaseId(new UUID(0, 1));
  private Heads heads = Heads.none();
  private int appended;

  /** Starts PostgreSQL and begins a case. */
  @Setup
  public void start() throws IOException, SQLException {
    BenchNode fresh = new BenchNode();
    node = Optional.of(fresh);
    caseId = fresh.vault.newCase();
    Connection open = fresh.database.owner().open().getConnection();
    connection = Optional.of(open);
    try (Statement statement = open.createStatement()) {
      statement.execute(
          "CREATE TABLE bare (case_id uuid, entry_id uuid, body bytea, PRIMARY KEY (case_id,"
              + " entry_id))");
    }
    open.setAutoCommit(true);
    insert = Optional.of(open.prepareStatement("INSERT INTO bare VALUES (?, ?, ?)"));
  }

  /** An act that nobody signs. */
  @Benchmark
  public Heads unsignedAct() {
    return append(unsigned);
  }

  /** An act that binds its author, who signs it. */
  @Benchmark
  public Heads signedAct() {
    return append(signed);
  }

  /** The physical limit: one row of the same size, inserted and committed. */
  @Benchmark
  public int bareInsertAndCommit() throws SQLException {
    PreparedStatement statement = insert.orElseThrow();
    statement.setObject(1, caseId.value());
    statement.setObject(2, UUID.randomUUID());
    statement.setBytes(3, row);
    return statement.executeUpdate();
  }

  private Heads append(Act act) {
    BenchNode at = node.orElseThrow();
    if (++appended % LONG_CASE == 0) {
      caseId = at.vault.newCase();
      heads = Heads.none();
    }
    Appended result =
        at.vault.append(caseId, heads, List.of(at.vault.draft(OFFICER, Instant.now(), act)));
    if (result instanceof Appended.Committed committed) {
      heads = committed.heads();
      return heads;
    }
    throw new IllegalStateException("A single writer met a conflict.");
  }

  /** Stops PostgreSQL. */
  @TearDown
  public void stop() throws IOException, SQLException {
    connection.orElseThrow().close();
    node.orElseThrow().close();
  }
}
