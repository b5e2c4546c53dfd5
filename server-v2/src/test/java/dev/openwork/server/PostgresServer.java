package dev.openwork.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.openwork.server.store.PostgresStorage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A PostgreSQL server of Debian's package on a loopback address with a temporary data directory.
 * PostgreSQL does not run as root, so a test that runs as root starts it as the package's user.
 */
public final class PostgresServer implements AutoCloseable {
  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");
  private static final int END_SECONDS = 10;
  private static final String PASSWORD = "p@ss/w:rd";

  private final AtomicInteger databases = new AtomicInteger();
  private final Path directory;
  private final int port;
  private final Process process;

  private PostgresServer(Path directory, int port, Process process) {
    this.directory = directory;
    this.port = port;
    this.process = process;
  }

  /** Skips the test if PostgreSQL is not installed, except in CI. */
  public static PostgresServer start() throws Exception {
    Optional<Path> programs = programs();
    if (System.getenv("CI") == null) {
      assumeThat(programs).as("Debian's package postgresql").isPresent();
    }
    return start(programs.orElseThrow());
  }

  private static PostgresServer start(Path programs) throws Exception {
    Path directory = Files.createTempDirectory("openwork-postgres");
    Path password = Files.writeString(directory.resolve("password"), PASSWORD);
    if (isRoot()) {
      assertThat(run("chown", "-R", "postgres", directory.toString())).isZero();
    }
    Path data = directory.resolve("data");
    int status =
        run(
            programs.resolve("initdb").toString(),
            "--pgdata=" + data,
            "--username=openwork",
            "--auth=password",
            "--pwfile=" + password,
            "--no-sync");
    assertThat(status).isZero();
    int port = freePort();
    Process process =
        command(
                programs.resolve("postgres").toString(),
                "-D",
                data.toString(),
                "-p",
                String.valueOf(port),
                "-h",
                "127.0.0.1",
                "-c",
                "fsync=off",
                "-c",
                "unix_socket_directories=")
            .redirectOutput(log(directory).toFile())
            .start();
    PostgresServer server = new PostgresServer(directory, port, process);
    server.awaitConnection();
    return server;
  }

  /** Returns the URL of a new database. */
  public String newDatabase() throws SQLException {
    String name = "openwork_" + databases.incrementAndGet();
    administer("CREATE DATABASE " + name);
    return address(name);
  }

  /** Closes all connections to a database and rejects new ones. */
  void block(String address) throws SQLException {
    String name = name(address);
    administer("ALTER DATABASE " + name + " ALLOW_CONNECTIONS false");
    administer(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '" + name + "'");
  }

  /** Accepts connections to a database again. */
  void unblock(String address) throws SQLException {
    administer("ALTER DATABASE " + name(address) + " ALLOW_CONNECTIONS true");
  }

  /** Returns the JDBC URL of a database. */
  String jdbc(String address) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?user=openwork&password=%s"
        .formatted(port, name(address), URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8));
  }

  private static String name(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void administer(String statement) throws SQLException {
    try (Connection connection = PostgresStorage.at(address("postgres")).source().getConnection();
        Statement administration = connection.createStatement()) {
      administration.execute(statement);
    }
  }

  private String address(String database) {
    return "postgres://openwork:p%40ss%2Fw%3Ard@127.0.0.1:" + port + "/" + database;
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    process.onExit().completeOnTimeout(process, END_SECONDS, TimeUnit.SECONDS).join();
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly().onExit().join();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
    Files.delete(log(directory));
  }

  private static Path log(Path directory) {
    return directory.resolveSibling(directory.getFileName() + ".log");
  }

  private void awaitConnection() throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (true) {
      try (Connection connection =
          PostgresStorage.at(address("postgres")).source().getConnection()) {
        assertThat(connection.isValid(5)).isTrue();
        return;
      } catch (SQLException notYet) {
        assertThat(process.isAlive()).as("PostgreSQL").isTrue();
        assertThat(System.nanoTime()).as(notYet.getMessage()).isLessThan(deadline);
        TimeUnit.MILLISECONDS.sleep(20);
      }
    }
  }

  private static Optional<Path> programs() throws IOException {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .findFirst();
    }
  }

  private static int run(String... words) throws Exception {
    ProcessBuilder builder = words[0].startsWith("/") ? command(words) : new ProcessBuilder(words);
    return builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor();
  }

  private static ProcessBuilder command(String... words) {
    List<String> line = new ArrayList<>();
    if (isRoot()) {
      line.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    line.addAll(Arrays.asList(words));
    return new ProcessBuilder(line).redirectErrorStream(true).directory(Path.of("/").toFile());
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }
}
