package org.asylia.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.UUID;
import org.asylia.vault.server.DatabaseAccess;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The connection to PostgreSQL: a pool, the schema brought up to date, and Jdbi over both. */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;

  private final HikariDataSource pool;
  private final Jdbi jdbi;
  private final Disk disk;

  private Database(HikariDataSource pool, Disk disk) {
    this.pool = pool;
    this.disk = disk;
    this.jdbi = Jdbi.create(pool);
    jdbi.registerArrayType(UUID.class, "uuid");
    jdbi.registerArrayType(Integer.class, "integer");
    jdbi.registerArrayType(String.class, "text");
  }

  /** Connects, and brings the vault's tables up to date. */
  public static Database open(DatabaseAccess access) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(access.user());
    config.setPassword(access.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("prepareThreshold", "1");
    // Every query goes along one index, so a plan once made stays right; making it costs 0.1 ms.
    config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
    config.addDataSourceProperty("ApplicationName", "asylia");
    HikariDataSource pool = new HikariDataSource(config);
    try {
      migrate(pool);
      return new Database(pool, Disk.of(access.folder()));
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Plain SQL over the pool, for projections and for reading what they wrote. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** The disk that the database writes to. */
  Disk disk() {
    return disk;
  }

  /** Closes the pool; what was committed is on the disk already. */
  @Override
  public void close() {
    pool.close();
  }

  private static void migrate(HikariDataSource pool) {
    Flyway.configure()
        .dataSource(pool)
        .locations("classpath:org/asylia/vault/schema")
        .table("vault_schema_history")
        .baselineOnMigrate(true)
        .baselineVersion("0")
        .load()
        .migrate();
  }
}
