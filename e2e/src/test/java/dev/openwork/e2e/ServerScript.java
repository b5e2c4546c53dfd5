package dev.openwork.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The script of the server distribution in {@code target}.
 *
 * @param directory the working directory
 */
record ServerScript(Path directory, Map<String, String> environment) {
  private static final Path PROGRAM =
      ProjectCopy.projectRoot().resolve("server-v2/target/openwork-server/openwork-server");
  private static final Duration ARCHIVE = Duration.ofMinutes(2);

  ServerScript {
    environment = Map.copyOf(environment);
  }

  /** Returns a script that runs in an empty directory in {@code folder}. */
  static ServerScript in(Path folder) throws IOException {
    return new ServerScript(
        Files.createDirectory(folder.resolve("empty")),
        Map.of(
            "OPENWORK_SERVER_V2_WORKDIR", folder.resolve("state").toString(),
            "OPENWORK_SERVER_V2_CACHE", folder.resolve("cache").toString(),
            "OPENWORK_SERVER_V2_RUNTIME_BOOTSTRAP", "disabled",
            "OPENWORK_SERVER_V2_TOKENS", "none",
            "OPENWORK_SERVER_V2_CLIENT_TOKEN", "",
            "OPENWORK_SERVER_V2_HOST_TOKEN", ""));
  }

  /** Returns a script that cannot write a class archive. */
  ServerScript withoutArchive() {
    return with("OPENWORK_SERVER_V2_CACHE", "/dev/null/cache");
  }

  ServerScript withJavaOption(String option) {
    return with("OPENWORK_SERVER_V2_JAVA_OPTIONS", option);
  }

  /** Starts the server on a free port and waits until it is ready. */
  RunningProgram start(Path jdk) throws IOException, InterruptedException {
    return RunningProgram.of(run(jdk, "--port", "0"));
  }

  ChildProcess run(Path jdk, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(PROGRAM.toString()));
    command.addAll(List.of(arguments));
    Map<String, String> all = new HashMap<>(environment);
    all.put("JAVA_HOME", jdk.toString());
    return ChildProcess.start(command, all, directory);
  }

  /** Waits until the archive is complete and the lock of the process that created it is gone. */
  Path awaitArchive() throws IOException, InterruptedException {
    Path cache = Path.of(environment.getOrDefault("OPENWORK_SERVER_V2_CACHE", ""));
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(ARCHIVE.toSeconds());
    Optional<Path> archive = archive(cache);
    while (archive.isEmpty()) {
      assertThat(System.nanoTime()).as("No archive in %s", cache).isLessThan(deadline);
      TimeUnit.MILLISECONDS.sleep(10);
      archive = archive(cache);
    }
    return archive.get();
  }

  private static Optional<Path> archive(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache)) {
      List<Path> all = files.toList();
      return all.size() == 1
          ? all.stream().filter(file -> file.toString().matches(".*\\.(jsa|aot)")).findFirst()
          : Optional.empty();
    }
  }

  private ServerScript with(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return new ServerScript(directory, changed);
  }
}
