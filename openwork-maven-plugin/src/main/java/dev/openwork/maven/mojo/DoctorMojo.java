package dev.openwork.maven.mojo;

import dev.openwork.loop.CheckoutLock;
import dev.openwork.maven.assets.RuntimeAssetsLayout;
import dev.openwork.maven.assets.pin.PlatformDetector;
import dev.openwork.maven.doctor.BrowserCheck;
import dev.openwork.maven.doctor.Check;
import dev.openwork.maven.doctor.Diagnosis;
import dev.openwork.maven.doctor.InotifyCheck;
import dev.openwork.maven.doctor.LoopCheck;
import dev.openwork.maven.doctor.OpencodeChecks;
import dev.openwork.maven.doctor.PluginCheck;
import dev.openwork.maven.doctor.PortCheck;
import dev.openwork.maven.doctor.RouterCheck;
import dev.openwork.maven.doctor.VersionCheck;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Says what may keep this checkout from working on this machine, each with a verdict and what to
 * do. Changes nothing; fails when something will not work.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public class DoctorMojo extends AbstractMojo {

  /** How to tell it: {@code text}, or {@code json} for tools. */
  @Parameter(property = "format", defaultValue = "text")
  private String format;

  /** Where to tell it; by default on the console, where Maven has its say, too. */
  @Parameter(property = "output")
  private @Nullable File output;

  /** The file that pins opencode; by default {@code constants.json} in the reactor's root. */
  @Parameter(property = "openwork.constants")
  private @Nullable String constants;

  /** Where it is staged; by default {@code .local/runtime-assets} in the reactor's root. */
  @Parameter(property = "openwork.runtimeAssets")
  private @Nullable String runtimeAssets;

  /** Whether builds for which no hash is pinned are refused. */
  @Parameter(property = "openwork.opencode.strict", defaultValue = "false")
  private boolean strict;

  /** Port of the server. */
  @Parameter(property = "openwork.server.port", defaultValue = "3100")
  private int serverPort;

  /** Port of the app. */
  @Parameter(property = "openwork.app.port", defaultValue = "5173")
  private int appPort;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new MojoExecutionException("-Dformat=" + format + "; expected text or json");
    }
    Diagnosis diagnosis = Diagnosis.of(checks(Reactor.root(session)));
    tell(format.equals("json") ? diagnosis.json() : diagnosis.text());
    if (!diagnosis.failures().isEmpty()) {
      throw new MojoFailureException(
          "This will not work as it is: "
              + String.join(", ", diagnosis.failures())
              + ". The findings above say what to do.");
    }
  }

  private void tell(String text) throws MojoExecutionException {
    if (output == null) {
      Terminal.out(session).print(text);
      Terminal.out(session).flush();
      return;
    }
    try {
      Files.writeString(output.toPath(), text);
    } catch (IOException e) {
      throw new MojoExecutionException("-Doutput=" + output + " cannot be written: " + e, e);
    }
  }

  private List<Check> checks(Path root) throws MojoExecutionException {
    var paths = new AssetPaths(root);
    RuntimeAssetsLayout assets = paths.layout(Optional.ofNullable(runtimeAssets));
    Optional<String> loop = loop(root);
    List<Check> checks = new ArrayList<>();
    checks.add(
        new VersionCheck(
            "JDK", Runtime.version().toString(), "17", "Point JAVA_HOME at a JDK 17 or newer."));
    checks.add(
        new VersionCheck(
            "Maven",
            session.getSystemProperties().getProperty("maven.version", "unknown"),
            "3.8.7",
            "Install Maven 3.8.7 or newer."));
    checks.add(new PluginCheck(root, code()));
    checks.addAll(
        new OpencodeChecks(
                paths.constants(Optional.ofNullable(constants)),
                PlatformDetector.ofThisMachine(),
                assets,
                strict)
            .all());
    checks.add(new RouterCheck(assets));
    checks.add(new LoopCheck(loop));
    checks.add(new PortCheck("server", serverPort, "openwork.server.port", loop));
    checks.add(new PortCheck("app", appPort, "openwork.app.port", loop));
    checks.add(new InotifyCheck(Path.of("/proc/sys/fs/inotify")));
    checks.add(new BrowserCheck(Optional.ofNullable(System.getenv("PATH")).orElse("")));
    return checks;
  }

  private static Optional<String> loop(Path root) throws MojoExecutionException {
    Path lock = root.resolve(".local/openwork/loop.lock");
    try {
      return CheckoutLock.holder(lock);
    } catch (IOException e) {
      throw new MojoExecutionException(lock + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static Path code() throws MojoExecutionException {
    try {
      return Path.of(DoctorMojo.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new MojoExecutionException("This plugin's own place is no address: " + e, e);
    }
  }
}
