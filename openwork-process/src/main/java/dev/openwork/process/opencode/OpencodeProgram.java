package dev.openwork.process.opencode;

import dev.openwork.process.ChildSpec;
import dev.openwork.process.HealthCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Specifies how opencode is run: with its own state directories, protected by a password.
 *
 * @param directory contains its state directories and its working directory
 * @param environment its environment, without the variables of its state and its password
 * @param startTimeout how long it may take to become ready
 */
public record OpencodeProgram(
    Path directory, Map<String, String> environment, Duration startTimeout) {
  /** The name of the child. */
  public static final String NAME = "opencode";

  /** The user name that opencode requires together with its password. */
  public static final String USER = "opencode";

  static final String PASSWORD = "OPENCODE_SERVER_PASSWORD";
  private static final String USERNAME = "OPENCODE_SERVER_USERNAME";

  /** Copies the environment. */
  public OpencodeProgram {
    environment = Map.copyOf(environment);
  }

  /** Returns the specification of a staged opencode. */
  public ChildSpec of(StagedProgram staged) {
    Map<String, String> variables = new TreeMap<>(environment);
    variables.put("XDG_DATA_HOME", directory.resolve("data").toString());
    variables.put("XDG_STATE_HOME", directory.resolve("state").toString());
    variables.put("XDG_CACHE_HOME", directory.resolve("cache").toString());
    variables.put(USERNAME, USER);
    variables.put(PASSWORD, ChildSpec.SECRET);
    Optional<AgentShell> shell = AgentShell.in(directory.resolve("shell"), variables);
    shell.ifPresent(agents -> variables.put(AgentShell.VARIABLE, agents.script().toString()));
    return new ChildSpec(
        NAME,
        staged.version(),
        staged.artifact(),
        staged.artifact().file(),
        List.of("serve", "--hostname=127.0.0.1", "--port=" + ChildSpec.PORT),
        directory.resolve("work"),
        variables,
        shell.map(agents -> Map.of(agents.script(), agents.source())).orElse(Map.of()),
        Optional.of(new HealthCheck("/global/health", Optional.of(USER), Set.of(200))),
        startTimeout);
  }
}
