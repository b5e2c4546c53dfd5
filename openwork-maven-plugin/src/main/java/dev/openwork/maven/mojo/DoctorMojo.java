package dev.openwork.maven.mojo;

import dev.openwork.loop.files.LockFile;
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
import dev.openwork.maven.model.UsedParts;
import dev.openwork.maven.model.parameter.ProgramParameters;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Reports conditions that prevent this checkout from working on this machine, each with a verdict
 * and a remedy. Checks only the parts that the reactor uses. Changes nothing. Fails if a check
 * fails.
 */
@SuppressWarnings("NullAway.Init") // Maven sets the fields
@Mojo(name = "doctor", aggregator = true, threadSafe = true)
public class DoctorMojo extends AssetMojo {
  /** Output format: {@code text}, or {@code json} for tools. */
  @Parameter(property = "format", defaultValue = "text")
  private String format;

  /** File to write the report to. Default: the console. */
  @Parameter(property = "output")
  private @Nullable File output;

  /** The server. */
  @Parameter private ProgramParameters server = new ProgramParameters();

  /** The app. */
  @Parameter private ProgramParameters app = new ProgramParameters();

  /** The sidecar that is built in this reactor. */
  @Parameter private ProgramParameters router = new ProgramParameters();

  /** Port of the server. */
  @Parameter(property = LaunchMojo.SERVER_PORT, defaultValue = "3100")
  private int serverPort;

  /** Port of the app. */
  @Parameter(property = LaunchMojo.APP_PORT, defaultValue = "5173")
  private int appPort;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (!format.equals("text") && !format.equals("json")) {
      throw new MojoExecutionException("-Dformat=" + format + "; expected text or json");
    }
    Diagnosis diagnosis = Diagnosis.of(checks());
    print(format.equals("json") ? diagnosis.json() : diagnosis.text());
    if (!diagnosis.failures().isEmpty()) {
      throw new MojoFailureException(
          "Failed checks: "
              + String.join(", ", diagnosis.failures())
              + ". The report above contains the remedies.");
    }
  }

  private void print(String text) throws MojoExecutionException {
    if (output == null) {
      terminal().out().print(text);
      terminal().out().flush();
      return;
    }
    try {
      Files.writeString(output.toPath(), text);
    } catch (IOException e) {
      throw new MojoExecutionException("-Doutput=" + output + " cannot be written: " + e, e);
    }
  }

  private List<Check> checks() throws MojoExecutionException {
    RuntimeAssetsLayout assets = assets();
    Optional<String> loop = loop();
    UsedParts used = UsedParts.of(session, server, app, router);
    List<Check> checks = new ArrayList<>();
    checks.add(VersionCheck.jdk(Runtime.version().toString()));
    checks.add(VersionCheck.maven(mavenVersion()));
    checks.add(PluginCheck.ofThisPlugin(root()));
    if (used.opencode()) {
      checks.addAll(
          new OpencodeChecks(constants(), PlatformDetector.ofThisMachine(), assets, strict).all());
    }
    if (used.router()) {
      checks.add(new RouterCheck(assets));
    }
    checks.add(new LoopCheck(loop));
    if (used.server()) {
      checks.add(new PortCheck("server", serverPort, LaunchMojo.SERVER_PORT, loop));
    }
    if (used.app()) {
      checks.add(new PortCheck("app", appPort, LaunchMojo.APP_PORT, loop));
    }
    checks.add(new InotifyCheck(Path.of("/proc/sys/fs/inotify")));
    if (used.browser()) {
      checks.add(new BrowserCheck(Optional.ofNullable(System.getenv("PATH")).orElse("")));
    }
    return checks;
  }

  /** Returns the process id of the loop that runs in this checkout, if any. */
  private Optional<String> loop() throws MojoExecutionException {
    Path lock = root().resolve(LoopRunner.LOCK);
    try {
      return LockFile.holder(lock);
    } catch (IOException e) {
      throw new MojoExecutionException(lock + " cannot be read: " + e.getMessage(), e);
    }
  }
}
