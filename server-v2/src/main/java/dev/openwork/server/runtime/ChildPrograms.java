package dev.openwork.server.runtime;

import dev.openwork.server.model.RuntimeProgram;
import dev.openwork.server.process.ChildArtifact;
import dev.openwork.server.process.ChildSpec;
import dev.openwork.server.process.HealthCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Specifies how the staged programs are run. */
public final class ChildPrograms {
  static final String OPENCODE_USER = "opencode";
  static final String PASSWORD = "OPENCODE_SERVER_PASSWORD";
  private static final String USERNAME = "OPENCODE_SERVER_USERNAME";

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

  /** Returns how opencode is run: with its own state directories, protected by a password. */
  public ChildSpec opencode(RuntimeProgram program) {
    Path own = settings.workingRoot().resolve("opencode");
    Map<String, String> variables = environment.forOpencode();
    variables.put("XDG_DATA_HOME", own.resolve("data").toString());
    variables.put("XDG_STATE_HOME", own.resolve("state").toString());
    variables.put("XDG_CACHE_HOME", own.resolve("cache").toString());
    variables.put(USERNAME, OPENCODE_USER);
    variables.put(PASSWORD, ChildSpec.SECRET);
    Optional<AgentShell> shell = AgentShell.in(own.resolve("shell"), variables);
    shell.ifPresent(agents -> variables.put(AgentShell.VARIABLE, agents.script().toString()));
    return new ChildSpec(
        "opencode",
        program.version(),
        artifact(program),
        Path.of(program.path()),
        List.of("serve", "--hostname=127.0.0.1", "--port=" + ChildSpec.PORT),
        own.resolve("work"),
        variables,
        shell.map(agents -> Map.of(agents.script(), agents.source())).orElse(Map.of()),
        Optional.of(new HealthCheck("/global/health", Optional.of(OPENCODE_USER), Set.of(200))),
        settings.opencodeStartTimeout());
  }

  /**
   * Returns how the chat router is run: in its own JVM, protected by a token. It receives the
   * endpoint of opencode through its standard input. It is ready even while it reports that
   * opencode is unavailable.
   */
  public ChildSpec router(RuntimeProgram program) {
    Path own = settings.workingRoot().resolve("opencode-router");
    Map<String, String> variables = environment.forRouter();
    variables.put("OPENCODE_ROUTER_TOKEN", ChildSpec.SECRET);
    variables.put("OPENCODE_ROUTER_DATA_DIR", own.toString());
    return new ChildSpec(
        "opencode-router",
        program.version(),
        artifact(program),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        routerArguments(program.path()),
        own,
        variables,
        Map.of(),
        Optional.of(new HealthCheck("/health", Optional.empty(), Set.of(200, 503))),
        settings.routerStartTimeout());
  }

  private static ChildArtifact artifact(RuntimeProgram program) {
    return new ChildArtifact(
        Path.of(program.path()), program.sha256(), Optional.ofNullable(program.source()));
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
