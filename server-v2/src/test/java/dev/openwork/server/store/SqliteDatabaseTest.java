package dev.openwork.server.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.domain.BootstrapMode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {
  private static final List<String> NEXT = List.of("migration/next");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T10:00:00Z"), ZoneOffset.UTC);

  private Path file;
  private Storage storage;

  @BeforeEach
  void prepare(@TempDir Path folder) {
    file = folder.resolve("server.sqlite");
    storage = SqliteStorage.in(file, CLOCK);
  }

  @Test
  void enablesForeignKeysAndTheWriteAheadLog() throws Exception {
    try (Database database = Database.open(storage)) {
      assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
      assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
      assertThat(pragma(database, "synchronous")).isEqualTo("1");
    }
  }

  @Test
  void backsUpTheDatabaseBeforeMigrations() throws Exception {
    Database.open(storage).close();
    assertThat(backups()).isEmpty();

    Database.open(storage, NEXT).close();

    assertThat(backups())
        .singleElement()
        .asString()
        .endsWith(".backup.20261124T100000.000Z-schema-2");
    assertThat(tables(backups().get(0))).contains("workspaces").doesNotContain("later");
    Database.open(storage, NEXT).close();
    assertThat(backups()).hasSize(1);
  }

  @Test
  void keepsTheNewestBackups() throws Exception {
    Database.open(storage).close();
    try (Connection connection = storage.source().getConnection()) {
      for (int second = 0; second < 5; second++) {
        Clock clock = Clock.offset(CLOCK, java.time.Duration.ofSeconds(second));
        new SqliteBackups(file, clock).create(connection, "1");
      }
    }

    assertThat(backups())
        .extracting(path -> path.getFileName().toString().replaceAll(".*T1000|\\..*", ""))
        .hasSize(3);
    assertThat(backups().get(0)).asString().contains("T100004");
    assertThat(backups().get(2)).asString().contains("T100002");
  }

  @Test
  void rejectsANewerSchemaWithoutChangingIt() throws Exception {
    Database.open(storage, NEXT).close();
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> Database.open(storage))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(file + " has schema 9000, which is newer than this server")
        .hasMessageContaining("Start the newer server");

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void runsFlywayOnlyIfTheMigrationsHaveChanged() throws Exception {
    Database.open(storage).close();
    try (Connection connection = storage.source().getConnection()) {
      connection.createStatement().execute("ALTER TABLE schema_migrations RENAME TO elsewhere");
    }

    try (Database database = Database.open(storage)) {
      assertThat(database.description().migrations()).isEqualTo(2);
      assertThat(database.description().bootstrapMode()).isEqualTo(BootstrapMode.EXISTING);
    }

    assertThatThrownBy(() -> Database.open(storage, NEXT))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining("cannot be migrated");
  }

  @Test
  void rejectsAFileThatIsNotADatabaseWithoutChangingIt() throws Exception {
    Files.writeString(file, "this is not a database, but it may be important\n".repeat(100));
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> Database.open(storage))
        .isInstanceOf(DatabaseException.class)
        .hasMessageContaining(file + " is damaged")
        .hasMessageContaining("Move it away");

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void rejectsADatabaseWithADamagedPageWithoutChangingIt() throws Exception {
    Database.open(storage).close();
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      bytes.seek(2 * 4096);
      bytes.write(new byte[4096]);
    }
    byte[] before = Files.readAllBytes(file);

    assertThatThrownBy(() -> Database.open(storage)).hasMessageContaining(file + " is damaged");

    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void opensABackupInPlaceOfTheDatabase() throws Exception {
    Database.open(storage).close();
    Database.open(storage, NEXT).close();

    Files.copy(backups().get(0), file, StandardCopyOption.REPLACE_EXISTING);

    try (Database database = Database.open(storage)) {
      assertThat(database.description().migrations()).isEqualTo(2);
    }
  }

  private List<Path> backups() throws IOException {
    return new SqliteBackups(file, CLOCK).list();
  }

  private static String pragma(Database database, String name) {
    return database.read(handle -> handle.createQuery("PRAGMA " + name).mapTo(String.class).one());
  }

  private static String tables(Path file) throws Exception {
    try (Connection connection = SqliteStorage.in(file, CLOCK).source().getConnection();
        Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery("SELECT group_concat(name) FROM sqlite_master")) {
      return names.getString(1);
    }
  }
}
