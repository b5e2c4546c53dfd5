package dev.openwork.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.ServerInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/** The server's database with its connections, migrated to the newest schema. Thread-safe. */
public final class Database implements AutoCloseable {
  private static final long CONNECTION_MILLIS = 10_000;

  private final AutoCloseable resource;
  private final Optional<CommitWatch> commits;
  private final Jdbi jdbi;
  private final ServerInfo.Database description;

  private Database(
      DataSource source,
      AutoCloseable resource,
      Optional<CommitWatch> commits,
      ServerInfo.Database description) {
    this.jdbi = Jdbi.create(source);
    this.resource = resource;
    this.commits = commits;
    this.description = description;
  }

  /**
   * Opens and migrates a database.
   *
   * @throws DatabaseException if it is damaged, read-only, or newer than this code; it is then
   *     unchanged
   */
  public static Database open(Storage storage) throws DatabaseException {
    return open(storage, List.of());
  }

  /** Opens a database with additional migrations. */
  static Database open(Storage storage, List<String> migrations) throws DatabaseException {
    try {
      storage.prepare();
      return connect(storage, migrations);
    } catch (DatabaseException e) {
      throw e;
    } catch (SQLException e) {
      throw new DatabaseException(storage.explain(e), e);
    } catch (IOException e) {
      throw new DatabaseException(
          "The database %s cannot be opened: %s".formatted(storage.name(), e), e);
    }
  }

  private static Database connect(Storage storage, List<String> migrations)
      throws SQLException, IOException {
    try (Connection connection = storage.source().getConnection()) {
      storage.check(connection);
      Migrations.Outcome outcome = new Migrations(storage, migrations).run(connection);
      ServerInfo.Database description =
          new ServerInfo.Database(
              outcome.fresh() ? BootstrapMode.FRESH : BootstrapMode.EXISTING,
              outcome.applied(),
              storage.file().map(Path::toString));
      return with(storage, description);
    }
  }

  /** Opens a {@link CommitWatch} if each use opens its own connection, otherwise a pool. */
  private static Database with(Storage storage, ServerInfo.Database description)
      throws SQLException {
    DataSource source = storage.source();
    if (storage.pooled().isEmpty()) {
      CommitWatch commits = new CommitWatch(source.getConnection());
      return new Database(source, commits, Optional.of(commits), description);
    }
    HikariDataSource pool = pool(source, storage.pooled().getAsInt());
    return new Database(pool, pool, Optional.empty(), description);
  }

  /** Returns access to the database. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** Returns a number that changes with each commit; empty if the database has none. */
  OptionalLong version() {
    try {
      return commits.isPresent() ? OptionalLong.of(commits.get().version()) : OptionalLong.empty();
    } catch (SQLException e) {
      return OptionalLong.empty(); // the next read fails with the cause
    }
  }

  /** Returns what the API reports about the database. */
  public ServerInfo.Database description() {
    return description;
  }

  /** Closes all connections. */
  @Override
  public void close() {
    try {
      resource.close();
    } catch (Exception e) {
      throw new IllegalStateException("The database cannot be closed: " + e.getMessage(), e);
    }
  }

  private static HikariDataSource pool(DataSource source, int connections) {
    HikariConfig config = new HikariConfig();
    config.setPoolName("database");
    config.setDataSource(source);
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_MILLIS);
    config.setMaxLifetime(0);
    return new HikariDataSource(config);
  }
}
