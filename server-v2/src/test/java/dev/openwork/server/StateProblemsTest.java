package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.openwork.server.config.WorkingDirectory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server with unusable state exits with the reason and the remedy. */
@Tag("slow")
class StateProblemsTest {
  private Path root;
  private Path database;

  @BeforeEach
  void prepare(@TempDir Path folder) throws Exception {
    root = folder.toRealPath().resolve("state");
    database = root.resolve("state/openwork-server-v2.sqlite");
  }

  @Test
  void rejectsADirectoryThatAnotherServerUses() throws Exception {
    try (ServerProgram first = ServerProgram.start(root, Map.of())) {
      first.awaitReady();

      String said = ServerProgram.start(root, Map.of()).awaitFailure();

      assertThat(said)
          .contains(root + " is in use by another server (process " + first.pid() + ", started")
          .contains("OPENWORK_SERVER_V2_WORKDIR")
          .doesNotContain("\tat ");
    }
    try (ServerProgram next = ServerProgram.start(root, Map.of())) {
      next.awaitReady();
    }
  }

  @Test
  void failsIfTheDatabaseIsDamaged() throws Exception {
    Files.createDirectories(database.getParent());
    Files.writeString(database, "not a database ".repeat(100));

    String said = ServerProgram.start(root, Map.of()).awaitFailure();

    assertThat(said).contains(database + " is damaged").doesNotContain("\tat ");
    assertThat(database).hasContent("not a database ".repeat(100));
  }

  @Test
  void failsIfTheDatabaseIsNotWritable() throws Exception {
    Files.createDirectories(database.getParent());
    try (ServerProgram server = ServerProgram.start(root, Map.of())) {
      server.awaitReady();
    }
    Files.setPosixFilePermissions(database, PosixFilePermissions.fromString("r--r--r--"));
    byte[] before = Files.readAllBytes(database);

    String said = ServerProgram.startUnprivileged(root).awaitFailure();

    assertThat(said)
        .contains(database + " cannot be opened")
        .contains("write access")
        .doesNotContain("\tat ");
    assertThat(Files.readAllBytes(database)).isEqualTo(before);
  }

  @Test
  void failsIfTheDirectoryIsNotWritable() throws Exception {
    Path parent = Files.createDirectories(root.resolveSibling("closed"));
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("r-xr-xr-x"));

    String said = ServerProgram.startUnprivileged(parent.resolve("state")).awaitFailure();

    assertThat(said)
        .contains("Cannot create the working directory " + parent.resolve("state"))
        .contains("OPENWORK_SERVER_V2_WORKDIR")
        .doesNotContain("\tat ");
    assertThat(parent).isEmptyDirectory();
  }

  @Test
  void isAccessibleOnlyToItsOwner() throws Exception {
    WorkingDirectory directory = new WorkingDirectory(root);

    directory.create();

    assertThat(Files.getPosixFilePermissions(root))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    assertThatThrownBy(() -> new WorkingDirectory(Path.of("/proc/none")).create())
        .hasMessageContaining("Cannot create the working directory /proc/none");
  }
}
