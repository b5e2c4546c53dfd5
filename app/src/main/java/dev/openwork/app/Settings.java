package dev.openwork.app;

import dev.openwork.app.servers.ServerV2Flag;
import dev.openwork.app.web.OverlayScript;
import java.util.Map;
import java.util.Optional;

/**
 * What the app was started with.
 *
 * @param serverV2 whether it uses Server V2 rather than the legacy server
 * @param overlay in development, the script that joins every page to the loop
 * @param environment read by whoever needs more of it
 */
record Settings(
    CommandLine commandLine,
    boolean serverV2,
    Optional<OverlayScript> overlay,
    Map<String, String> environment) {
  Settings {
    environment = Map.copyOf(environment);
  }

  static Settings of(CommandLine commandLine, Map<String, String> environment) {
    return new Settings(
        commandLine,
        ServerV2Flag.isOn(environment),
        OverlayScript.fromEnvironment(environment),
        environment);
  }
}
