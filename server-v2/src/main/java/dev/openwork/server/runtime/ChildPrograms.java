package dev.openwork.server.runtime;

import dev.openwork.server.domain.StagedProgram;
import dev.openwork.server.process.ChildArtifact;
import dev.openwork.server.process.ChildSpec;
import dev.openwork.server.process.HealthCheck;
import dev.openwork.server.process.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the staged programs are run. */
public final class ChildPrograms {
  static final String OPENCODE_USER = "opencode";
  private static final String USERNAME = "OPENCODE_SERVER_USERNAME";
  private static final String PASSWORD = "OPENCODE_SERVER_PASSWORD";

  private final Frame frame;
  private final ChildEnvironment environment;

  /**
   * What both have in common.
   *
   * @param workingRoot below which each has a directory of its own
   * @param environment the server's own, from which they see a part
   * @param more variables that opencode shall see besides
   * @param routerRoot the directory whose projects chats may reach
   */
  public record Frame(
      Path workingRoot,
      Map<String, String> environment,
      Set<String> more,
      Path routerRoot,
      Duration opencodeStartTimeout,
      Duration routerStartTimeout) {}

  /** Runs them within this frame. */
  public ChildPrograms(Frame frame) {
    this.frame = frame;
    environment = new ChildEnvironment(frame.environment(), frame.more());
  }

  /** opencode, with state of its own, asking for {@code password}. */
  public ChildSpec opencode(StagedProgram program, Secret password) {
    Path own = frame.workingRoot().resolve("opencode");
    Map<String, String> variables = environment.forOpencode();
    variables.put("XDG_DATA_HOME", own.resolve("data").toString());
    variables.put("XDG_STATE_HOME", own.resolve("state").toString());
    variables.put("XDG_CACHE_HOME", own.resolve("cache").toString());
    variables.put(USERNAME, OPENCODE_USER);
    variables.put(PASSWORD, password.value());
    return new ChildSpec(
        "opencode",
        program.version(),
        new ChildArtifact(program.path(), program.sha256(), program.source()),
        program.path(),
        List.of("serve", "--hostname=127.0.0.1", "--port=" + ChildSpec.PORT),
        own.resolve("work"),
        variables,
        Optional.of(
            new HealthCheck(
                "/global/health", Optional.of(password.basic(OPENCODE_USER)), Set.of(200))),
        frame.opencodeStartTimeout());
  }

  /**
   * The chat router, in a JVM of its own, asking for {@code token}. It counts as ready while it
   * says that opencode is away, too.
   */
  public ChildSpec router(StagedProgram program, Secret token, Secret password) {
    Path own = frame.workingRoot().resolve("opencode-router");
    Map<String, String> variables = environment.forRouter();
    variables.put("OPENCODE_ROUTER_TOKEN", token.value());
    variables.put("OPENCODE_ROUTER_DATA_DIR", own.toString());
    variables.put(USERNAME, OPENCODE_USER);
    variables.put(PASSWORD, password.value());
    return new ChildSpec(
        "opencode-router",
        program.version(),
        new ChildArtifact(program.path(), program.sha256(), program.source()),
        Path.of(System.getProperty("java.home"), "bin", "java"),
        routerArguments(program.path()),
        own,
        variables,
        Optional.of(new HealthCheck("/health", Optional.empty(), Set.of(200, 503))),
        frame.routerStartTimeout());
  }

  private List<String> routerArguments(Path jar) {
    return List.of(
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:PerfDataSamplingInterval=10000",
        "-Xms8m",
        "-Xmx96m",
        "-jar",
        jar.toString(),
        "serve",
        frame.routerRoot().toString(),
        "--port",
        ChildSpec.PORT,
        "--opencode-url",
        ChildSpec.UPSTREAM);
  }
}
