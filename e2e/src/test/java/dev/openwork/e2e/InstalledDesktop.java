package dev.openwork.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A copy of the distribution of the desktop start, in a path with special characters.
 *
 * @param directory contains the copy and everything that it writes
 */
record InstalledDesktop(Path directory, Map<String, String> environment) {
  private static final Path DISTRIBUTION =
      ProjectCopy.projectRoot().resolve("app/target/distribution/openwork");

  InstalledDesktop {
    environment = Map.copyOf(environment);
  }

  /** Copies the distribution into {@code directory}. */
  static InstalledDesktop in(Path directory, ScriptedModel model)
      throws IOException, InterruptedException {
    Path into = Files.createDirectories(directory.resolve("Öffnen = 1"));
    ChildProcess.start(List.of("cp", "-a", DISTRIBUTION.toString(), "."), Map.of(), into)
        .awaitSuccess(Duration.ofMinutes(1));
    Map<String, String> environment =
        new HashMap<>(OpencodeConfig.environment(model, directory.resolve("home")));
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    environment.put("LC_ALL", "C");
    environment.put("OPENWORK_UI_USE_SERVER_V2", "1");
    environment.put("OPENWORK_SERVER_V2_RUNTIME_ASSETS", "");
    environment.put("OPENWORK_SERVER_V2_CLIENT_TOKEN", "");
    environment.put("OPENWORK_SERVER_V2_HOST_TOKEN", "");
    return new InstalledDesktop(directory, environment);
  }

  /** Returns the data directory of instances that {@link #start} starts. */
  Path data() {
    return directory.resolve("data");
  }

  /** Starts an instance without a browser. */
  ChildProcess start() throws IOException {
    return run("--no-open", "--data-dir", "data");
  }

  ChildProcess run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(directory.resolve("Öffnen = 1/openwork/bin/openwork").toString());
    command.addAll(List.of(arguments));
    return ChildProcess.start(command, environment, directory);
  }

  InstalledDesktop with(String name, String value) {
    Map<String, String> changed = new HashMap<>(environment);
    changed.put(name, value);
    return new InstalledDesktop(directory, changed);
  }
}
