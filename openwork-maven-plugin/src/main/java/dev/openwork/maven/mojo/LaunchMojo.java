package dev.openwork.maven.mojo;

import dev.openwork.maven.doctor.PortCheck;
import dev.openwork.maven.model.parameter.DebugParameter;
import dev.openwork.maven.model.parameter.LaunchOptions;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Declares the parameters that control how the loop launches the server and the app. */
abstract class LaunchMojo extends OpencodeMojo {
  static final String SERVER_PORT = "openwork.server.port";
  static final String APP_PORT = "openwork.app.port";

  private static final int DEFAULT_PORT = 3100;
  private static final int LAST_PORT = 65_535;

  /** Port of the server on the loopback interface. */
  @Parameter(property = SERVER_PORT, defaultValue = "3100")
  int serverPort;

  /** Port of the app on the loopback interface. */
  @Parameter(property = APP_PORT, defaultValue = "5173")
  int appPort;

  /** Port on the loopback interface that open pages connect to; 0 selects a free port. */
  @Parameter(property = LoopRunner.OVERLAY_PORT, defaultValue = "0")
  int overlayPort;

  /** Whether to run the app. */
  @Parameter(property = "app", defaultValue = "true")
  boolean withApp;

  /**
   * Port on which the server accepts a debugger; the app uses the next port. Empty or {@code true}
   * selects 5005.
   */
  @Parameter(property = "openwork.debug")
  private @Nullable String debug;

  /** Whether programs wait for a debugger before they start. */
  @Parameter(property = "openwork.debug.suspend", defaultValue = "false")
  private boolean suspend;

  /** Additional arguments of the server's JVM, quoted as on a command line. */
  @Parameter(property = "openwork.jvmArgs", defaultValue = "")
  private @Nullable String jvmArgs;

  /** Additional arguments of the server, quoted as on a command line. */
  @Parameter(property = "openwork.args", defaultValue = "")
  private @Nullable String args;

  /** Additional arguments of the app's JVM, quoted as on a command line. */
  @Parameter(property = "openwork.app.jvmArgs", defaultValue = "")
  private @Nullable String appJvmArgs;

  /** Additional arguments of the app, quoted as on a command line. */
  @Parameter(property = "openwork.app.args", defaultValue = "")
  private @Nullable String appArgs;

  final LaunchOptions serverOptions() throws MojoExecutionException {
    return LaunchOptions.onPort(serverPort)
        .withJvmArguments(jvmArgs)
        .withArguments(args)
        .withDebug(DebugParameter.parse(debug, suspend, 0));
  }

  final LaunchOptions appOptions() throws MojoExecutionException {
    return LaunchOptions.onPort(appPort)
        .withJvmArguments(appJvmArgs)
        .withArguments(appArgs)
        .withDebug(DebugParameter.parse(debug, suspend, 1));
  }

  static void requireFree(int port, String property) throws MojoExecutionException {
    Optional<String> reason = PortCheck.reasonInUse(port);
    if (reason.isPresent()) {
      int other = port < LAST_PORT ? port + 1 : DEFAULT_PORT;
      throw new MojoExecutionException(
          "Port "
              + port
              + " cannot be used: "
              + reason.get()
              + ". Stop the process that listens on it, or pass another port: -D"
              + property
              + "="
              + other);
    }
  }
}
