package dev.openwork.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Detects commits to a SQLite database file by any connection or process. Uses a separate
 * connection that never writes, which also keeps the write-ahead log open. Thread-safe.
 */
final class CommitWatch implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement version;

  CommitWatch(Connection connection) throws SQLException {
    this.connection = connection;
    try (Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA busy_timeout = 0"); // each read of the cache would wait
    }
    this.version = connection.prepareStatement("PRAGMA data_version");
  }

  /** Returns a number that changes with each commit. Takes a few microseconds. */
  synchronized long version() throws SQLException {
    try (ResultSet found = version.executeQuery()) {
      found.next();
      return found.getLong(1);
    }
  }

  @Override
  public synchronized void close() throws SQLException {
    connection.close();
  }
}
