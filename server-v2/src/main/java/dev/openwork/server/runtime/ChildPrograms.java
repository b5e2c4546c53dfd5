package dev.openwork.server.runtime;

import dev.openwork.process.ChildSpec;
import dev.openwork.process.HealthCheck;
import dev.openwork.process.opencode.ChildEnvironment;
import dev.openwork.process.opencode.OpencodeProgram;
import dev.openwork.process.opencode.StagedProgram;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Specifies how the staged programs are run. */
public final class ChildPrograms {
  private final Settings settings;
  private final ChildEnvironment environment;

  /**
   * The settings of both programs.
   *
   * @param workingRoot the parent of their working directories
   * @param environment the environment of the server, of which they receive a part
   * @param opencodeVariables further variables that opencode receives
   * @param routerRoot the directory whose projects are reachable from chats
   */
  public record Settings(
      Path workingRoot,
      Map<String, String> environment,
      Set<String> opencodeVariables,
      Path routerRoot,
      Duration opencodeStartTimeout,
      Duration routerStartTimeout) {}

  /** Uses these settings. */
  public ChildPrograms(Settings settings) {
    this.settings = settings;
    environment = new ChildEnvironment(settings.environment(), settings.opencodeVariables());
  }

  /** Returns how opencode is run. */
  public ChildSpec opencode(StagedProgram program) {
    return new OpencodeProgram(
            settings.workingRoot().resolve(OpencodeProgram.NAME),
            environment.forOpencode(),
            settings.opencodeStartTimeout())
        .of(program);
  }

  /**
   * Returns how the chat router is run: in its own JVM, protected by a token. It receives the
   * endpoint of opencode through its standard input. It is ready even while it reports that
   * opencode is unavailable.
   */
  public ChildSpec router(StagedProgram program) {
    Path own = settings.workingRoot().resolve("opencode-router");
    Map<String, String> variables = environment.forRouter();
    variables.put("OPENCODE_ROUTER_TOKEN", ChildSpec.SECRET);
    variables.put("OPENCODE_ROUTER_DATA_DIR", own.toString());
    return new ChildSpec(
        "opencode-router",
        program.version(),
        program.artifact(),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        routerArguments(program.artifact().file().toString()),
        own,
        variables,
        Map.of(),
        Optional.of(new HealthCheck("/health", Optional.empty(), Set.of(200, 503))),
        settings.routerStartTimeout());
  }

  private List<String> routerArguments(String jar) {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:PerfDataSamplingInterval=10000",
        "-Xms8m",
        "-Xmx96m",
        "-jar",
        jar,
        "serve",
        settings.routerRoot().toString(),
        "--port",
        ChildSpec.PORT,
        "--opencode-from-stdin");
  }
}
