package dev.openwork.maven.mojo;

import dev.openwork.maven.assets.AssetException;
import dev.openwork.maven.assets.RouterStage;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.loop.CheckoutLock;
import dev.openwork.maven.loop.DevLoop;
import dev.openwork.maven.report.Ansi;
import dev.openwork.maven.report.ConsoleReport;
import dev.openwork.maven.settings.LoopSettings;
import dev.openwork.maven.settings.ProgramSettings;
import dev.openwork.maven.settings.RouterSettings;
import dev.openwork.maven.settings.SdkSettings;
import dev.openwork.maven.stages.Pipeline;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.lifecycle.LifecycleExecutor;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Execute;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Runs the server and the app, watches their sources, and keeps the running programs, the contract
 * and the SDK in step with them until it is interrupted.
 */
@Mojo(
    name = "dev",
    aggregator = true,
    threadSafe = true,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME)
@Execute(phase = LifecyclePhase.PROCESS_CLASSES)
@SuppressWarnings("NullAway.Init") // Maven sets the fields
public class DevMojo extends AbstractReactorMojo {
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

  @Inject private LifecycleExecutor lifecycle;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      CheckoutLock lock = CheckoutLock.take(reactor().root().resolve(".local/openwork/loop.lock"));
      try {
        loop(settings());
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

  private void loop(LoopSettings settings)
      throws MojoExecutionException, IOException, InterruptedException {
    Ports.requireFree(settings.server().address().getPort(), "openwork.server.port");
    if (settings.app().isPresent()) {
      Ports.requireFree(appPort, "openwork.app.port");
    }
    Ansi ansi = Ansi.detect(Terminal.isPresent(), System.getenv("NO_COLOR") != null);
    ConsoleReport report = new ConsoleReport(System.out, ansi, reactor().root());
    try (DevLoop loop = new DevLoop(settings, tools(settings), report)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> close(loop), "openwork-end"));
      loop.run(BuiltModules.of(session, settings.modules()));
    }
  }

  private LoopSettings settings() throws MojoExecutionException {
    LoopModules modules = new LoopModules(reactor());
    Optional<ProgramSettings> running =
        withApp && app.module != null
            ? Optional.of(modules.program("app", app, appPort))
            : Optional.empty();
    ProgramSettings serving = modules.program("server", server, serverPort);
    Optional<SdkSettings> client =
        sdk.module == null
            ? Optional.empty()
            : Optional.of(new SdkSettings(modules.add(sdkModule()), generated()));
    Optional<RouterSettings> sidecar =
        router.module == null ? Optional.empty() : Optional.of(sidecar(modules));
    return new LoopSettings(
        modules.settings(), serving, contractSettings(), client, running, sidecar);
  }

  private RouterSettings sidecar(LoopModules modules) throws MojoExecutionException {
    MavenProject module = reactor().module(router.module, "router><module");
    return new RouterSettings(
        modules.add(module), require(router.mainClass, "router><mainClass"), module.getVersion());
  }

  private Pipeline.Tools tools(LoopSettings settings) throws MojoExecutionException {
    RouterStage stage =
        new RouterStage(RuntimeAssetsLayout.inProject(reactor().root()), getLog()::info);
    return new Pipeline.Tools(
        new MavenGoals(session, lifecycle, plugins, reactor()),
        generator(),
        () -> stageRouter(stage, settings));
  }

  private String stageRouter(RouterStage stage, LoopSettings settings) throws IOException {
    RouterSettings sidecar = settings.router().orElseThrow();
    Path classes =
        settings.modules().stream()
            .filter(module -> module.name().equals(sidecar.module()))
            .findFirst()
            .orElseThrow()
            .sources()
            .classesDirectory();
    try {
      return stage.stage(classes, sidecar.mainClass(), sidecar.version()).sha256().toString();
    } catch (AssetException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void close(DevLoop loop) {
    try {
      loop.close();
    } catch (IOException alreadyEnding) {
      // The forks end with this JVM anyway.
    }
  }
}
