package dev.openwork.server.adapter;

import dev.openwork.server.adapter.RuntimeAssets.Asset;
import dev.openwork.server.process.ChildSpec;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How the staged programs are run. */
public final class ChildPrograms {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(15);
  private static final String OWN_PREFIX = "OPENWORK_";

  private final Path workingRoot;
  private final Map<String, String> environment;

  /**
   * Runs them in {@code workingRoot}, with what they may see of the server's own environment: no
   * variable of ours, for those carry tokens.
   */
  public ChildPrograms(Path workingRoot, Map<String, String> environment) {
    this.workingRoot = workingRoot;
    this.environment = new TreeMap<>(environment);
    this.environment.keySet().removeIf(name -> name.startsWith(OWN_PREFIX));
  }

  /** opencode, with state of its own below the working root. */
  public ChildSpec opencode(Asset asset) {
    Map<String, String> own = new TreeMap<>(environment);
    Path state = workingRoot.resolve("opencode");
    own.put("XDG_DATA_HOME", state.resolve("data").toString());
    own.put("XDG_STATE_HOME", state.resolve("state").toString());
    own.put("XDG_CACHE_HOME", state.resolve("cache").toString());
    return new ChildSpec(
        "opencode",
        asset.version(),
        asset.sha256(),
        asset.path(),
        List.of("serve", "--hostname=127.0.0.1", "--port=0"),
        workingRoot,
        own,
        Optional.of("OPENCODE_SERVER_PASSWORD"),
        Optional.of("/global/health"),
        START_TIMEOUT);
  }

  /** The chat router, in a JVM of its own. */
  public ChildSpec router(Asset asset) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return new ChildSpec(
        "opencode-router",
        asset.version(),
        asset.sha256(),
        java,
        List.of("-jar", asset.path().toString(), "serve", "--port", "0"),
        workingRoot,
        environment,
        Optional.empty(),
        Optional.empty(),
        START_TIMEOUT);
  }
}
