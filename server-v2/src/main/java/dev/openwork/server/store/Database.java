package dev.openwork.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.Failure;
import dev.openwork.server.domain.FailureCode;
import dev.openwork.server.domain.ServerInfo;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** The server's database with its connections, migrated to the newest schema. Thread-safe. */
public final class Database implements AutoCloseable {
  private static final long CONNECTION_MILLIS = 5_000;
  private static final int MAX_ATTEMPTS = 50;

  private final Storage storage;
  private final AtomicLong writes = new AtomicLong();
  private final AutoCloseable resource;
  private final Optional<CommitWatch> commits;
  private final Jdbi jdbi;
  private final ServerInfo.Database description;

  private Database(
      Storage storage,
      DataSource source,
      AutoCloseable resource,
      Optional<CommitWatch> commits,
      ServerInfo.Database description) {
    this.storage = storage;
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
      return new Database(storage, source, commits, Optional.of(commits), description);
    }
    HikariDataSource pool = pool(source, storage);
    return new Database(storage, pool, pool, Optional.empty(), description);
  }

  /**
   * Runs queries.
   *
   * @throws Failure with {@code service_unavailable} if the database cannot be used
   */
  <T> T read(HandleCallback<T, RuntimeException> queries) {
    try {
      return jdbi.withHandle(queries);
    } catch (JdbiException e) {
      throw failure(e);
    }
  }

  /**
   * Runs a serializable transaction. It runs again if it conflicts with a concurrent one, so its
   * only effects must be those on the database.
   *
   * @throws Failure with {@code service_unavailable} if the database cannot be used
   */
  <T> T write(HandleCallback<T, RuntimeException> transaction) {
    for (int attempt = 1; true; attempt++) {
      try {
        T result = jdbi.inTransaction(TransactionIsolationLevel.SERIALIZABLE, transaction);
        writes.incrementAndGet();
        return result;
      } catch (JdbiException e) {
        if (attempt == MAX_ATTEMPTS || !isConflict(e)) {
          throw failure(e);
        }
      }
    }
  }

  private boolean isConflict(JdbiException e) {
    return cause(e).filter(storage::isConflict).isPresent();
  }

  private RuntimeException failure(JdbiException e) {
    return cause(e)
        .flatMap(storage::outage)
        .<RuntimeException>map(why -> new Failure(FailureCode.SERVICE_UNAVAILABLE, why))
        .orElse(e);
  }

  private static Optional<SQLException> cause(Throwable e) {
    Throwable cause = e;
    while (cause != null && !(cause instanceof SQLException)) {
      cause = cause.getCause();
    }
    return Optional.ofNullable((SQLException) cause);
  }

  /**
   * Returns a number that changes with each commit. A pooled database cannot report the commits of
   * other processes, so for it the number also changes each second. Empty if the database does not
   * respond.
   */
  OptionalLong version() {
    try {
      return OptionalLong.of(commits.isPresent() ? commits.get().version() : ownVersion());
    } catch (SQLException e) {
      return OptionalLong.empty();
    }
  }

  private long ownVersion() {
    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime());
    return writes.get() << Integer.SIZE | (seconds & 0xffff_ffffL);
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

  private static HikariDataSource pool(DataSource source, Storage storage) {
    HikariConfig config = new HikariConfig();
    storage.limits().ifPresent(config::setConnectionInitSql);
    config.setPoolName("database");
    config.setDataSource(source);
    config.setMaximumPoolSize(storage.pooled().orElseThrow());
    config.setMinimumIdle(1);
    config.setConnectionTimeout(CONNECTION_MILLIS);
    config.setMaxLifetime(0);
    return new HikariDataSource(config);
  }
}
