package dev.openwork.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;

/** A SQLite database in a file or in memory. */
public final class SqliteStorage implements Storage {
  private static final int BUSY_MILLIS = 5_000;
  private static final int PRIMARY_CODE = 0xff;

  private final Optional<Path> file;
  private final String url;
  private final Clock clock;

  private SqliteStorage(Optional<Path> file, String url, Clock clock) {
    this.file = file;
    this.url = url;
    this.clock = clock;
  }

  /** Returns the database in this file. File and directories are created if they are missing. */
  public static SqliteStorage in(Path file, Clock clock) {
    return new SqliteStorage(Optional.of(file), "jdbc:sqlite:" + file, clock);
  }

  /** Returns a new database in memory, which is deleted with its last connection. */
  public static SqliteStorage inMemory() {
    String url = "jdbc:sqlite:file:openwork-" + UUID.randomUUID() + "?mode=memory&cache=shared";
    return new SqliteStorage(Optional.empty(), url, Clock.systemUTC());
  }

  @Override
  public String name() {
    return file.map(Path::toString).orElse("in memory");
  }

  @Override
  public Optional<Path> file() {
    return file;
  }

  @Override
  public DataSource source() {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl(url);
    return source;
  }

  /** Connections to a file are cheap; those to the same memory fail instead of waiting. */
  @Override
  public OptionalInt pooled() {
    return file.isPresent() ? OptionalInt.empty() : OptionalInt.of(1);
  }

  @Override
  public String dialect() {
    return "sqlite";
  }

  @Override
  public void prepare() throws IOException {
    if (file.isPresent()) {
      Files.createDirectories(file.get().resolveSibling("."));
    }
  }

  @Override
  public Optional<Connection> lock(Duration timeout) {
    return Optional.empty();
  }

  @Override
  public void check(Connection connection) throws SQLException, DatabaseException {
    try (Statement statement = connection.createStatement()) {
      try (ResultSet found = statement.executeQuery("PRAGMA quick_check(1)")) {
        if (found.next() && !found.getString(1).equals("ok")) {
          throw new DatabaseException(damaged(found.getString(1)));
        }
      }
      requireWritable(statement);
    }
  }

  /** Writes, because a transaction on a read-only file can be started. */
  private static void requireWritable(Statement statement) throws SQLException {
    statement.execute("BEGIN IMMEDIATE");
    try {
      statement.execute("PRAGMA user_version = 1");
    } finally {
      statement.execute("ROLLBACK");
    }
  }

  @Override
  public int fingerprint(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery("PRAGMA user_version")) {
      return found.next() ? found.getInt(1) : 0;
    }
  }

  @Override
  public void setFingerprint(Connection connection, int fingerprint) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA user_version = " + fingerprint);
    }
  }

  @Override
  public void backUp(Connection connection, String version) throws SQLException, IOException {
    if (file.isPresent()) {
      new SqliteBackups(file.get(), clock).create(connection, version);
    }
  }

  @Override
  public String explain(SQLException error) {
    int code = error.getErrorCode() & PRIMARY_CODE;
    if (code == SQLiteErrorCode.SQLITE_NOTADB.code || code == SQLiteErrorCode.SQLITE_CORRUPT.code) {
      return damaged(String.valueOf(error.getMessage()));
    }
    String problem = "The database " + name() + " cannot be opened: " + error.getMessage() + ". ";
    return code == SQLiteErrorCode.SQLITE_BUSY.code
        ? problem + "Stop the program that uses it"
        : problem
            + "Give this user write access to the file and its directory, or set"
            + " OPENWORK_SERVER_V2_WORKDIR to another directory";
  }

  @Override
  public Optional<String> limits() {
    return Optional.empty();
  }

  @Override
  public boolean isConflict(SQLException error) {
    return false; // write transactions wait for each other
  }

  @Override
  public Optional<String> outage(SQLException error) {
    SQLiteErrorCode code = SQLiteErrorCode.getErrorCode(error.getErrorCode() & PRIMARY_CODE);
    return switch (code) {
      case SQLITE_BUSY, SQLITE_LOCKED ->
          Optional.of("The database is locked by another program; retry when it is finished");
      case SQLITE_FULL -> Optional.of("The disk of the database is full; free space and retry");
      case SQLITE_IOERR, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_PERM, SQLITE_NOMEM ->
          Optional.of(
              "The database cannot be used (%s); check its disk and permissions, and retry"
                  .formatted(code));
      case SQLITE_CORRUPT, SQLITE_NOTADB ->
          Optional.of("The database is damaged; restart the server, which reports the remedy");
      default -> Optional.empty();
    };
  }

  private String damaged(String why) {
    return "The database "
        + name()
        + " is damaged: "
        + why
        + ". Nothing was changed. Move it away together with its -wal and -shm files. Then start"
        + " with an empty database, or copy a backup from the same directory to its place";
  }

  /**
   * Commits return when the operating system has the data, so they survive the end of this process,
   * but possibly not a power failure. Write transactions wait for each other when they begin.
   */
  private SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    if (file.isPresent()) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    return config;
  }
}
