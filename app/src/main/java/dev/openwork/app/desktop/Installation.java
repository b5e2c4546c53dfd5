package dev.openwork.app.desktop;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.openwork.app.Main;
import dev.openwork.app.login.LoginFile;
import dev.openwork.app.servers.ServerV2Flag;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The directory of the distribution: {@code lib} with the app, {@code server} with Server V2, and
 * {@code runtime-assets} with opencode and the router.
 *
 * @param home absolute
 */
record Installation(Path home) {
  private static final String ASSETS = "OPENWORK_SERVER_V2_RUNTIME_ASSETS";
  private static final String TOKEN_FILE = "OPENWORK_SERVER_V2_TOKEN_FILE";
  private static final Pattern SERVER_READY =
      Pattern.compile("\"openwork-server-v2\\.start\".*\"url\":\"(http://[^\"]+)\"");
  private static final Pattern APP_READY = Pattern.compile("listening on (http://\\S+)");
  private static final List<String> SERVER_OPTIONS =
      List.of("-Xms64m", "-Xmx320m", "-Xss512k", "-Xlog:disable", "-Xlog:all=error:stderr");

  /** Returns the installation that contains the jar of this class. */
  static Installation current() {
    try {
      URI jar = Installation.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      return new Installation(Path.of(jar).resolve("../..").normalize());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Returns what to launch.
   *
   * @param environment the environment variables, which the programs inherit
   * @throws DesktopException if opencode is missing
   */
  LaunchPlan plan(DesktopOptions options, DataDirectory data, Map<String, String> environment)
      throws DesktopException {
    Path assets = find(environment, ASSETS).orElse(home.resolve("runtime-assets"));
    requireOpencode(assets);
    Path work = find(environment, "OPENWORK_SERVER_V2_WORKDIR").orElse(data.server());
    Map<String, String> shared = new HashMap<>(environment);
    shared.put("OPENWORK_DATA_DIR", data.root().toString());
    shared.put(ASSETS, assets.toString());
    shared.put(TOKEN_FILE, find(environment, TOKEN_FILE).orElse(work.resolve("token")).toString());
    Path secret = find(environment, LoginFile.VARIABLE).orElse(data.app().resolve("login-secret"));
    shared.put(LoginFile.VARIABLE, secret.toString());
    return new LaunchPlan(
        ServerV2Flag.isSet(environment)
            ? Optional.of(server(shared, data, work))
            : Optional.empty(),
        server -> app(shared, data, server, options.port()),
        LoginFile.of(shared));
  }

  private ProgramSpec server(Map<String, String> shared, DataDirectory data, Path work) {
    Map<String, String> environment = new HashMap<>(shared);
    environment.put("OPENWORK_SERVER_V2_WORKDIR", work.toString());
    environment.put("OPENWORK_SERVER_V2_LOG_FORMAT", "json");
    List<String> command = java();
    command.addAll(SERVER_OPTIONS);
    words(shared.getOrDefault("OPENWORK_SERVER_V2_JAVA_OPTIONS", "")).forEach(command::add);
    Path jar = home.resolve("server").resolve("openwork-server.jar");
    command.addAll(List.of("-jar", jar.toString(), "--stop-with-stdin"));
    if (shared.getOrDefault("OPENWORK_SERVER_V2_PORT", "").isBlank()) {
      command.addAll(List.of("--port", "0"));
    }
    return new ProgramSpec("Server V2", "server", command, environment, data.root(), SERVER_READY);
  }

  private ProgramSpec app(
      Map<String, String> shared, DataDirectory data, Optional<URI> server, int port) {
    Map<String, String> environment = new HashMap<>(shared);
    server.ifPresent(uri -> environment.put("OPENWORK_SERVER_V2_URL", uri.toString()));
    // With a given host token, Server V2 generates none.
    Stream.of("OPENWORK_SERVER_V2_HOST_TOKEN", "OPENWORK_HOST_TOKEN")
        .map(name -> shared.getOrDefault(name, "").strip())
        .filter(token -> !token.isEmpty())
        .findFirst()
        .ifPresent(token -> environment.put("OPENWORK_SERVER_V2_CLIENT_TOKEN", token));
    List<String> command = java();
    Path jar = home.resolve("lib").resolve("openwork.jar");
    command.addAll(List.of("-Xmx512m", "-cp", jar.toString(), Main.class.getName()));
    command.addAll(List.of("--stop-with-stdin", "--port", String.valueOf(port)));
    return new ProgramSpec("The app", "app", command, environment, data.app(), APP_READY);
  }

  /** Returns the JVM that runs this class, and options for all programs. */
  private static List<String> java() {
    return new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError"));
  }

  private static void requireOpencode(Path assets) throws DesktopException {
    Path manifest = assets.resolve("opencode").resolve("current.json");
    Path program;
    try {
      String path = new ObjectMapper().readTree(manifest.toFile()).path("path").asText();
      program = manifest.resolveSibling(path);
    } catch (IOException e) {
      throw missingOpencode(manifest + " cannot be read");
    }
    if (!Files.isRegularFile(program) || !Files.isExecutable(program)) {
      throw missingOpencode(program + " is not an executable file");
    }
  }

  private static DesktopException missingOpencode(String problem) {
    return new DesktopException(
        ("opencode is missing: %s. Unpack the distribution again, or set %s to a directory with"
                + " opencode.")
            .formatted(problem, ASSETS));
  }

  private static Optional<Path> find(Map<String, String> environment, String name) {
    return Optional.of(environment.getOrDefault(name, "").strip())
        .filter(value -> !value.isEmpty())
        .map(value -> Path.of(value).toAbsolutePath());
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).filter(word -> !word.isEmpty());
  }
}
