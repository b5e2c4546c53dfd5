package dev.openwork.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** The differences between the supported database systems. */
public sealed interface Storage permits SqliteStorage, PostgresStorage {

  /** Returns the name for messages, without secrets. */
  String name();

  /** Returns the database file, if there is one. */
  Optional<Path> file();

  /** Returns a source that opens a new connection each time. */
  DataSource source();

  /** Returns the size of the connection pool; empty if each use opens its own connection. */
  OptionalInt pooled();

  /** Returns the folder of the migrations for this system. */
  String dialect();

  /** Creates what the first connection requires. */
  void prepare() throws IOException;

  /**
   * Locks the database against other servers until the returned connection is closed. Empty if the
   * lock on the working directory is sufficient.
   *
   * @param timeout how long to wait for another server that is about to end
   * @throws DatabaseException if another server holds the lock; the message names it
   */
  Optional<Connection> lock(Duration timeout) throws DatabaseException;

  /**
   * Checks the database without changing it.
   *
   * @throws DatabaseException if it is damaged or read-only
   */
  void check(Connection connection) throws SQLException, DatabaseException;

  /** Returns the number that was stored with {@link #setFingerprint}; 0 if none was stored. */
  int fingerprint(Connection connection) throws SQLException;

  /** Stores a number in the database, if the system supports that outside of tables. */
  void setFingerprint(Connection connection, int fingerprint) throws SQLException;

  /** Backs up the database with this schema version, if the server is responsible for that. */
  void backUp(Connection connection, String version) throws SQLException, IOException;

  /** Returns why the database cannot be used and how to fix that. */
  String explain(SQLException error);

  /** Returns a statement that limits the duration of statements on each pooled connection. */
  Optional<String> limits();

  /** Returns whether a transaction failed because of a concurrent one and can be repeated. */
  boolean isConflict(SQLException error);

  /** Returns why the database cannot be used now; empty if the statement itself is wrong. */
  Optional<String> outage(SQLException error);
}
