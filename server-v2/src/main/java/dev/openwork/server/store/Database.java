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

/** The server's database, migrated to the newest schema, with the connections to it. */
public final class Database implements AutoCloseable {
  private static final long CONNECTION_MILLIS = 10_000;

  private final AutoCloseable kept;
  private final Optional<CommitWatch> commits;
  private final Jdbi jdbi;
  private final ServerInfo.Database description;

  private Database(
      DataSource source,
      AutoCloseable kept,
      Optional<CommitWatch> commits,
      ServerInfo.Database description) {
    this.jdbi = Jdbi.create(source);
    this.kept = kept;
    this.commits = commits;
    this.description = description;
  }

  /**
   * Opens and migrates what is stored there. Fails when that is damaged, not to be written, or
   * newer than this code, and then leaves it as it was.
   */
  public static Database open(Storage storage) throws DatabaseException {
    return open(storage, List.of());
  }

  /** The same, with migrations of more places. */
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

  /** Where each use makes a connection of its own, another one keeps the file's log open. */
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

  /** Runs statements against it. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** A number that is another one after each commit; none where that is not told cheaply. */
  OptionalLong version() {
    try {
      return commits.isPresent() ? OptionalLong.of(commits.get().version()) : OptionalLong.empty();
    } catch (SQLException e) {
      return OptionalLong.empty(); // whoever reads next is told what is wrong
    }
  }

  /** What the server says of it. */
  public ServerInfo.Database description() {
    return description;
  }

  /** Closes its connections. */
  @Override
  public void close() {
    try {
      kept.close();
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
