package org.asylia.vault.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jdbi.v3.core.Jdbi;

/**
 * A set of tables: the migrations that make them, and what the working role may do with them. Their
 * owner brings them up to date; without the owner they must be so already.
 *
 * @param location where the migrations are on the class path
 * @param history the table that says which of them are done
 * @param grants what the working role may do
 */
public record Schema(String location, String history, Grants grants) {
  private static final int CONNECTIONS = 4;

  /**
   * Brings the tables up to date, as far as that is needed.
   *
   * @throws ServerException when it is needed and the owner is not known
   */
  public void bring(DatabaseAccess access) {
    if (access.owner().filter(owner -> owner.user().equals(access.user())).isPresent()) {
      throw new ServerException(
          "The role "
              + access.user()
              + " is named both to own the tables and to work with them. Nothing was changed."
              + " Name two roles.");
    }
    if (access.owner().isPresent()) {
      try (HikariDataSource source = source(access, access.owner().get())) {
        flyway(source).load().migrate();
        jdbi(source)
            .useHandle(handle -> {
              grants.give(handle, access.user());
              ofHistory().give(handle, access.user());
            });
      }
    } else if (!ready(access)) {
      throw new ServerException(
          "The tables of "
              + access.url()
              + " are not those of this version of Asylia, or the role "
              + access.user()
              + " may not use them. Nothing was changed. Start once with --database-owner and"
              + " --database-owner-password-from, so that their owner makes and grants them.");
    }
  }

  private boolean ready(DatabaseAccess access) {
    try (HikariDataSource source = source(access, access.login())) {
      boolean given =
          jdbi(source)
              .withHandle(handle -> {
                WorkingRole.require(handle, access);
                return ofHistory().given(handle, access.user())
                    && grants.given(handle, access.user());
              });
      return given && flyway(source).load().info().pending().length == 0;
    }
  }

  private FluentConfiguration flyway(DataSource source) {
    return Flyway.configure()
        .dataSource(source)
        .locations("classpath:" + location)
        .table(history)
        .baselineOnMigrate(true)
        .baselineVersion("0");
  }

  private Grants ofHistory() {
    return new Grants(Map.of(history, "SELECT"));
  }

  private static Jdbi jdbi(DataSource source) {
    Jdbi jdbi = Jdbi.create(source);
    jdbi.registerArrayType(String.class, "text");
    return jdbi;
  }

  private static HikariDataSource source(DatabaseAccess access, Login login) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(access.url());
    config.setUsername(login.user());
    config.setPassword(login.password());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(0);
    config.setConnectionTimeout(10_000);
    return new HikariDataSource(config);
  }
}
