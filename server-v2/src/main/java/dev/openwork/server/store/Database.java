package dev.openwork.server.store;

import dev.openwork.server.domain.BootstrapMode;
import dev.openwork.server.domain.ServerInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.logging.LogFactory;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * The server's database, migrated to the newest schema. Every use opens a connection of its own, so
 * that nothing but an in-memory database needs closing.
 */
public final class Database implements AutoCloseable {
  private static final int BUSY_MILLIS = 5_000;

  private final SQLiteDataSource source;
  private final Connection anchor;
  private final Jdbi jdbi;
  private final ServerInfo.Database description;

  private Database(String url, boolean fresh, Optional<String> path) throws SQLException {
    source = new SQLiteDataSource(config(path.isPresent()));
    source.setUrl(url);
    anchor = source.getConnection();
    jdbi = Jdbi.create(source);
    int migrations = migrate();
    description =
        new ServerInfo.Database(
            fresh ? BootstrapMode.FRESH : BootstrapMode.EXISTING, migrations, path);
  }

  /** Opens the database in this file; makes the file and its folders when they are missing. */
  public static Database open(Path file) throws IOException, SQLException {
    boolean fresh = !Files.exists(file);
    Files.createDirectories(file.resolveSibling("."));
    return new Database("jdbc:sqlite:" + file, fresh, Optional.of(file.toString()));
  }

  /** Opens a database of its own in memory; closing loses it. */
  public static Database inMemory() throws SQLException {
    String url = "jdbc:sqlite:file:openwork-" + UUID.randomUUID() + "?mode=memory&cache=shared";
    return new Database(url, true, Optional.empty());
  }

  /** Runs statements against it. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** What the server says of it. */
  public ServerInfo.Database description() {
    return description;
  }

  /** Closes the connection that keeps an in-memory database alive. */
  @Override
  public void close() {
    try {
      anchor.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The database cannot be closed: " + e.getMessage(), e);
    }
  }

  /** Flyway keeps the last configuration, and with it our class loader, in a static field. */
  private int migrate() {
    Flyway flyway =
        Flyway.configure(Database.class.getClassLoader())
            .dataSource(source)
            .locations("classpath:db/migration")
            .table("schema_migrations")
            .load();
    try {
      flyway.migrate();
      return flyway.info().applied().length;
    } finally {
      LogFactory.setConfiguration(new ClassicConfiguration(Flyway.class.getClassLoader()));
    }
  }

  private static SQLiteConfig config(boolean file) {
    SQLiteConfig config = new SQLiteConfig();
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    if (file) {
      config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    }
    return config;
  }
}
