package dev.openwork.maven.mojo;

import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.doctor.PluginCheck;
import dev.openwork.maven.model.ContractProject;
import dev.openwork.maven.model.LoopGoal;
import dev.openwork.maven.model.LoopSettingsBuilder;
import dev.openwork.maven.model.parameter.ContractParameters;
import dev.openwork.maven.model.parameter.ProgramParameters;
import dev.openwork.maven.model.parameter.SdkParameters;
import dev.openwork.maven.run.DevScript;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Runs the server and the app, watches their sources, and keeps the running programs, the contract
 * and the SDK up to date until it is interrupted.
 */
@Mojo(name = "dev", aggregator = true, threadSafe = true)
public class DevMojo extends LaunchMojo implements LoopGoal {
  /** The server. */
  @Parameter private ProgramParameters server = new ProgramParameters();

  /** The contract of the server. */
  @Parameter private ContractParameters contract = new ContractParameters();

  /** The SDK that is generated from the contract. */
  @Parameter private SdkParameters sdk = new SdkParameters();

  /** The SDKs, if several are generated from the contract; excludes {@code sdk}. */
  @Parameter private List<SdkParameters> sdks = new ArrayList<>();

  /** The app. */
  @Parameter private ProgramParameters app = new ProgramParameters();

  /** The sidecar that is built in this reactor. */
  @Parameter private ProgramParameters router = new ProgramParameters();

  /** File in which the server stores a token that it generates. The console shows it once. */
  @Parameter(property = "openwork.tokenFile")
  private @Nullable File tokenFile;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Optional<DevScript> script = DevScript.of(System.getenv());
    try {
      if (script.isPresent() && !script.get().accepts(PluginCheck.codeOfThisPlugin())) {
        return;
      }
    } catch (IOException e) {
      throw new MojoExecutionException("The checksum of the plugin's sources: " + e, e);
    }
    new LoopRunner(this, this).run(overlayPort);
  }

  @Override
  public Optional<Path> tokenFile() {
    return Optional.ofNullable(tokenFile).map(File::toPath);
  }

  @Override
  public Optional<Path> loginSecretFile() {
    return runsApp() ? app.loginSecretFile() : Optional.empty();
  }

  @Override
  public Map<String, Pattern> quietOutput() throws MojoExecutionException {
    Map<String, Pattern> patterns = new HashMap<>();
    server.quietOutput().ifPresent(pattern -> patterns.put("server", pattern));
    app.quietOutput().ifPresent(pattern -> patterns.put("app", pattern));
    return patterns;
  }

  @Override
  public Optional<String> reference() {
    return contract.reference();
  }

  @Override
  public Configured configured(URI overlay) throws MojoExecutionException {
    ContractProject project = new ContractProject(reactor(), server, contract, sdk, sdks);
    LoopSettingsBuilder settings =
        new LoopSettingsBuilder(project)
            .overlay(overlay)
            .environment(terminal().style().environment())
            .ports(serverPort, appPort)
            .runtimeAssets(assets());
    if (!skip) {
      settings.opencode(constants(), this::stageOpencode);
    }
    settings
        .router(router, new RouterStage(assets(), getLog()::info))
        .runServer(serverOptions())
        .compileSdks();
    if (runsApp()) {
      settings.runApp(app, appOptions());
    }
    return configured(project, settings, Optional.empty());
  }

  @Override
  public void run(DevLoop loop) throws MojoExecutionException, IOException, InterruptedException {
    requireFree(serverPort, SERVER_PORT);
    if (runsApp()) {
      requireFree(appPort, APP_PORT);
    }
    Optional<DevScript> script = DevScript.of(System.getenv());
    script.ifPresent(it -> it.onExit(loop::quit));
    if (!loop.run()) {
      return;
    }
    if (script.isPresent()) {
      script.get().restartMaven();
    } else {
      getLog().warn("Restart the loop: the change applies only to a new Maven process.");
    }
  }

  private boolean runsApp() {
    return withApp && app.isConfigured();
  }
}
