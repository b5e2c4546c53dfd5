package dev.openwork.maven.mojo;

import dev.openwork.loop.CheckoutLock;
import dev.openwork.loop.Configured;
import dev.openwork.loop.DevLoop;
import dev.openwork.loop.overlay.Overlay;
import dev.openwork.loop.settings.AssetSettings;
import dev.openwork.loop.settings.LoopSettings;
import dev.openwork.loop.stages.LoopStages;
import dev.openwork.loop.stages.StageFailure;
import dev.openwork.loop.stages.Staging;
import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RouterProgram;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.pin.ConstantsReader;
import dev.openwork.maven.assets.pin.PlatformDetector;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.inject.Inject;
import javax.inject.Provider;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectBuilder;
import org.apache.maven.settings.crypto.SettingsDecrypter;

/** A goal that runs the loop, or one cycle of it. Maven itself builds nothing for it. */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
abstract class LoopMojo extends AbstractReactorMojo {
  /** The names of the stages that stage runtime assets. */
  static final String OPENCODE = "assets";

  static final String ROUTER = "router";

  private static final String OVERLAY_PORT = "openwork.overlay.port";

  /**
   * Port on which open pages hear what is wrong; by default any that is free, and then the same for
   * as long as this Maven runs.
   */
  @Parameter(property = OVERLAY_PORT, defaultValue = "0")
  private int overlayPort;

  @Inject private LifecycleExecutor lifecycle;

  @Inject private ProjectBuilder projects;

  @Inject private MavenPluginManager goals;

  @Inject private Provider<SettingsDecrypter> decrypter;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  /** What the loop is to do, as the POM and the command line say. */
  abstract LoopSettings settings() throws MojoExecutionException;

  /** The file in which the server puts a token that it makes, if it is to be shown. */
  Optional<Path> tokenFile() {
    return Optional.empty();
  }

  /** Runs the loop on the calling thread. */
  abstract void run(DevLoop loop)
      throws MojoFailureException, MojoExecutionException, IOException, InterruptedException;

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    try {
      CheckoutLock lock = CheckoutLock.take(local().resolve("loop.lock"));
      try {
        runLocked();
      } finally {
        lock.close();
      }
    } catch (CheckoutLock.Held e) {
      throw new MojoExecutionException(e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("The loop ended: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void runLocked()
      throws MojoExecutionException, MojoFailureException, IOException, InterruptedException {
    try (Overlay overlay = Overlay.open(overlayPort)) {
      overlayPort = overlay.script().getPort();
      session.getUserProperties().setProperty(OVERLAY_PORT, String.valueOf(overlayPort));
      Configured configured = configured();
      MavenConfiguration configuration =
          new MavenConfiguration(
              session, new MavenConfiguration.Components(projects, lifecycle, goals), execution);
      try (Audience audience = Audience.of(session, overlay, tokenFile());
          DevLoop loop = new DevLoop(configuration, configured, audience)) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(loop, audience), "openwork-end"));
        audience.mayDrive(loop);
        run(loop);
      }
    }
  }

  /** What every program is told of the loop. */
  final Map<String, String> environment() {
    return Map.of(
        "OPENWORK_DEV_MODE",
        "1",
        "OPENWORK_DEV_OVERLAY",
        "http://127.0.0.1:" + overlayPort + "/overlay.js");
  }

  /** Everything that the loop is told. */
  final Configured configured() throws MojoExecutionException {
    LoopSettings settings = settings();
    RuntimeAssetsLayout layout = RuntimeAssetsLayout.inProject(reactor().root());
    Map<String, Staging> staging = new HashMap<>();
    Set<String> ownStages = new HashSet<>();
    for (AssetSettings asset : settings.assets()) {
      if (asset.name().equals(ROUTER)) {
        RouterStage routers = new RouterStage(layout, getLog()::info);
        RouterProgram program = routerProgram();
        staging.put(ROUTER, () -> stageRouter(routers, program));
        ownStages.add("stage-router");
      } else {
        Path constants = asset.files().iterator().next();
        staging.put(OPENCODE, () -> stageOpencode(layout, constants));
        ownStages.add("fetch-opencode");
      }
    }
    return new Configured(
        settings,
        new LoopStages.Tools(
            new MavenGoals(session, lifecycle, plugins, ownStages), generators(), staging));
  }

  /** The router that is staged, if it is an asset. */
  RouterProgram routerProgram() throws MojoExecutionException {
    throw new IllegalStateException("This goal stages no router");
  }

  /** Files that say how Maven builds. */
  final Set<Path> buildFiles() {
    Set<Path> files = new LinkedHashSet<>();
    files.add(reactor().root().resolve(".mvn"));
    for (MavenProject module : session.getProjects()) {
      files.add(module.getFile().toPath());
    }
    return files;
  }

  /** Where the loop keeps what is only of this machine. */
  final Path local() {
    return reactor().root().resolve(".local/openwork");
  }

  private static void end(DevLoop loop, Audience audience) {
    loop.close();
    audience.close();
  }

  private String stageOpencode(RuntimeAssetsLayout layout, Path constants) throws StageFailure {
    try {
      return OpencodeOptions.ofProperties(session)
          .stage(layout, session, decrypter, getLog())
          .stage(ConstantsReader.read(constants), PlatformDetector.ofThisMachine().detect())
          .sha256()
          .toString();
    } catch (AssetException e) {
      throw new StageFailure(e.problem());
    }
  }

  private static String stageRouter(RouterStage routers, RouterProgram program)
      throws StageFailure {
    try {
      return routers.stage(program).sha256().toString();
    } catch (AssetException e) {
      throw new StageFailure(e.problem());
    }
  }
}
