package dev.openwork.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Notices that something was committed to a database file of SQLite's, by whichever connection or
 * process. It has a connection of its own, which writes nothing and keeps the file's log open. Safe
 * for all threads.
 */
final class CommitWatch implements AutoCloseable {
  private final Connection connection;
  private final PreparedStatement version;

  CommitWatch(Connection connection) throws SQLException {
    this.connection = connection;
    this.version = connection.prepareStatement("PRAGMA data_version");
  }

  /** A number that is another one after each commit; costs some microseconds. */
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
