package dev.openwork.server.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * What keeps a second server out of a database. PostgreSQL frees it when the connection that took
 * it ends, whichever way.
 */
record PostgresLock(PostgresStorage storage) {
  private static final long PAUSE_MILLIS = 50;
  private static final long KEY = 0x6f70656e_776f726bL; // "openwork"
  private static final String TAKE = "SELECT pg_try_advisory_lock(" + KEY + ")";
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

  /** The connection that holds it. */
  Connection take(Duration patience) throws SQLException, DatabaseException {
    Connection connection = storage.source().getConnection();
    try {
      connection.setClientInfo(
          "ApplicationName", "openwork-server-v2, process " + ProcessHandle.current().pid());
      take(connection, patience);
      return connection;
    } catch (SQLException | DatabaseException e) {
      connection.close();
      throw e;
    }
  }

  private void take(Connection connection, Duration patience)
      throws SQLException, DatabaseException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (!ask(connection, TAKE).equals("t")) {
      if (System.nanoTime() > deadline) {
        throw new DatabaseException(refusal(ask(connection, HOLDER)));
      }
      pause();
    }
  }

  private static String ask(Connection connection, String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      return row.next() ? String.valueOf(row.getString(1)) : "one that has ended meanwhile";
    }
  }

  private void pause() throws DatabaseException {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseException("Interrupted while waiting for " + storage.name(), e);
    }
  }

  private String refusal(String holder) {
    return "The database %s is in use by another server (%s). ".formatted(storage.name(), holder)
        + "Stop that one, or give this one a database of its own by"
        + " OPENWORK_SERVER_V2_DATABASE_URL";
  }
}
