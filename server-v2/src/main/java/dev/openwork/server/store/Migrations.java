package dev.openwork.server.store;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.ClassicConfiguration;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Brings a database to the schema that this code knows. Those in {@code db/migration/common} run
 * everywhere, others on one system only.
 */
final class Migrations {
  private static final String FOLDER = "db/migration/";
  private static final String CLASS_PATH = "classpath:";

  private final Storage storage;
  private final List<String> folders;

  Migrations(Storage storage, List<String> more) {
    this.storage = storage;
    folders = new ArrayList<>(List.of(FOLDER + storage.dialect(), FOLDER + "common"));
    folders.addAll(more);
  }

  /** What was done: whether there was nothing before, and how many migrations there are now. */
  record Outcome(boolean fresh, int applied) {}

  /**
   * Backs up what is there and migrates it. A database that newer code has written is refused, and
   * one whose history is not ours, both unchanged. One that these very migrations have brought
   * where it is, is left alone at once: Flyway alone would take half of a start.
   */
  Outcome run(Connection connection) throws IOException, SQLException {
    MigrationFiles files = new MigrationFiles(folders);
    int fingerprint = files.fingerprint();
    if (storage.mark(connection) == fingerprint) {
      return new Outcome(false, files.count());
    }
    Outcome outcome = migrate(connection);
    storage.mark(connection, fingerprint);
    return outcome;
  }

  private Outcome migrate(Connection connection) throws IOException, SQLException {
    Flyway flyway =
        Flyway.configure(Migrations.class.getClassLoader())
            .dataSource(storage.source())
            .locations(folders.stream().map(CLASS_PATH::concat).toArray(String[]::new))
            .failOnMissingLocations(false)
            .table("schema_migrations")
            .load();
    try {
      return migrate(flyway, connection);
    } catch (FlywayException e) {
      throw new DatabaseException(
          "The database " + storage.name() + " cannot be migrated: " + e.getMessage(), e);
    } finally {
      forgetLoader();
    }
  }

  private Outcome migrate(Flyway flyway, Connection connection) throws IOException, SQLException {
    MigrationInfoService found = flyway.info();
    refuseNewer(found);
    MigrationInfo current = found.current();
    if (current != null && found.pending().length > 0) {
      storage.backUp(connection, String.valueOf(current.getVersion()));
    }
    storage.mark(connection, 0); // for older code, which would take it for its own
    flyway.migrate();
    return new Outcome(current == null, flyway.info().applied().length);
  }

  private void refuseNewer(MigrationInfoService found) throws DatabaseException {
    boolean newer =
        Stream.of(found.all())
            .map(MigrationInfo::getState)
            .anyMatch(s -> s == MigrationState.FUTURE_SUCCESS || s == MigrationState.FUTURE_FAILED);
    if (newer) {
      throw new DatabaseException(
          "The database %s has schema %s, which is newer than this server. Nothing was changed. "
                  .formatted(storage.name(), found.current().getVersion())
              + "Start the newer server, or this one on a backup of its own schema");
    }
  }

  /** Flyway keeps the last configuration, and with it our class loader, in a static field. */
  private static void forgetLoader() {
    LogFactory.setConfiguration(new ClassicConfiguration(Flyway.class.getClassLoader()));
  }
}
