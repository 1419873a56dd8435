package org.asylia.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.asylia.vault.server.DatabaseAccess;
import org.asylia.vault.server.Grants;
import org.asylia.vault.server.Login;
import org.asylia.vault.server.Schema;
import org.asylia.vault.server.WorkingRole;
import org.jdbi.v3.core.Jdbi;

/**
 * The connection to PostgreSQL: a pool, the schema brought up to date, and Jdbi over both. The
 * pool's role owns nothing; what only the tables' owner may do is asked for apart.
 */
public final class Database implements AutoCloseable {
  private static final int CONNECTIONS = 10;
  private static final int OWNERS = 2;
  private static final long OWNER_IDLE_MS = 10_000;

  /** Entries are read and added, never changed; of the log's head, never the node's key. */
  private static final Schema TABLES =
      new Schema(
          "org/asylia/vault/schema",
          "vault_schema_history",
          new Grants(
              Map.of(
                  "entry", "SELECT INSERT",
                  "case_head", "SELECT INSERT UPDATE(heads)",
                  "log_head", "SELECT INSERT UPDATE(size,frontier)",
                  "key_wrap", "SELECT INSERT UPDATE(parts,algorithm,wrapped) DELETE",
                  "group_wrap", "SELECT INSERT UPDATE(wrapped) DELETE",
                  "officer_key",
                      "SELECT INSERT DELETE UPDATE(signing_key,sealing_key,memory_kib,passes,lanes,"
                          + "salt,sealed,duress)",
                  "attachment",
                      "SELECT INSERT DELETE UPDATE(chunks,sealed_hash,entry_id,about,begun)",
                  "attachment_chunk", "SELECT INSERT DELETE")));

  private final HikariDataSource pool;
  private final Optional<HikariDataSource> owners;
  private final Jdbi jdbi;
  private final Disk disk;
  private final boolean embedded;

  private Database(
      HikariDataSource pool, Optional<HikariDataSource> owners, DatabaseAccess access) {
    this.pool = pool;
    this.owners = owners;
    this.disk = Disk.of(access.folder());
    this.embedded = access.folder().isPresent();
    this.jdbi = over(pool);
  }

  /**
   * Connects, and brings the vault's tables up to date.
   *
   * @throws org.asylia.vault.server.ServerException when the role may do too much or too little
   */
  public static Database open(DatabaseAccess access) {
    TABLES.bring(access);
    HikariConfig config = config(access, access.login());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    HikariDataSource pool = new HikariDataSource(config);
    try {
      Database database =
          new Database(pool, access.owner().map(owner -> owners(access, owner)), access);
      database.jdbi.useHandle(handle -> WorkingRole.require(handle, access));
      return database;
    } catch (RuntimeException e) {
      pool.close();
      throw e;
    }
  }

  /** Plain SQL over the pool, for projections and for reading what they wrote. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /**
   * Plain SQL as the owner of the tables: to read in an archive, to give the node another root, and
   * to rewrite the tables that erased keys stood in. Nothing else has any need of it.
   *
   * @throws VaultException where the owner is not known
   */
  public Jdbi owner() {
    return over(
        owners.orElseThrow(() ->
            new VaultException(
                "Only the owner of the tables can do this, and it was not named. Nothing was"
                    + " changed. Name it with --database-owner and"
                    + " --database-owner-password-from.")));
  }

  /** Whether the owner of the tables is known. */
  boolean owned() {
    return owners.isPresent();
  }

  /** Whether it is the node's own server, of which it is the administrator too. */
  boolean embedded() {
    return embedded;
  }

  /** The disk that the database writes to. */
  Disk disk() {
    return disk;
  }

  /** Closes the pool; what was committed is on the disk already. */
  @Override
  public void close() {
    owners.ifPresent(HikariDataSource::close);
    pool.close();
  }

  /** Connects only when asked to, and not for long. */
  private static HikariDataSource owners(DatabaseAccess access, Login owner) {
    HikariConfig config = config(access, owner);
    config.setMaximumPoolSize(OWNERS);
    config.setMinimumIdle(0);
    config.setIdleTimeout(OWNER_IDLE_MS);
    config.setInitializationFailTimeout(-1);
    return new HikariDataSource(config);
  }

  private static HikariConfig config(DatabaseAccess access, Login login) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setConnectionTimeout(10_000);
    config.addDataSourceProperty("prepareThreshold", "1");
    // Every query goes along one index, so a plan once made stays right; making it costs 0.1 ms.
    config.addDataSourceProperty("options", "-c plan_cache_mode=force_generic_plan");
    config.addDataSourceProperty("ApplicationName", "asylia");
    return config;
  }

  private static Jdbi over(HikariDataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.registerArrayType(UUID.class, "uuid");
    jdbi.registerArrayType(Integer.class, "integer");
    jdbi.registerArrayType(String.class, "text");
    return jdbi;
  }
}
