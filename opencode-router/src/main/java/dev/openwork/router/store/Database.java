package dev.openwork.router.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * The router's database, migrated to the newest schema. What a call wrote is still there when the
 * process is killed after it. Safe for use by several threads, one at a time.
 */
public final class Database implements AutoCloseable {
  private static final int VERSION = 1;
  private static final int BUSY_MILLIS = 5_000;

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Makes a value of a row. */
  interface Row<T> {
    T map(ResultSet row) throws SQLException;
  }

  /** Several statements, all of which happen or none. */
  interface Work {
    void run();
  }

  /**
   * Opens the database in this file, whose directory must exist.
   *
   * @throws IOException naming the file, when it cannot be used
   */
  public static Database open(Path file) throws IOException {
    System.setProperty("org.sqlite.tmpdir", file.resolveSibling("").toAbsolutePath().toString());
    try {
      var database = new Database(config().createConnection("jdbc:sqlite:" + file));
      database.migrate(file);
      return database;
    } catch (SQLException e) {
      throw new IOException(
          "%s cannot be used as database: %s; name another with OPENCODE_ROUTER_DB_PATH"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** Runs a statement with these parameters and returns how many rows it changed. */
  synchronized int update(String sql, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("The database failed: " + e.getMessage(), e);
    }
  }

  /** The rows of a query with these parameters. */
  synchronized <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(row.map(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException("The database failed: " + e.getMessage(), e);
    }
  }

  /** Runs several statements as one. */
  synchronized void transaction(Work work) {
    boolean done = false;
    update("BEGIN IMMEDIATE");
    try {
      work.run();
      update("COMMIT");
      done = true;
    } finally {
      if (!done) {
        update("ROLLBACK");
      }
    }
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be closed: " + e.getMessage(), e);
    }
  }

  private PreparedStatement prepare(String sql, @Nullable Object... parameters)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private void migrate(Path file) throws IOException {
    int version = query("PRAGMA user_version", row -> row.getInt(1)).get(0);
    if (version > VERSION) {
      throw new IOException(
          "%s is of a newer router (schema %d, this one knows %d); run that one, or name another"
                  .formatted(file, version, VERSION)
              + " database with OPENCODE_ROUTER_DB_PATH");
    }
    for (int next = version + 1; next <= VERSION; next++) {
      apply(script(next), next);
    }
  }

  private void apply(String script, int version) {
    transaction(
        () -> {
          for (String statement : script.strip().split(";\n", -1)) {
            update(statement);
          }
          update("PRAGMA user_version = " + version);
        });
  }

  private static String script(int version) throws IOException {
    String name = "/db/" + version + ".sql";
    try (InputStream in = Database.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException(name + " is missing in the router's jar");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    return config;
  }
}
