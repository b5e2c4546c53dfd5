package dev.openwork.router.store;

import dev.openwork.router.domain.Conversation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;

/**
 * Provides access to the router's SQLite database, migrated to the latest schema. Writes survive a
 * kill of the process. Thread-safe; calls are serialized.
 */
public final class Database implements AutoCloseable {
  /** Selects the rows of a conversation by the parameters of {@link #key}. */
  static final String WHERE = "WHERE channel = ? AND identity = ? AND peer = ?";

  private static final int SCHEMA_VERSION = 1;
  private static final int BUSY_MILLIS = 5_000;

  private final Connection connection;

  private Database(Connection connection) {
    this.connection = connection;
  }

  /** Converts a row. */
  interface Row<T> {
    T map(ResultSet row) throws SQLException;
  }

  /**
   * Opens or creates the database. The directory of the file must exist.
   *
   * @throws IOException if the file is not a usable database
   */
  public static Database open(Path file) throws IOException {
    System.setProperty("org.sqlite.tmpdir", file.resolveSibling("").toAbsolutePath().toString());
    try {
      var database = new Database(config().createConnection("jdbc:sqlite:" + file));
      database.migrate(file);
      return database;
    } catch (SQLException e) {
      throw new IOException(
          "cannot open database %s: %s; set OPENCODE_ROUTER_DB_PATH to use another file"
              .formatted(file, e.getMessage()),
          e);
    }
  }

  /** Executes a statement and returns the number of changed rows. */
  synchronized int update(String sql, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters)) {
      return statement.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("database error: " + e.getMessage(), e);
    }
  }

  /** Executes a query and returns the converted rows. */
  synchronized <T> List<T> query(String sql, Row<T> row, @Nullable Object... parameters) {
    try (PreparedStatement statement = prepare(sql, parameters);
        ResultSet rows = statement.executeQuery()) {
      List<T> result = new ArrayList<>();
      while (rows.next()) {
        result.add(row.map(rows));
      }
      return result;
    } catch (SQLException e) {
      throw new IllegalStateException("database error: " + e.getMessage(), e);
    }
  }

  /** Executes statements in a transaction, which is rolled back if one fails. */
  synchronized void transaction(Runnable work) {
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

  /** Executes a query and returns the first row, if there is one. */
  <T> Optional<T> find(String sql, Row<T> row, @Nullable Object... parameters) {
    return query(sql, row, parameters).stream().findFirst();
  }

  /** Returns the parameters that identify a conversation, followed by the given values. */
  static @Nullable Object[] key(Conversation conversation, @Nullable Object... values) {
    List<@Nullable Object> key = new ArrayList<>();
    key.add(conversation.identity().channel());
    key.add(conversation.identity().id());
    key.add(conversation.peer());
    Collections.addAll(key, values);
    return key.toArray();
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot close the database: " + e.getMessage(), e);
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
    if (version > SCHEMA_VERSION) {
      throw new IOException(
          ("%s was created by a newer router (schema %d; this version supports up to %d); upgrade"
                  + " the router or set OPENCODE_ROUTER_DB_PATH to use another file")
              .formatted(file, version, SCHEMA_VERSION));
    }
    for (int next = version + 1; next <= SCHEMA_VERSION; next++) {
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
        throw new IOException(name + " is missing from the router's jar");
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
