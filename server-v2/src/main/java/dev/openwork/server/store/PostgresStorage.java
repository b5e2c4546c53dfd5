package dev.openwork.server.store;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A database on a PostgreSQL server. Its administrator is responsible for backups. */
public final class PostgresStorage implements Storage {
  private static final String JDBC = "jdbc:";
  private static final int CONNECTIONS = 10;
  private static final int CONNECT_SECONDS = 5;
  private static final int STATEMENT_MILLIS = 5_000;
  private static final String CONSTRAINT = "23";
  private static final String ROLLED_BACK = "40";
  private static final String READ_ONLY = "25006";

  private final PGSimpleDataSource source;
  private final String name;

  private PostgresStorage(PGSimpleDataSource source, String name) {
    this.source = source;
    this.name = name;
  }

  /**
   * Returns the database at an address such as {@code postgres://user:password@host/name} or {@code
   * jdbc:postgresql://host/name?user=…}.
   *
   * @throws IllegalArgumentException if the address is invalid; the message does not contain it
   */
  public static PostgresStorage at(String address) {
    try {
      URI uri = URI.create(address.startsWith(JDBC) ? address.substring(JDBC.length()) : address);
      if (uri.getHost() == null || !String.valueOf(uri.getScheme()).startsWith("postgres")) {
        throw malformed();
      }
      return new PostgresStorage(source(uri), display(uri));
    } catch (IllegalArgumentException e) {
      throw malformed();
    }
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Optional<Path> file() {
    return Optional.empty();
  }

  @Override
  public DataSource source() {
    return source;
  }

  @Override
  public OptionalInt pooled() {
    return OptionalInt.of(CONNECTIONS);
  }

  @Override
  public String dialect() {
    return "postgresql";
  }

  @Override
  public void prepare() {
    // the administrator of the PostgreSQL server creates the database
  }

  @Override
  public Optional<Connection> lock(Duration timeout) throws DatabaseException {
    try {
      return Optional.of(new PostgresLock(this).acquire(timeout));
    } catch (SQLException e) {
      throw new DatabaseException(explain(e), e);
    }
  }

  @Override
  public void check(Connection connection) throws SQLException, DatabaseException {
    if (connection.isReadOnly()) {
      throw new DatabaseException(
          "The database " + name + " is read-only. Use the address of the primary server");
    }
  }

  @Override
  public int fingerprint(Connection connection) {
    return 0;
  }

  /** Does nothing: PostgreSQL has no such number. */
  @Override
  public void setFingerprint(Connection connection, int fingerprint) {}

  @Override
  public void backUp(Connection connection, String version) {
    // the responsibility of the administrator
  }

  @Override
  public String explain(SQLException error) {
    return "The database %s cannot be opened: %s. Start it, or correct %s"
        .formatted(name, error.getMessage(), "OPENWORK_SERVER_V2_DATABASE_URL");
  }

  @Override
  public Optional<String> limits() {
    return Optional.of("SET statement_timeout = " + STATEMENT_MILLIS);
  }

  /** A constraint fails if a concurrent transaction commits between a query and a change. */
  @Override
  public boolean isConflict(SQLException error) {
    String state = String.valueOf(error.getSQLState());
    return state.startsWith(CONSTRAINT) || state.startsWith(ROLLED_BACK);
  }

  @Override
  public Optional<String> outage(SQLException error) {
    String state = String.valueOf(error.getSQLState());
    boolean wrongStatement = state.startsWith("2") || state.startsWith("42");
    return wrongStatement && !state.equals(READ_ONLY)
        ? Optional.empty()
        : Optional.of(
            "The database did not complete the operation (SQLSTATE %s); retry when it responds"
                .formatted(state));
  }

  private static PGSimpleDataSource source(URI uri) {
    String user = uri.getRawUserInfo() == null ? "" : uri.getRawUserInfo();
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(
        "jdbc:" + display(uri) + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery()));
    String[] credentials = user.split(":", 2);
    if (!user.isEmpty()) {
      source.setUser(decoded(credentials[0]));
    }
    if (credentials.length == 2) {
      source.setPassword(decoded(credentials[1]));
    }
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setApplicationName("openwork-server-v2");
    return source;
  }

  private static String display(URI uri) {
    String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
    return "postgresql://" + uri.getHost() + port + uri.getRawPath();
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private static IllegalArgumentException malformed() {
    return new IllegalArgumentException(
        "Expected OPENWORK_SERVER_V2_DATABASE_URL to be like"
            + " postgres://user:password@host:5432/name or jdbc:postgresql://host/name?user=…");
  }
}
