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
 * Migrates a database to the newest schema. Migrations in {@code db/migration/common} run on all
 * systems, the others on one system.
 */
final class Migrations {
  private static final String FOLDER = "db/migration/";
  private static final String CLASS_PATH = "classpath:";

  private final Storage storage;
  private final List<String> folders;

  Migrations(Storage storage, List<String> additionalFolders) {
    this.storage = storage;
    folders = new ArrayList<>(List.of(FOLDER + storage.dialect(), FOLDER + "common"));
    folders.addAll(additionalFolders);
  }

  /**
   * The result of a migration.
   *
   * @param fresh whether the database was empty
   * @param applied the number of migrations in the database now
   */
  record Outcome(boolean fresh, int applied) {}

  /**
   * Backs up and migrates the database. Returns immediately if its fingerprint shows that it is up
   * to date, because Flyway would take half of the startup time.
   *
   * @throws DatabaseException if the schema is newer than this code or was created by other
   *     migrations; the database is then unchanged
   */
  Outcome run(Connection connection) throws IOException, SQLException {
    MigrationFiles files = new MigrationFiles(folders);
    int fingerprint = files.fingerprint();
    if (storage.fingerprint(connection) == fingerprint) {
      return new Outcome(false, files.count());
    }
    Outcome outcome = migrate(connection);
    storage.setFingerprint(connection, fingerprint);
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
          "The database %s cannot be migrated: %s. If it is not a database of this server, use another one"
              .formatted(storage.name(), e.getMessage()),
          e);
    } finally {
      releaseLoader();
    }
  }

  private Outcome migrate(Flyway flyway, Connection connection) throws IOException, SQLException {
    MigrationInfoService found = flyway.info();
    rejectNewer(found);
    MigrationInfo current = found.current();
    if (current != null && found.pending().length > 0) {
      storage.backUp(connection, String.valueOf(current.getVersion()));
    }
    storage.setFingerprint(connection, 0); // older code must not find its own fingerprint
    flyway.migrate();
    return new Outcome(current == null, flyway.info().applied().length);
  }

  private void rejectNewer(MigrationInfoService found) throws DatabaseException {
    boolean newer =
        Stream.of(found.all())
            .map(MigrationInfo::getState)
            .anyMatch(s -> s == MigrationState.FUTURE_SUCCESS || s == MigrationState.FUTURE_FAILED);
    if (newer) {
      throw new DatabaseException(
          "The database %s has schema %s, which is newer than this server. Nothing was changed. "
                  .formatted(storage.name(), found.current().getVersion())
              + "Start the newer server, or restore a backup with an older schema");
    }
  }

  /** Flyway keeps the last configuration, and with it this class loader, in a static field. */
  private static void releaseLoader() {
    LogFactory.setConfiguration(new ClassicConfiguration(Flyway.class.getClassLoader()));
  }
}
