package dev.openwork.server.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** What differs between the systems that a database can be in. */
public sealed interface Storage permits SqliteStorage, PostgresStorage {

  /** What people call it; without secrets. */
  String name();

  /** The file it is in, if it is in one. */
  Optional<Path> file();

  /** Connects to it, by a new connection each time. */
  DataSource source();

  /** How many connections to keep for all uses; none where each use had better make its own. */
  OptionalInt pooled();

  /** The folder of the migrations that only it understands. */
  String dialect();

  /** Makes what must be there before the first connection. */
  void prepare() throws IOException;

  /**
   * Keeps other servers out until what is returned is closed, which whoever holds it may give
   * {@code patience} to do; fails with who that is. Empty where the working directory's lock does
   * so.
   */
  Optional<Connection> lock(Duration patience) throws DatabaseException;

  /** Fails when what is stored is damaged or cannot be written; changes nothing. */
  void check(Connection connection) throws SQLException, DatabaseException;

  /** The number that was last noted in the database; 0 where none is. */
  int mark(Connection connection) throws SQLException;

  /** Notes a number in the database, where there is room for one beside its tables. */
  void mark(Connection connection, int number) throws SQLException;

  /** Keeps a copy of what is stored in this version of the schema, if that is ours to do. */
  void backUp(Connection connection, String version) throws SQLException, IOException;

  /** Why it cannot be used and what to do, in one or two sentences. */
  String explain(SQLException error);
}
