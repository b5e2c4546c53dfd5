package dev.openwork.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * An advisory lock that keeps other servers from using a database. PostgreSQL releases it when the
 * connection that holds it ends, however it ends.
 */
record PostgresLock(PostgresStorage storage) {
  private static final long RETRY_MILLIS = 50;
  private static final long KEY = 0x6f70656e_776f726bL; // "openwork"
  private static final String ACQUIRE = "SELECT pg_try_advisory_lock(" + KEY + ")";
  private static final String HOLDER =
      """
      SELECT format('%s at %s, since %s', a.application_name,
                    coalesce(host(a.client_addr), 'the same machine'),
                    date_trunc('second', a.backend_start))
      FROM pg_locks l
      JOIN pg_database d ON d.oid = l.database AND d.datname = current_database()
      JOIN pg_stat_activity a ON a.pid = l.pid
      WHERE l.locktype = 'advisory' AND l.granted
        AND ((l.classid::bigint << 32) | l.objid::bigint) =
      """
          + KEY;

  /**
   * Acquires the lock.
   *
   * @param timeout how long to wait for another server that is about to end
   * @return the connection that holds the lock
   */
  Connection acquire(Duration timeout) throws SQLException, DatabaseException {
    Connection connection = storage.source().getConnection();
    try {
      connection.setClientInfo(
          "ApplicationName", "openwork-server-v2, process " + ProcessHandle.current().pid());
      acquire(connection, timeout);
      return connection;
    } catch (SQLException | DatabaseException e) {
      connection.close();
      throw e;
    }
  }

  private void acquire(Connection connection, Duration timeout)
      throws SQLException, DatabaseException {
    long deadline = System.nanoTime() + timeout.toNanos();
    while (!query(connection, ACQUIRE).equals("t")) {
      if (System.nanoTime() > deadline) {
        throw new DatabaseException(inUse(query(connection, HOLDER)));
      }
      pause();
    }
  }

  private static String query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      return row.next() ? String.valueOf(row.getString(1)) : "which has just ended";
    }
  }

  private void pause() throws DatabaseException {
    try {
      TimeUnit.MILLISECONDS.sleep(RETRY_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while waiting for " + storage.name(), e);
    }
  }

  private String inUse(String holder) {
    return "The database %s is in use by another server (%s). ".formatted(storage.name(), holder)
        + "Stop that server, or set OPENWORK_SERVER_V2_DATABASE_URL to another database";
  }
}
