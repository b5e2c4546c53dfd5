package dev.openwork.maven.mojo;

import dev.openwork.loop.DevLoop;
import dev.openwork.loop.settings.AssetSettings;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.settings.ProgramSettings;
import dev.openwork.loop.settings.SdkSettings;
import dev.openwork.maven.assets.RouterProgram;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.cli.CommandLineUtils;
import org.jspecify.annotations.Nullable;

/**
 * Runs the server and the app, watches their sources, and keeps the running programs, the contract
 * and the SDK in step with them until it is interrupted.
 */
@Mojo(name = "dev", aggregator = true, threadSafe = true)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public class DevMojo extends LoopMojo {
  private static final String PLUGIN = "dev.openwork:openwork-maven-plugin";
  private static final String SKIP_OPENCODE = "openwork.opencode.skip";

  /** The app. */
  @Parameter private ProgramParameters app = new ProgramParameters();

  /** The sidecar that is built from this workspace. */
  @Parameter private ProgramParameters router = new ProgramParameters();

  /** Whether the app runs, too. */
  @Parameter(property = "app", defaultValue = "true")
  private boolean withApp;

  /** Port of the server on the loopback interface. */
  @Parameter(property = "openwork.server.port", defaultValue = "3100")
  private int serverPort;

  /** Port of the app on the loopback interface. */
  @Parameter(property = "openwork.app.port", defaultValue = "5173")
  private int appPort;

  /**
   * Lets debuggers attach: empty or {@code true} for the server at port 5005 and the app at the
   * next, or the server's port.
   */
  @Parameter(property = "openwork.debug")
  private @Nullable String debug;

  /** Whether programs wait for the debugger before they start. */
  @Parameter(property = "openwork.debug.suspend", defaultValue = "false")
  private boolean suspend;

  /** Further arguments of the server's JVM, as on a command line. */
  @Parameter(property = "openwork.jvmArgs", defaultValue = "")
  private @Nullable String jvmArgs;

  /** Further arguments of the server, as on a command line. */
  @Parameter(property = "openwork.args", defaultValue = "")
  private @Nullable String args;

  /** Further arguments of the app's JVM, as on a command line. */
  @Parameter(property = "openwork.app.jvmArgs", defaultValue = "")
  private @Nullable String appJvmArgs;

  /** Further arguments of the app, as on a command line. */
  @Parameter(property = "openwork.app.args", defaultValue = "")
  private @Nullable String appArgs;

  /** Where the server puts a token that it makes; a new one is shown on the console, once. */
  @Parameter(property = "openwork.tokenFile")
  private @Nullable File tokenFile;

  @Override
  Optional<Path> tokenFile() {
    return Optional.ofNullable(tokenFile).map(File::toPath);
  }

  @Override
  LoopSettings settings() throws MojoExecutionException {
    LoopModules modules =
        new LoopModules(reactor(), environment(), Map.of("server", serverPort, "app", appPort));
    List<AssetSettings> assets = new ArrayList<>();
    constants().ifPresent(file -> assets.add(new AssetSettings(OPENCODE, Set.of(file), List.of())));
    if (router.module != null) {
      assets.add(
          new AssetSettings(ROUTER, Set.of(), List.of(modules.add(routerModule(router.module)))));
    }
    ProgramSettings serving =
        modules.running("server", server, wanted(serverPort, jvmArgs, args, 0));
    List<SdkSettings> sdks = sdkSettings();
    for (SdkParameters client : clients()) {
      MavenProject module = sdkModule(client);
      modules.add(
          module,
          sdks.stream()
              .filter(it -> it.module().equals(module.getArtifactId()))
              .map(SdkSettings::generated)
              .toArray(Path[]::new));
    }
    Optional<ProgramSettings> running =
        withApp && app.module != null
            ? Optional.of(modules.running("app", app, wanted(appPort, appJvmArgs, appArgs, 1)))
            : Optional.empty();
    return LoopSettings.builder()
        .modules(modules.settings())
        .assets(assets)
        .server(serving)
        .contract(contractSettings())
        .sdks(sdks)
        .app(running)
        .buildFiles(buildFiles())
        .build();
  }

  @Override
  void run(DevLoop loop) throws MojoExecutionException, IOException, InterruptedException {
    Ports.requireFree(serverPort, "openwork.server.port");
    if (withApp && app.module != null) {
      Ports.requireFree(appPort, "openwork.app.port");
    }
    Optional<Wrapper> wrapper = Wrapper.of(System.getenv());
    wrapper.ifPresent(script -> script.onExit(loop::quit));
    if (loop.run()) {
      startAgain(wrapper);
    }
  }

  private void startAgain(Optional<Wrapper> wrapper) throws IOException {
    if (wrapper.isPresent()) {
      wrapper.get().startAgain();
    } else {
      getLog().warn("Restart the loop to apply the change.");
    }
  }

  private MavenProject routerModule(String name) throws MojoExecutionException {
    return reactor().module(name, "router><module");
  }

  @Override
  RouterProgram routerProgram() throws MojoExecutionException {
    MavenProject module = routerModule(require(router.module, "router><module"));
    return new RouterProgram(
        reactor().runtimeClassPath(module),
        require(router.mainClass, "router><mainClass"),
        module.getVersion());
  }

  /** What pins opencode, if the server's module fetches it. */
  private Optional<Path> constants() throws MojoExecutionException {
    boolean skipped = Boolean.parseBoolean(session.getUserProperties().getProperty(SKIP_OPENCODE));
    return Optional.ofNullable(serverModule().getPlugin(PLUGIN)).stream()
        .flatMap(plugin -> plugin.getExecutions().stream())
        .filter(execution -> !skipped && execution.getGoals().contains("fetch-opencode"))
        .map(execution -> reactor().root().resolve("constants.json"))
        .findFirst();
  }

  private CommandLineParameters wanted(
      int port, @Nullable String jvmArguments, @Nullable String arguments, int program)
      throws MojoExecutionException {
    return new CommandLineParameters(
        port, words(jvmArguments), words(arguments), DebugParameter.parse(debug, suspend, program));
  }

  private static List<String> words(@Nullable String commandLine) throws MojoExecutionException {
    if (commandLine == null || commandLine.isBlank()) {
      return List.of();
    }
    try {
      return List.of(CommandLineUtils.translateCommandline(commandLine));
    } catch (Exception unbalancedQuotes) {
      throw new MojoExecutionException(
          "\"" + commandLine + "\" is no command line: " + unbalancedQuotes.getMessage());
    }
  }
}
